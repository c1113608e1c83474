import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { transact } from '../../../electron/database/transact';
import { findScorecard } from '../../../electron/features/appraisal/repository/records';
import { addScorecards, closeCycle, createCycle } from '../../../electron/features/appraisal/service/cycles';
import { closeScorecard, reopenScorecard } from '../../../electron/features/appraisal/service/results';
import { saveScores } from '../../../electron/features/appraisal/service/scores';
import { listReminders } from '../../../electron/features/desk/service';
import { propose } from '../../../electron/features/discipline/proposals';
import {
  closeDiscipline,
  decideProposal,
  giveDiscipline,
} from '../../../electron/features/discipline/service';
import {
  disciplineNoticeModel,
  disciplineSubjects,
  listDiscipline,
} from '../../../electron/features/discipline/views';
import { saveHolder } from '../../../electron/features/functions/service';
import { staffTimeline } from '../../../electron/features/organization/views/person';
import type { DisciplineFilter } from '../../../shared/features/discipline/types';
import { ok } from '../../../shared/kernel/result';
import { giveWarning, warningTo } from '../../builders/discipline';
import { codeOf, fixedClock, openOffice, valueOf } from '../../builders/office';
import { addStaff, unitId } from '../../builders/staff';
import { undoLast } from '../../builders/undo';

const clock = fixedClock('2026-06-15');
let office = openOffice(undefined, clock);
let person = addStaff(office);
let manager = person;
beforeEach(() => {
  office.dispose();
  clock.set('2026-06-15');
  office = openOffice(undefined, clock);
  const postId = unitId(office, 'post', '维修技师');
  person = addStaff(office, { staffNo: '00001', name: '王伟', postId });
  manager = addStaff(office, { staffNo: '00002', name: '孟经理' });
});
afterEach(() => office.dispose());

const list = (given: Partial<DisciplineFilter> = {}) =>
  listDiscipline(office, { search: '', kind: '', state: '', staffId: '', ...given });
const timeline = () =>
  staffTimeline(office.db, office.t, person.id).filter(({ aspect }) => aspect === 'discipline');
const decided = { decidedOn: '2026-06-15', decidedBy: '孟经理', reason: '经核实' };
const proposeOne = () =>
  transact(office, 'test.propose', (tx) =>
    ok(
      propose(tx, { staffId: person.id, kind: 'demerit', reason: '失职', cause: { kind: 'exam', id: 'x' } }),
    ),
  );

describe('discipline', () => {
  it('is given with the next number until the day of the standard, and stands on the timeline', () => {
    const one = giveWarning(office, person.id);
    const other = giveWarning(office, person.id, { kind: 'other', title: '通报批评', endsOn: '2026-07-01' });
    expect([one.number, one.endsOn]).toEqual(['CF2026-001', '2026-12-10']);
    expect([other.number, other.endsOn]).toEqual(['CF2026-002', '2026-07-01']);
    expect(timeline().map(({ after }) => after)).toEqual(['通报批评（CF2026-002）', '警告（CF2026-001）']);
    expect(list({ state: 'open' })).toHaveLength(2);
    clock.set('2026-07-01');
    expect(list({ state: 'over' })).toMatchObject([{ number: 'CF2026-002', staffName: '王伟' }]);
  });

  it('is never given to oneself, by number or by name, but by a namesake who is chosen', () => {
    const give = (givenById: string | null, givenBy: string) =>
      giveDiscipline(office, warningTo(person.id, { givenById, givenBy }));
    expect(codeOf(give(null, ' 王 伟'))).toBe('E_DISCIPLINE_OWN');
    expect(codeOf(give(person.id, '孟经理'))).toBe('E_DISCIPLINE_OWN');
    const namesake = addStaff(office, { staffNo: '00003', name: '王伟' });
    expect(valueOf(give(namesake.id, 'x'))).toMatchObject({ givenBy: '王伟', givenById: namesake.id });
    expect(giveDiscipline(office, warningTo('nobody'))).toMatchObject({
      error: { code: 'E_NOT_FOUND', field: 'staffId' },
    });
    expect(giveDiscipline(office, warningTo(person.id, { givenById: 'nobody' }))).toMatchObject({
      error: { code: 'E_NOT_FOUND', field: 'givenBy' },
    });
  });

  it('is lifted or revoked, not undone, and not twice', async () => {
    const one = giveWarning(office, person.id);
    expect((await undoLast(office)).ok).toBe(false);
    const lift = { id: one.id, version: one.version, choice: 'lift', ...decided } as const;
    expect(codeOf(closeDiscipline(office, { ...lift, decidedBy: '王伟' }))).toBe('E_DISCIPLINE_OWN');
    const lifted = valueOf(closeDiscipline(office, lift));
    expect(codeOf(closeDiscipline(office, { ...lift, version: lifted.version }))).toBe('E_DISCIPLINE_STATE');
    expect(timeline()[0]).toMatchObject({ before: '警告（CF2026-001）', after: '解除（CF2026-001）' });
    const wrong = giveWarning(office, person.id);
    valueOf(closeDiscipline(office, { ...wrong, choice: 'revoke', ...decided }));
    expect(list({ state: 'open' })).toEqual([]);
    expect(list().map(({ shown }) => shown)).toEqual(['revoked', 'lifted']);
  });

  it('is printed as it was given, and not when it was revoked', () => {
    const line = { functionKey: 'humanResources', staffId: manager.id, holder: '', note: '' };
    valueOf(saveHolder(office, { seen: null, ...line, since: '2026-06-10' }));
    const one = giveWarning(office, person.id);
    expect(disciplineNoticeModel(office.db, one.id)).toMatchObject({
      person: { name: '王伟', post: '维修技师' },
      humanResources: '孟经理',
      endsOn: '2026-12-10',
    });
    expect(disciplineSubjects.ofStaff(office.db, person.id)).toEqual([one.id]);
    expect(disciplineSubjects.ofOffice(office.db, 'BJ01')).toEqual([one.id]);
    valueOf(closeDiscipline(office, { ...one, choice: 'revoke', ...decided }));
    expect(disciplineNoticeModel(office.db, one.id)).toBeUndefined();
    expect(disciplineSubjects.ofStaff(office.db, person.id)).toEqual([]);
  });
});

describe('a proposal', () => {
  it('comes once for a cause, is reminded of, and is given or dropped by a person', async () => {
    valueOf(proposeOne());
    valueOf(proposeOne());
    const [one] = list({ state: 'proposed' });
    if (one === undefined) throw new Error('nothing was proposed');
    expect(list()).toHaveLength(1);
    const due = (await listReminders(office, '2026-06-15')).find(({ kind }) => kind === 'disciplineProposed');
    expect(due).toMatchObject({ items: [{ subject: '王伟 00001', dueOn: '2026-06-20' }] });
    expect(timeline()).toEqual([]);
    const seen = { id: one.id, version: one.version };
    expect(codeOf(decideProposal(office, { ...seen, choice: 'give', ...decided, decidedBy: '王伟' }))).toBe(
      'E_DISCIPLINE_OWN',
    );
    const given = valueOf(decideProposal(office, { ...seen, choice: 'give', ...decided }));
    expect(given).toMatchObject({ state: 'given', givenOn: '2026-06-15', endsOn: '2027-06-15' });
    expect(given.reason).toBe('失职\n经核实');
    expect(timeline()).toHaveLength(1);
    expect(codeOf(decideProposal(office, { ...given, choice: 'drop', ...decided }))).toBe(
      'E_DISCIPLINE_STATE',
    );
  });

  it('that was dropped does not come again, and dropping can be undone', async () => {
    valueOf(proposeOne());
    const [one] = list();
    if (one === undefined) throw new Error('nothing was proposed');
    valueOf(decideProposal(office, { id: one.id, version: one.version, choice: 'drop', ...decided }));
    valueOf(proposeOne());
    expect(list()).toMatchObject([{ shown: 'dropped', closeReason: '经核实' }]);
    valueOf(await undoLast(office));
    expect((await undoLast(office)).ok).toBe(true);
  });

  it('comes of a failed appraisal, and goes when its scorecard is opened again', () => {
    const days = { fromDate: '2026-05-01', toDate: '2026-05-31' };
    const cycle = valueOf(createCycle(office, { name: '2026年5月', period: 'month', note: '', ...days }));
    valueOf(addScorecards(office, { cycleId: cycle.id, staffIds: [person.id] }));
    const form = () => findScorecard(office.db, cycle.id, person.id);
    const rater = { raterType: 'superior', raterId: manager.id, raterName: '' } as const;
    const cells = [{ ...rater, indicator: 'workQuality', score: 20 }];
    valueOf(saveScores(office, { formId: form()?.id ?? '', cells }));
    const close = () => closeScorecard(office, { id: form()?.id ?? '', version: form()?.version ?? 0 });
    expect(valueOf(close()).band).toBe('fail');
    expect(list()).toMatchObject([{ kind: 'warning', shown: 'proposed', cause: '考核表' }]);
    const again = { id: form()?.id ?? '', version: form()?.version ?? 0, reason: '评分有误' };
    valueOf(reopenScorecard(office, again));
    expect(list()).toEqual([]);
    valueOf(closeCycle(office, { id: cycle.id, version: cycle.version }));
    expect(list()).toHaveLength(1);
  });
});
