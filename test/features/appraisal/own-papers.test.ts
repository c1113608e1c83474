import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { transact } from '../../../electron/database/transact';
import { reminders } from '../../../electron/features/appraisal/reminders';
import { announceResults } from '../../../electron/features/appraisal/service/announce';
import { addScorecards, closeCycle, createCycle } from '../../../electron/features/appraisal/service/cycles';
import { saveEvent } from '../../../electron/features/appraisal/service/events';
import { saveHandling } from '../../../electron/features/appraisal/service/handling';
import {
  approveOwnPlan,
  returnOwnPlan,
  saveOwnPlan,
  saveOwnSummary,
  submitOwnPlan,
  tickPapers,
} from '../../../electron/features/appraisal/service/own-papers';
import { closeScorecard, reopenScorecard } from '../../../electron/features/appraisal/service/results';
import { saveScores } from '../../../electron/features/appraisal/service/scores';
import { saveMeasure } from '../../../electron/features/appraisal/service/values';
import { listScorecards, viewCycle } from '../../../electron/features/appraisal/views/cycles';
import { rewardLines } from '../../../electron/features/appraisal/views/reward-lines';
import { viewScorecard } from '../../../electron/features/appraisal/views/scorecards';
import { disciplines } from '../../../electron/features/discipline/repository';
import { notices, subjectsOf } from '../../../electron/features/notices/repository';
import { standardInForce } from '../../../electron/features/standards/repository';
import { publishStandard } from '../../../electron/features/standards/service/publish';
import { codeOf, fixedClock, openOffice, valueOf } from '../../builders/office';
import { addPeople } from '../../builders/staff';

let office = openOffice();
let clock = fixedClock('2026-06-20');
let people: Readonly<Record<string, string>> = {};
beforeEach(() => {
  clock = fixedClock('2026-06-20');
  office = openOffice(undefined, clock);
  people = addPeople(office, { '0001': '王伟', '0002': '李娜', '0004': '孙丽' });
});
afterEach(() => office.dispose());

const id = (staffNo: string): string => people[staffNo] ?? '';
const half = () =>
  valueOf(
    createCycle(office, {
      ...{ name: '2026年下半年', period: 'half', fromDate: '2026-07-01', toDate: '2026-12-31', note: '' },
    }),
  );
const quarter = () =>
  valueOf(
    createCycle(office, {
      ...{ name: '2026年第4季度', period: 'quarter', fromDate: '2026-10-01', toDate: '2026-12-31', note: '' },
    }),
  );
const enter = (cycleId: string, staffNo: string): string => {
  valueOf(addScorecards(office, { cycleId, staffIds: [id(staffNo)] }));
  const rows = listScorecards(office.db, { id: cycleId, owner: office.officeCode() }, '2027-01-10');
  return rows.find((row) => row.staffNo === staffNo)?.id ?? '';
};
const score = (formId: string, points: number, indicators: readonly string[]) => {
  const rater = { raterType: 'superior', raterId: id('0004'), raterName: '' } as const;
  const cells = indicators.map((indicator) => ({ ...rater, indicator, score: points }));
  valueOf(saveScores(office, { formId, cells }));
};
const HALF = ['workQuality', 'professionalLevel', 'serviceAttitude'];
const QUARTER = [
  ...['quarterAttitude', 'quarterAbility', 'quarterEfficiency'],
  ...['quarterSatisfaction', 'quarterTeamwork'],
];
const view = (formId: string) => {
  const found = viewScorecard(office, formId, office.officeCode(), '2027-01-10', 'administrator');
  if (found === undefined) throw new Error('no scorecard');
  return found;
};
const close = (formId: string) =>
  closeScorecard(office, { id: formId, version: view(formId).scorecard.version });
const reopen = (formId: string) =>
  valueOf(reopenScorecard(office, { id: formId, version: view(formId).scorecard.version, reason: '更正' }));
const askStrictly = (rule: 'warn' | 'refuse') => {
  const { body, versionNo } = standardInForce(office.db, 'approvals', '2026-06-20');
  const own = { ...body.relief?.own, ownPlan: rule, ownSummary: rule };
  valueOf(
    transact(office, 'test.publish', (tx) =>
      publishStandard(tx, 'approvals', {
        body: { ...body, relief: { ...body.relief, own } },
        ...{ effectiveFrom: '2026-06-21', seenVersionNo: versionNo },
      } as never),
    ),
  );
};

describe('an own plan', () => {
  const items = [{ indicator: 'workQuality', goal: '两天内修好', measure: '备件随车' }];
  it('goes from draft to handed in to agreed to, and comes back with a reason', () => {
    const formId = enter(half().id, '0001');
    const empty = valueOf(saveOwnPlan(office, { formId, seen: null, items: [] }));
    const seen = { id: empty.id, version: empty.version };
    expect(codeOf(submitOwnPlan(office, { ...seen, submittedOn: '2026-06-20' }))).toBe('E_OWN_PLAN_EMPTY');
    const plan = valueOf(saveOwnPlan(office, { formId, seen, items }));
    const at = (version: number) => ({ id: plan.id, version });
    const sent = valueOf(submitOwnPlan(office, { ...at(plan.version), submittedOn: '2026-06-20' }));
    expect(codeOf(saveOwnPlan(office, { formId, seen: at(sent.version), items }))).toBe('E_OWN_PLAN_STATE');
    const by = (decidedBy: string, decidedOn = '2026-06-20') =>
      approveOwnPlan(office, { ...at(sent.version), decidedOn, decidedBy });
    expect([by('王伟'), by('孙丽', '2026-06-19')].map(codeOf)).toEqual([
      'E_OWN_PLAN_SELF',
      'E_OWN_PLAN_EARLY',
    ]);
    const agreed = valueOf(by('孙丽'));
    expect(agreed.state).toBe('approved');
    const back = valueOf(returnOwnPlan(office, { ...at(agreed.version), reason: '目标太低' }));
    expect(back).toMatchObject({ state: 'draft', submittedOn: null, returnReason: '目标太低' });
    expect(view(formId).own.planLate).toBe(false);
  });
  it('is reminded of before the cycle, the summary after it, and neither once a tick says all are there', () => {
    const cycle = half();
    enter(cycle.id, '0001');
    const kinds = (on: string) => reminders(office, on).map(({ kind, dueOn }) => [kind, dueOn]);
    expect(kinds('2026-05-31')).toEqual([]);
    expect(kinds('2026-06-20')).toEqual([['ownPlanDue', '2026-06-30']]);
    expect(kinds('2027-01-05')).toContainEqual(['ownSummaryDue', '2027-01-15']);
    clock.set('2027-01-05');
    const said = { receivedOn: '2027-01-05', receivedBy: '周敏', note: '' };
    valueOf(tickPapers(office, { cycleId: cycle.id, paper: 'ownSummary', ...said }));
    expect(codeOf(tickPapers(office, { cycleId: cycle.id, paper: 'ownSummary', ...said }))).toBe(
      'E_APPRAISAL_PAPERS_TICKED',
    );
    expect(kinds('2027-01-05').map(([kind]) => kind)).toEqual(['appraisalOpen']);
  });
  it('and a summary are asked for before the sheet closes where the office refuses, and shown where it warns', () => {
    askStrictly('refuse');
    const cycle = half();
    const formId = enter(cycle.id, '0001');
    score(formId, 92, HALF);
    clock.set('2027-01-10');
    expect(codeOf(close(formId))).toBe('E_APPRAISAL_PLAN_MISSING');
    const papers = { receivedOn: '2027-01-10', receivedBy: '周敏', note: '' };
    valueOf(tickPapers(office, { cycleId: cycle.id, paper: 'ownPlan', ...papers }));
    expect(codeOf(close(formId))).toBe('E_APPRAISAL_SUMMARY_MISSING');
    const { version } = viewCycle(office.db, cycle.id, office.officeCode(), '2027-01-10') ?? { version: 0 };
    expect(codeOf(closeCycle(office, { id: cycle.id, version }))).toBe('E_APPRAISAL_SUMMARY_MISSING');
    const said = { achieved: '完成', shortfalls: '', nextSteps: '学电路', handedInOn: '2027-01-10' };
    valueOf(saveOwnSummary(office, { formId, seen: null, ...said }));
    expect(valueOf(close(formId)).band).toBe('excellent');
  });
  it('is not asked for in a quarter', () => {
    const formId = enter(quarter().id, '0001');
    expect(codeOf(saveOwnPlan(office, { formId, seen: null, items }))).toBe('E_APPRAISAL_PAPERS_NOT_ASKED');
  });
});

describe('a reward', () => {
  const amounts = () =>
    rewardLines(office.db, id('0001')).map(({ title, amountCents }) => [title, amountCents]);
  it('is a line beside the pay, one a month, is worth nothing while its sheet is open, and what the new result brings after', () => {
    const formId = enter(half().id, '0001');
    const other = enter(quarter().id, '0001');
    score(formId, 92, HALF);
    score(other, 85, QUARTER);
    clock.set('2027-01-10');
    valueOf(close(formId));
    valueOf(close(other));
    expect(amounts()).toEqual([
      ['2026年下半年', 100_000],
      ['2026年第4季度', 0],
    ]);
    expect(view(other).own.reward).toMatchObject({ cents: 50_000, hold: 'another' });
    reopen(formId);
    expect(amounts()[0]).toEqual(['2026年下半年', 0]);
    score(formId, 65, HALF);
    clock.set('2027-02-03');
    valueOf(close(formId));
    expect(amounts()).toContainEqual(['2026年下半年', -50_000]);
    expect(disciplines.list(office.db).map(({ state, causeId }) => [state, causeId])).toEqual([
      ['proposed', formId],
    ]);
  });
  it('is not paid anew for a sheet that was closed before there were lines', () => {
    const formId = enter(half().id, '0001');
    score(formId, 92, HALF);
    clock.set('2027-01-10');
    valueOf(close(formId));
    office.db.raw.exec('DELETE FROM appraisal_reward');
    reopen(formId);
    valueOf(close(formId));
    reopen(formId);
    valueOf(close(formId));
    expect(amounts()).toEqual([]);
    expect(view(formId).own.reward?.hold).toBe('before');
  });
});

describe('sources', () => {
  it('a measured value goes before service events, and a closed sheet keeps what its sources said', () => {
    const formId = enter(half().id, '0001');
    score(formId, 80, HALF);
    clock.set('2026-07-20');
    const event = valueOf(
      saveEvent(office, {
        ...{ seen: null, kind: 'complaint', happenedOn: '2026-07-10', staffId: id('0001') },
        ...{ customer: '李先生', work: 'repair', score: null, text: '不制冷' },
      }),
    );
    const handled = (solvedAt: string, seen: { id: string; version: number } | null) =>
      valueOf(
        saveHandling(office, {
          ...{ eventId: event.id, seen, place: 'city', reportedAt: '2026-07-10T08:00', arrivedAt: null },
          ...{ solvedAt, finding: '', improvement: '', improveBy: null, improvedOn: null, improvedBy: '' },
        }),
      );
    const { id: handlingId, version } = handled('2026-07-12T08:00', null);
    const speed = () => view(formId).own.sources[0]?.score;
    expect(speed()).toBe('100');
    handled('2026-07-12T08:15', { id: handlingId, version });
    expect(speed()).toBe('80');
    valueOf(saveMeasure(office, { formId, indicator: 'handlingSpeed', value: 8.01, note: '' }));
    expect(speed()).toBe('20');
    expect(codeOf(saveMeasure(office, { formId, indicator: 'knowledge', value: 1, note: '' }))).toBe(
      'E_APPRAISAL_NOT_MEASURED',
    );
    valueOf(saveMeasure(office, { formId, indicator: 'handlingSpeed', value: null, note: '' }));
    const before = valueOf(close(formId)).score;
    handled('2026-07-19T08:00', { id: handlingId, version: version + 1 });
    expect([speed(), view(formId).scorecard.result?.score]).toEqual(['80', before]);
    reopen(formId);
    expect(speed()).toBe('20');
  });
});

describe('results', () => {
  it('are told in a circular without whoever failed, and the best are commended, once', () => {
    const cycle = quarter();
    const best = enter(cycle.id, '0001');
    const failed = enter(cycle.id, '0002');
    score(best, 95, QUARTER);
    score(failed, 50, QUARTER);
    expect(codeOf(announceResults(office, { cycleId: cycle.id }))).toBe('E_APPRAISAL_NONE_TO_NAME');
    clock.set('2027-01-10');
    valueOf(close(best));
    valueOf(close(failed));
    expect(valueOf(announceResults(office, { cycleId: cycle.id }))).toBe(2);
    const drawn = notices
      .list(office.db, '1', [], 'r.kind')
      .map((notice) => [
        notice.kind,
        notice.state,
        subjectsOf(office.db, notice.id).map(({ staffId }) => staffId),
      ]);
    expect(drawn).toEqual([
      ['appraisalResult', 'draft', [id('0001')]],
      ['commendation', 'draft', [id('0001')]],
    ]);
    expect(codeOf(announceResults(office, { cycleId: cycle.id }))).toBe('E_APPRAISAL_ANNOUNCED');
  });
});
