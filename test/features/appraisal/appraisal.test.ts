import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { reminders } from '../../../electron/features/appraisal/reminders';
import {
  addScorecards,
  closeCycle,
  createCycle,
  removeCycle,
} from '../../../electron/features/appraisal/service/cycles';
import * as follow from '../../../electron/features/appraisal/service/follow';
import { closeScorecard, reopenScorecard } from '../../../electron/features/appraisal/service/results';
import { saveScores } from '../../../electron/features/appraisal/service/scores';
import {
  findCycleByName,
  listOverdueCycles,
  listProposals,
  listScorecards,
} from '../../../electron/features/appraisal/views/cycles';
import { viewScorecard } from '../../../electron/features/appraisal/views/scorecards';
import type { ScorecardView } from '../../../shared/features/appraisal/types/records';
import { addDays } from '../../../shared/kernel/dates';
import { codeOf, fixedClock, openOffice, valueOf } from '../../builders/office';
import { addPeople } from '../../builders/staff';
import { undoLast } from '../../builders/undo';

const TODAY = '2026-07-10';
let office = openOffice();
let people: Readonly<Record<string, string>> = {};
beforeEach(() => {
  office = openOffice(undefined, fixedClock(TODAY));
  people = addPeople(office, { '0001': '王伟', '0002': '李娜', '0003': '赵强', '0004': '孙丽' });
});
afterEach(() => office.dispose());

const id = (staffNo: string): string => people[staffNo] ?? '';
const half = (year: number, part: 1 | 2) =>
  valueOf(
    createCycle(office, {
      name: `${year}年${part === 1 ? '上' : '下'}半年`,
      period: 'half',
      fromDate: part === 1 ? `${year}-01-01` : `${year}-07-01`,
      toDate: part === 1 ? `${year}-06-30` : `${year}-12-31`,
      note: '',
    }),
  );
const rowsOf = (cycleId: string) =>
  listScorecards(office.db, { id: cycleId, owner: office.officeCode() }, TODAY);
const view = (formId: string, role: 'administrator' | 'viewer' = 'administrator'): ScorecardView => {
  const found = viewScorecard(office, formId, office.officeCode(), TODAY, role);
  if (found === undefined) throw new Error('no scorecard');
  return found;
};
/** Give a person a scorecard in a cycle, with one score everywhere by a superior. */
const scored = (cycleId: string, staffNo: string, points: number) => {
  valueOf(addScorecards(office, { cycleId, staffIds: [id(staffNo)] }));
  const scorecard = rowsOf(cycleId).find((row) => row.staffNo === staffNo);
  if (scorecard === undefined) throw new Error('no scorecard');
  const rater = { raterType: 'superior', raterId: id('0004'), raterName: '' } as const;
  const cells = ['workQuality', 'professionalLevel', 'serviceAttitude'].map((indicator) => ({
    ...rater,
    indicator,
    score: points,
  }));
  valueOf(saveScores(office, { formId: scorecard.id, cells }));
  return scorecard;
};
const closed = (cycleId: string, staffNo: string, points: number) => {
  const scorecard = scored(cycleId, staffNo, points);
  const { version } = view(scorecard.id).scorecard;
  valueOf(closeScorecard(office, { id: scorecard.id, version }));
  return scorecard;
};

describe('a scorecard', () => {
  it('keeps its result when it is closed, and withdraws it when it is opened again', () => {
    const cycle = half(2026, 1);
    const scorecard = closed(cycle.id, '0001', 89.6);
    expect(view(scorecard.id).scorecard).toMatchObject({
      state: 'closed',
      result: { band: 'good', bandTitle: '良好', score: 89.6, rewardCents: 50_000, standing: 'provisional' },
    });
    const cells = [
      { raterType: 'self', raterId: null, raterName: '', indicator: 'workQuality', score: 100 },
    ] as const;
    expect(codeOf(saveScores(office, { formId: scorecard.id, cells: [...cells] }))).toBe(
      'E_APPRAISAL_FORM_CLOSED',
    );
    const { version } = view(scorecard.id).scorecard;
    valueOf(reopenScorecard(office, { id: scorecard.id, version, reason: '漏记自评' }));
    valueOf(saveScores(office, { formId: scorecard.id, cells: [...cells] }));
    expect(view(scorecard.id).scorecard.result?.band).toBe('excellent');
    expect(codeOf(reopenScorecard(office, { id: scorecard.id, version: version + 1, reason: '再来' }))).toBe(
      'E_APPRAISAL_FORM_OPEN',
    );
  });
  it('refuses what cannot be a score or a rater, and keeps nothing of it', () => {
    const cycle = half(2026, 1);
    const scorecard = scored(cycle.id, '0001', 80);
    const base = {
      raterType: 'peer',
      raterId: id('0002'),
      raterName: '',
      indicator: 'workQuality',
      score: 80,
    } as const;
    const codes = [
      { ...base, score: 80.123 },
      { ...base, indicator: 'nothing' },
      { ...base, raterId: id('0001') },
      { ...base, raterType: 'self' as const },
      { ...base, raterId: 'nobody' },
    ].map((cell) => codeOf(saveScores(office, { formId: scorecard.id, cells: [base, cell] })));
    expect(codes).toEqual([
      'E_APPRAISAL_SCORE_RANGE',
      'E_APPRAISAL_LINE_UNKNOWN',
      'E_APPRAISAL_RATER_SELF',
      'E_APPRAISAL_SELF_OTHER',
      'E_NOT_FOUND',
    ]);
    expect(view(scorecard.id).raters).toHaveLength(1);
  });
  it('takes an indicator whole or by aspects, not both, and lets one be exchanged for the other at once', () => {
    const cycle = half(2026, 1);
    const scorecard = scored(cycle.id, '0001', 80);
    const rater = { raterType: 'superior', raterId: id('0004'), raterName: '' } as const;
    const aspect = { ...rater, indicator: 'handlingSpeed', score: 90 };
    expect(codeOf(saveScores(office, { formId: scorecard.id, cells: [aspect] }))).toBe(
      'E_APPRAISAL_SCORE_DOUBLE',
    );
    expect(
      valueOf(
        saveScores(office, {
          formId: scorecard.id,
          cells: [aspect, { ...rater, indicator: 'workQuality', score: null }],
        }),
      ),
    ).toBe(2);
  });
  it('hides the names of raters from a viewer', () => {
    const cycle = half(2026, 1);
    const scorecard = scored(cycle.id, '0001', 80);
    expect(view(scorecard.id).raters[0]).toMatchObject({ shown: '孙丽', raterId: id('0004') });
    expect(view(scorecard.id, 'viewer').raters[0]).toMatchObject({ shown: '上级 1', raterId: null });
    expect(JSON.stringify(view(scorecard.id, 'viewer'))).not.toContain('孙丽');
  });
});

describe('a cycle', () => {
  it('is closed with all its scorecards, unless one has no score', () => {
    const cycle = half(2026, 1);
    scored(cycle.id, '0001', 80);
    valueOf(addScorecards(office, { cycleId: cycle.id, staffIds: [] }));
    expect(rowsOf(cycle.id)).toHaveLength(4);
    expect(listOverdueCycles(office.db, TODAY)).toMatchObject([{ cycle: '2026年上半年', open: 4 }]);
    expect(listOverdueCycles(office.db, '2026-06-30')).toEqual([]);
    expect(codeOf(closeCycle(office, cycle))).toBe('E_APPRAISAL_FORMS_EMPTY');
    const other = half(2025, 2);
    scored(other.id, '0001', 80);
    expect(valueOf(closeCycle(office, other)).state).toBe('closed');
    expect(codeOf(addScorecards(office, { cycleId: other.id, staffIds: [id('0002')] }))).toBe(
      'E_APPRAISAL_CYCLE_CLOSED',
    );
    expect(codeOf(removeCycle(office, { id: other.id, version: 2 }))).toBe('E_APPRAISAL_CYCLE_HAS_RESULTS');
  });
  it('comes back with its scorecards and scores', async () => {
    const cycle = half(2026, 1);
    scored(cycle.id, '0001', 80);
    valueOf(removeCycle(office, cycle));
    expect(findCycleByName(office.db, office.officeCode(), '2026H1')).toBeUndefined();
    valueOf(await undoLast(office));
    expect(rowsOf(cycle.id)[0]?.result?.score).toBe(80);
  });
});

describe('failures in a row', () => {
  it('propose, and only a person decides, when the scorecards are closed and no appeal waits', () => {
    const first = closed(half(2025, 2).id, '0001', 60);
    const cycle = half(2026, 1);
    const second = scored(cycle.id, '0001', 65);
    expect(listProposals(office.db, office.officeCode(), TODAY)).toMatchObject([
      { name: '王伟', ripe: false, cycles: ['2025年下半年', '2026年上半年'], scores: ['60', ''] },
    ]);
    const decision = {
      formId: second.id,
      decision: 'retrain',
      decidedOn: TODAY,
      decidedBy: '周敏',
      reason: '第一次，给机会',
    } as const;
    expect(codeOf(follow.decideFailures(office, decision))).toBe('E_APPRAISAL_NOT_CLOSED');
    valueOf(closeScorecard(office, { id: second.id, version: view(second.id).scorecard.version }));
    expect(codeOf(follow.decideFailures(office, { ...decision, formId: first.id }))).toBe(
      'E_APPRAISAL_NO_PROPOSAL',
    );
    const appeal = valueOf(
      follow.fileAppeal(office, { formId: first.id, appealedOn: TODAY, reason: '评分有误' }),
    );
    expect(codeOf(follow.decideFailures(office, decision))).toBe('E_APPRAISAL_APPEAL_OPEN');
    const answer = { outcome: 'rejected', decidedOn: TODAY, decidedBy: '周敏', reason: '核对无误' } as const;
    valueOf(follow.decideAppeal(office, { id: appeal.id, version: 1, ...answer }));
    valueOf(follow.decideFailures(office, decision));
    expect(listProposals(office.db, office.officeCode(), TODAY)).toEqual([]);
    expect(
      codeOf(
        reopenScorecard(office, {
          id: second.id,
          version: view(second.id).scorecard.version,
          reason: '改分',
        }),
      ),
    ).toBe('E_APPRAISAL_DECIDED');
  });
  it('an upheld appeal opens the scorecard and its closed cycle', () => {
    const cycle = half(2026, 1);
    const scorecard = scored(cycle.id, '0001', 60);
    valueOf(closeCycle(office, cycle));
    expect(
      codeOf(follow.fileAppeal(office, { formId: scorecard.id, appealedOn: '2026-07-09', reason: '早了' })),
    ).toBe('E_APPRAISAL_APPEAL_EARLY');
    const appeal = valueOf(
      follow.fileAppeal(office, { formId: scorecard.id, appealedOn: TODAY, reason: '评分有误' }),
    );
    expect(
      codeOf(follow.fileAppeal(office, { formId: scorecard.id, appealedOn: TODAY, reason: '又一次' })),
    ).toBe('E_APPRAISAL_APPEAL_OPEN');
    expect(codeOf(reopenScorecard(office, { id: scorecard.id, version: 2, reason: '绕过申诉' }))).toBe(
      'E_APPRAISAL_APPEAL_OPEN',
    );
    const reminded = () => reminders(office, TODAY).filter(({ kind }) => kind === 'appealOpen');
    expect(reminded()).toMatchObject([{ subjectId: scorecard.id, dueOn: addDays(TODAY, 5) }]);
    const answer = { outcome: 'upheld', decidedOn: TODAY, decidedBy: '周敏', reason: '录错一格' } as const;
    valueOf(follow.decideAppeal(office, { id: appeal.id, version: 1, ...answer }));
    expect(reminded()).toEqual([]);
    expect(codeOf(follow.decideAppeal(office, { id: appeal.id, version: 2, ...answer }))).toBe(
      'E_APPRAISAL_APPEAL_DECIDED',
    );
    expect(view(scorecard.id)).toMatchObject({ scorecard: { state: 'open' }, cycle: { state: 'open' } });
  });
});

describe('interview and improvement', () => {
  const items = [{ problem: '返修率高', goal: '低于 1.3%', measure: '跟班学习', dueOn: '2026-08-31' }];
  it('follow a closed scorecard, one each, and a checked plan is settled', () => {
    const cycle = half(2026, 1);
    const scorecard = scored(cycle.id, '0001', 65);
    const talk = {
      formId: scorecard.id,
      seen: null,
      heldOn: TODAY,
      interviewer: '孙丽',
      strengths: '',
      weaknesses: '慢',
      opinion: '',
      agreed: '',
    };
    expect(codeOf(follow.saveInterview(office, talk))).toBe('E_APPRAISAL_NOT_CLOSED');
    valueOf(closeCycle(office, cycle));
    valueOf(follow.saveInterview(office, talk));
    expect(codeOf(follow.saveInterview(office, talk))).toBe('E_RECORD_CHANGED');
    const plan = {
      formId: scorecard.id,
      seen: null,
      startsOn: TODAY,
      endsOn: '2026-09-30',
      items,
      support: '',
    };
    expect(
      codeOf(
        follow.saveImprovement(office, {
          ...plan,
          items: [{ ...items[0], dueOn: '2026-12-01' } as (typeof items)[0]],
        }),
      ),
    ).toBe('E_IMPROVEMENT_DUE');
    const saved = valueOf(follow.saveImprovement(office, plan));
    const check = {
      id: saved.id,
      version: 1,
      state: 'achieved',
      checkedOn: TODAY,
      checkedBy: '孙丽',
      checkResult: '已达标',
    } as const;
    valueOf(follow.checkImprovement(office, check));
    expect(codeOf(follow.checkImprovement(office, { ...check, version: 2 }))).toBe('E_IMPROVEMENT_CHECKED');
    expect(view(scorecard.id).improvement).toMatchObject({ state: 'achieved', items });
  });
});
