import type { AppContext } from '../../../../electron/app-context';
import { transact } from '../../../../electron/database/transact';
import { propose } from '../../../../electron/features/discipline/proposals';
import { disciplines } from '../../../../electron/features/discipline/repository';
import { functionHolders } from '../../../../electron/features/functions/repository';
import { notices, objectionsOf } from '../../../../electron/features/notices/repository';
import { ok } from '../../../../shared/kernel/result';
import { warningTo } from '../../../builders/discipline';
import { noticeFields } from '../../../builders/notices';
import { valueOf } from '../../../builders/office';
import { addStaff } from '../../../builders/staff';
import type { Step } from '../play';

const seen = (record: { readonly id: string; readonly version: number } | undefined) => ({
  id: record?.id ?? '',
  version: record?.version ?? 0,
});

/** Who holds a function: entered, corrected, deleted. */
export const functionSteps = (office: AppContext): readonly Step[] => {
  const line = { functionKey: 'trainingHead', staffId: null, holder: '陈立', since: '2026-07-01', note: '' };
  const holder = () => seen(functionHolders.list(office.db)[0]);
  return [
    { call: 'functions.saveHolder', outcome: 'undone', input: () => ({ seen: null, ...line }) },
    {
      call: 'functions.saveHolder',
      outcome: 'undone',
      input: () => ({ seen: holder(), ...line, holder: '赵敏' }),
    },
    { call: 'functions.removeHolder', outcome: 'undone', input: holder },
  ];
};

/** A notice: drawn up, posted, objected to, answered, withdrawn; another is deleted as a draft. */
export const noticeSteps = (office: AppContext): readonly Step[] => {
  const person = addStaff(office, { staffNo: '00801', name: '公示甲' });
  const subjects = [{ staffId: person.id, line: '拟任网点主任' }];
  const fields = noticeFields({ postedFrom: '2026-07-06', postedTo: '2026-07-10' });
  const first = () => notices.list(office.db, '1', [], 'r.number')[0];
  const objection = () => objectionsOf(office.db, first()?.id ?? '')[0];
  return [
    { call: 'notices.saveNotice', outcome: 'undone', input: () => ({ seen: null, fields, subjects }) },
    {
      call: 'notices.saveNotice',
      outcome: 'undone',
      input: () => ({ seen: seen(first()), fields: { ...fields, place: '大厅' }, subjects }),
    },
    { call: 'notices.removeNotice', outcome: 'undone', input: () => seen(first()) },
    { call: 'notices.saveNotice', outcome: 'undone', input: () => ({ seen: null, fields, subjects }) },
    { call: 'notices.postNotice', outcome: 'undone', input: () => seen(first()) },
    {
      call: 'notices.raiseObjection',
      outcome: 'undone',
      input: () => ({ noticeId: first()?.id, raisedOn: '2026-07-08', raisedBy: '', text: '名单有遗漏' }),
    },
    { call: 'notices.removeObjection', outcome: 'undone', input: () => seen(objection()) },
    {
      call: 'notices.raiseObjection',
      outcome: 'undone',
      input: () => ({ noticeId: first()?.id, raisedOn: '2026-07-08', raisedBy: '', text: '名单有遗漏' }),
    },
    {
      call: 'notices.answerObjection',
      outcome: 'undone',
      input: () => ({
        ...{ ...seen(objection()), verdict: 'dismissed', decidedOn: '2026-07-09' },
        ...{ decidedBy: '周敏', reason: '已核实' },
      }),
    },
    {
      call: 'notices.withdrawNotice',
      outcome: 'undone',
      input: () => ({ ...seen(first()), reason: '人选有变' }),
    },
  ];
};

/** A proposal as a trainer's negligence brings one. */
const proposeFor = (office: AppContext, staffId: string): void => {
  valueOf(
    transact(office, 'test.propose', (tx) => {
      propose(tx, { staffId, kind: 'demerit', reason: '培训敷衍', cause: { kind: 'planFinding', id: 'x' } });
      return ok(true);
    }),
  );
};

/** A discipline: given and lifted stand on the timeline; a proposal that was dropped can come back. */
export const disciplineSteps = (office: AppContext): readonly Step[] => {
  const person = addStaff(office, { staffNo: '00802', name: '处分乙' });
  proposeFor(office, person.id);
  const of = (state: string) => seen(disciplines.list(office.db, 'r.state = ?', [state])[0]);
  const decided = { decidedOn: '2026-07-10', decidedBy: '孟经理', reason: '查实情况' };
  return [
    {
      call: 'discipline.giveDiscipline',
      outcome: 'E_UNDO_STAYS',
      input: () => warningTo(person.id, { givenOn: '2026-07-08' }),
    },
    {
      call: 'discipline.closeDiscipline',
      outcome: 'E_UNDO_STAYS',
      input: () => ({ ...of('given'), ...decided, choice: 'revoke' }),
    },
    {
      call: 'discipline.decideProposal',
      outcome: 'undone',
      input: () => ({ ...of('proposed'), ...decided, choice: 'drop' }),
    },
  ];
};
