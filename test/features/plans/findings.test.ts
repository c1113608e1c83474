import { afterEach, describe, expect, it } from 'vitest';
import { transact } from '../../../electron/database/transact';
import { disciplines } from '../../../electron/features/discipline/repository';
import { closeDiscipline, decideProposal } from '../../../electron/features/discipline/service';
import { staff } from '../../../electron/features/organization/repository';
import { staffTimeline } from '../../../electron/features/organization/views/person';
import { reminders } from '../../../electron/features/plans/reminders';
import { planFindings } from '../../../electron/features/plans/repository';
import {
  backFinding,
  decideFinding,
  noticeFinding,
  reportFinding,
} from '../../../electron/features/plans/service/findings';
import { takeBackStep } from '../../../electron/features/plans/service/take-back';
import {
  dealerFeedbackModel,
  dealerNoticeModel,
  dealerNoticeSubjects,
} from '../../../electron/features/plans/views/dealer';
import { findingsOfPerson } from '../../../electron/features/plans/views/findings';
import { viewPlan } from '../../../electron/features/plans/views/plan';
import type { PlanFinding } from '../../../shared/features/plans/types';
import type { FindingKind, FindingOutcome } from '../../../shared/features/plans/vocabulary';
import { codeOf, valueOf } from '../../builders/office';
import { openPlanOffice } from '../../builders/plan-office';

const TODAY = '2026-06-15';
let { office, trainee, trainer, draw, itemAt, step, evaluation, giveTrainer } = openPlanOffice(TODAY);

afterEach(() => {
  office.dispose();
  ({ office, trainee, trainer, draw, itemAt, step, evaluation, giveTrainer } = openPlanOffice(TODAY));
});

const begun = (): string => {
  const { id } = valueOf(draw()).plan;
  giveTrainer(id, 1);
  valueOf(step(id, 1, { action: 'start', on: '2026-05-08' }));
  return id;
};
const report = (planId: string, kind: FindingKind = 'cannotReach', over: object = {}) =>
  reportFinding(office, {
    ...{ itemId: itemAt(planId, 1).id, kind, foundOn: '2026-05-20', foundBy: '李静', note: '看不懂电路图' },
    ...over,
  });
const decide = (finding: PlanFinding, outcome: FindingOutcome, over: object = {}) =>
  decideFinding(office, {
    ...{ id: finding.id, version: finding.version, outcome, decidedOn: '2026-05-21' },
    ...{ decidedBy: '孟经理', opinion: '已当面核实' },
    ...over,
  });
const fromDealer = (): void => {
  valueOf(
    transact(office, 'test.dealer', (tx) => staff.update(tx, trainee, undefined, { source: 'dealer' })),
  );
};
const now = (id: string): PlanFinding => {
  const finding = planFindings.find(office.db, id);
  if (finding === undefined) throw new Error('gone');
  return finding;
};
const due = () => reminders(office, TODAY).filter(({ kind }) => kind === 'planFinding');

describe('what is found while an item is taught', () => {
  it.each<[string, object, string]>([
    ['nothing written', { note: ' ' }, 'E_FINDING_NOTE'],
    ['a day ahead', { foundOn: '2026-06-16' }, 'E_PLAN_DATE_FUTURE'],
    ['a day before it began', { foundOn: '2026-05-07' }, 'E_FINDING_DATE'],
  ])('is not entered with %s', (_name, over, code) => {
    expect(codeOf(report(begun(), 'cannotReach', over))).toBe(code);
  });

  it('only of an item that has a trainer and has begun, and once as long as it waits', () => {
    const { id } = valueOf(draw()).plan;
    expect(codeOf(report(id))).toBe('E_PLAN_TRAINER_MISSING');
    giveTrainer(id, 1);
    expect(codeOf(report(id))).toBe('E_FINDING_NOT_BEGUN');
    valueOf(step(id, 1, { action: 'start', on: '2026-05-08' }));
    valueOf(report(id));
    expect(codeOf(report(id))).toBe('E_FINDING_OPEN');
    valueOf(report(id, 'negligence'));
    expect(due().map(({ subject }) => subject)).toEqual(['王伟 00101', '王伟 00101']);
  });

  it.each<[string, FindingKind, FindingOutcome, object, string]>([
    ['a demerit of who cannot reach it', 'cannotReach', 'demerit', {}, 'E_FINDING_OUTCOME'],
    ['an extension of negligence', 'negligence', 'extend', {}, 'E_FINDING_OUTCOME'],
    ['the trainer', 'negligence', 'unfounded', { decidedBy: '李静' }, 'E_FINDING_OWN'],
    ['the trainee', 'cannotReach', 'continue', { decidedBy: '王伟' }, 'E_FINDING_OWN'],
    ['the trainee, spelt with a space', 'cannotReach', 'continue', { decidedBy: '王 伟' }, 'E_FINDING_OWN'],
    ['no opinion', 'cannotReach', 'continue', { opinion: '' }, 'E_FINDING_OPINION'],
    ['a day before', 'cannotReach', 'continue', { decidedOn: '2026-05-19' }, 'E_FINDING_DATE'],
    ['a day ahead', 'cannotReach', 'continue', { decidedOn: '2026-06-16' }, 'E_PLAN_DATE_FUTURE'],
  ])('is not decided by %s', (_name, kind, outcome, over, code) => {
    const finding = valueOf(report(begun(), kind));
    expect(codeOf(decide(finding, outcome, over))).toBe(code);
  });

  it('negligence stands with the trainer, and can be taken back step by step', () => {
    const id = begun();
    const finding = valueOf(report(id, 'negligence'));
    const decided = valueOf(decide(finding, 'demerit'));
    expect(codeOf(decide(decided, 'unfounded'))).toBe('E_FINDING_DECIDED');
    expect(staffTimeline(office.db, office.t, trainer)[0]?.after).toBe(
      '培训计划 JH2026-0001 第 1 项“电路图识读”：培训师不负责任，查实，记过',
    );
    expect([
      findingsOfPerson(office.db, 'BJ01', trainer).length,
      findingsOfPerson(office.db, 'BJ01', trainee).length,
    ]).toEqual([1, 0]);
    expect(due()).toEqual([]);
    const back = valueOf(backFinding(office, { id: finding.id, version: decided.version, reason: '查错人' }));
    expect(back.outcome).toBeNull();
    expect(staffTimeline(office.db, office.t, trainer)[0]?.reason).toBe('查错人');
    valueOf(backFinding(office, { id: finding.id, version: back.version, reason: '查错人' }));
    expect(viewPlan(office.db, 'BJ01', id, TODAY)?.findings).toEqual([]);
    expect(planFindings.findAny(office.db, finding.id)?.opinion).toBe('查错人');
  });

  it('is not taken back under a discipline that was given on it, before that is revoked', () => {
    const finding = valueOf(report(begun(), 'negligence'));
    valueOf(decide(finding, 'demerit'));
    const back = () =>
      backFinding(office, { id: finding.id, version: now(finding.id).version, reason: '查错人' });
    const [proposed] = disciplines.list(office.db);
    if (proposed === undefined) throw new Error('nothing proposed');
    const said = { decidedOn: TODAY, decidedBy: '孟经理', reason: '经核实' };
    const { id } = proposed;
    const given = valueOf(decideProposal(office, { id, version: proposed.version, choice: 'give', ...said }));
    expect(codeOf(back())).toBe('E_FINDING_DISCIPLINED');
    valueOf(closeDiscipline(office, { id, version: given.version, choice: 'revoke', ...said }));
    expect(valueOf(back()).outcome).toBeNull();
  });

  it('stands on the start of its item: that is not taken back beneath it', () => {
    const id = begun();
    const finding = valueOf(report(id));
    const back = () => {
      const { id: itemId, version } = itemAt(id, 1);
      return takeBackStep(office, { itemId, version, reason: '登记错了' });
    };
    expect(viewPlan(office.db, 'BJ01', id, TODAY)?.items[0]?.lastStep?.refusal?.code).toBe('E_PLAN_FOUND_ON');
    expect(codeOf(back())).toBe('E_PLAN_FOUND_ON');
    valueOf(step(id, 1, evaluation('2026-05-21')));
    valueOf(back());
    valueOf(backFinding(office, { id: finding.id, version: finding.version, reason: '写错人' }));
    valueOf(back());
    expect(itemAt(id, 1).state).toBe('planned');
  });

  it('of a dealer’s trainee the dealer is told in writing, on paper and on the desk until then', () => {
    fromDealer();
    const id = begun();
    const finding = valueOf(report(id));
    const notice = { id: finding.id, noticedOn: '2026-05-22', noticeNo: '通〔2026〕1号' };
    expect(codeOf(noticeFinding(office, { ...notice, version: finding.version }))).toBe(
      'E_FINDING_NO_NOTICE',
    );
    expect(dealerNoticeModel(office.db, finding.id)).toBeUndefined();
    valueOf(decide(finding, 'extend'));
    expect(dealerNoticeModel(office.db, finding.id)).toMatchObject({
      outcome: 'extend',
      decidedBy: '孟经理',
    });
    expect(dealerNoticeSubjects.ofStaff(office.db, trainee)).toEqual([finding.id]);
    expect(due().map(({ detail }) => detail)).toEqual(['第 1 项 电路图识读：达不到要求，待书面通知委培单位']);
    const { version } = now(finding.id);
    expect(codeOf(noticeFinding(office, { ...notice, version, noticedOn: '2026-05-20' }))).toBe(
      'E_FINDING_DATE',
    );
    valueOf(noticeFinding(office, { ...notice, version }));
    expect([due(), viewPlan(office.db, 'BJ01', id, TODAY)?.findings[0]?.state]).toEqual([[], 'closed']);
    valueOf(backFinding(office, { id: finding.id, version: now(finding.id).version, reason: '文号写错' }));
    expect(staffTimeline(office.db, office.t, trainee)[0]).toMatchObject({
      ...{
        after: '撤回书面通知：培训计划 JH2026-0001 第 1 项“电路图识读”受训人达不到要求',
        reason: '文号写错',
      },
    });
    valueOf(noticeFinding(office, { ...notice, version: now(finding.id).version }));
    expect(dealerFeedbackModel(office.db, id)).toMatchObject({
      ...{ confirmed: 0, total: 11, state: 'active' },
      findings: [{ position: 1, outcome: 'extend', opinion: '已当面核实' }],
    });
  });

  it('of one’s own trainee is closed by the decision', () => {
    const finding = valueOf(report(begun()));
    valueOf(decide(finding, 'changePost'));
    expect(due()).toEqual([]);
    const { version } = now(finding.id);
    expect(codeOf(noticeFinding(office, { id: finding.id, version, noticedOn: TODAY, noticeNo: '1' }))).toBe(
      'E_FINDING_NO_NOTICE',
    );
  });
});
