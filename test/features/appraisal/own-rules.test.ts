import { describe, expect, it } from 'vitest';
import appraisalFile from '../../../resources/standards/appraisal.json';
import appraisal2 from '../../../resources/standards/earlier/appraisal-2.json';
import kpiFile from '../../../resources/standards/kpi.json';
import {
  handlingDays,
  meanHandlingDays,
  promisesOf,
  timesProblem,
} from '../../../shared/features/appraisal/rules/handling';
import { isLate, paperProblem } from '../../../shared/features/appraisal/rules/own-papers';
import { appraise } from '../../../shared/features/appraisal/rules/result';
import { holdOf, rewardCentsOf } from '../../../shared/features/appraisal/rules/reward';
import { type SourcedValue, scaleScore } from '../../../shared/features/appraisal/rules/sources';
import { zAppraisalStandard, zKpiStandard } from '../../../shared/features/appraisal/standards';
import { decimal, fraction, toNumber } from '../../../shared/kernel/fraction';

const standard = zAppraisalStandard.parse(appraisalFile.body);
const kpi = zKpiStandard.parse(kpiFile.body);
const [service, quarter] = standard.forms;
if (service === undefined || quarter === undefined) throw new Error('no scorecards');
const { scale } = service.indicators[0]?.aspects[0] ?? {};
if (scale === undefined) throw new Error('no scale');
const REF = { doc: 'appraisal', id: 'x', versionNo: 3 };

describe('the scale of handling days', () => {
  it.each([
    [0, 100],
    [2, 100],
    [2.01, 80],
    [4, 80],
    [4.01, 60],
    [6, 60],
    [6.01, 40],
    [8, 40],
    [8.01, 20],
    [365, 20],
  ])('%d days are worth %d', (days, score) => {
    expect(toNumber(scaleScore(scale, decimal(days)).score)).toBe(score);
  });
  it('counts minutes exactly: a minute more than two days is the next step', () => {
    const two = handlingDays('2026-06-01T08:00', '2026-06-03T08:00');
    const more = handlingDays('2026-06-01T08:00', '2026-06-03T08:01');
    expect([two, more].map((days) => toNumber(scaleScore(scale, days).score))).toEqual([100, 80]);
    expect(meanHandlingDays([])).toBeUndefined();
  });
});

describe('what was promised', () => {
  const reportedAt = '2026-06-01T08:00';
  it.each([
    ['city', '2026-06-01T10:00', '2026-06-01T20:00', true, true],
    ['city', '2026-06-01T10:01', '2026-06-01T20:01', false, false],
    ['away', '2026-06-01T18:00', '2026-06-02T08:00', null, true],
    ['away', null, '2026-06-02T08:01', undefined, false],
  ] as const)('%s: there at %s, solved at %s', (place, arrivedAt, solvedAt, there, solved) => {
    const { arrival, solution } = promisesOf(kpi, { place, reportedAt, arrivedAt, solvedAt });
    expect([arrival?.kept, solution?.kept]).toEqual([there, solved]);
  });
  it.each([
    [{ arrivedAt: '2026-06-01T07:59' }, 'E_SERVICE_TIMES_ORDER'],
    [{ arrivedAt: '2026-06-01T09:00', solvedAt: '2026-06-01T08:30' }, 'E_SERVICE_TIMES_ORDER'],
    [{ solvedAt: '2026-06-11T08:30' }, 'E_SERVICE_TIMES_AHEAD'],
    [{ improvedOn: '2026-06-02' }, 'E_SERVICE_FINDING'],
    [{ solvedAt: '2026-06-01T08:00', finding: '电容坏', improvedOn: '2026-06-02' }, undefined],
  ])('refuses %o with %s', (more, code) => {
    const none = { arrivedAt: null, solvedAt: null, finding: '', improvedOn: null };
    expect(timesProblem({ place: 'city', reportedAt, ...none, ...more }, '2026-06-10')?.code).toBe(code);
  });
});

describe('the reward', () => {
  it.each([
    ['quarter', 'excellent', 100_000],
    ['quarter', 'good', 50_000],
    ['quarter', 'pass', 0],
    ['quarter', 'fail', -50_000],
    ['half', 'excellent', 100_000],
    ['half', 'fail', -50_000],
    ['month', 'excellent', 0],
    ['year', 'fail', 0],
  ] as const)('of a %s that is %s is %d', (period, band, cents) => {
    expect(rewardCentsOf(standard, { period, form: 'service', band })).toBe(cents);
  });
  it('of a version without rewards is what its bands say', () => {
    const before = zAppraisalStandard.parse(appraisal2.body);
    expect(rewardCentsOf(before, { period: 'month', form: 'service', band: 'excellent' })).toBe(100_000);
  });
  const paid = { formId: 'a', cents: 100_000, confirmedOn: '2026-07-05', hold: '' } as const;
  const next = { formId: 'b', cents: -50_000, confirmedOn: '2026-07-31' };
  it.each([
    ['another of the same month', next, [paid], false, 'another'],
    ['one of the next month', { ...next, confirmedOn: '2026-08-01' }, [paid], false, ''],
    ['the same scorecard again', { ...next, formId: 'a' }, [paid], false, ''],
    ['one that brings nothing', { ...next, cents: 0 }, [paid], false, ''],
    ['the other was withdrawn', next, [{ ...paid, hold: 'withdrawn' as const }], false, ''],
    ['the other brings nothing', next, [{ ...paid, cents: 0 }], false, ''],
    ['closed before there were lines', next, [], true, 'before'],
  ])('%s', (_title, reward, others, isOfBefore, hold) => {
    expect(holdOf(reward, others, isOfBefore)).toBe(hold);
  });
});

describe('own papers', () => {
  const none = { name: '李娜', plan: null, hasSummary: false };
  const all = { name: '王伟', plan: 'submitted' as const, hasSummary: true };
  it.each([
    ['ownPlan', 'off', [none], false, undefined],
    ['ownPlan', 'warn', [none], false, undefined],
    ['ownPlan', 'refuse', [none, all], false, 'E_APPRAISAL_PLAN_MISSING'],
    ['ownPlan', 'refuse', [{ ...none, plan: 'draft' as const }], false, 'E_APPRAISAL_PLAN_MISSING'],
    ['ownPlan', 'refuse', [none], true, undefined],
    ['ownSummary', 'refuse', [none], false, 'E_APPRAISAL_SUMMARY_MISSING'],
    ['ownSummary', 'refuse', [all], false, undefined],
  ] as const)('%s under %s', (paper, rule, people, isTicked, code) => {
    expect(paperProblem(paper, rule, people, isTicked)?.code).toBe(code);
  });
  it.each([
    ['2026-06-30', false],
    ['2026-07-01', false],
    ['2026-07-02', true],
    [null, false],
  ])('handed in on %s is late: %s', (day, late) => {
    expect(isLate(day, '2026-07-01')).toBe(late);
  });
});

describe('lines with a source', () => {
  const given = (indicator: string, points: number) => ({
    ...{ indicator, raterType: 'superior' as const, rater: 'b' },
    hundredths: points * 100,
  });
  const value = (points: number | null): SourcedValue => ({
    value: points === null ? null : fraction(points),
    steps: [],
  });
  const scores = [given('workQuality', 80), given('professionalLevel', 80), given('serviceAttitude', 80)];

  it('a measured value takes the place of the raters on its line only', () => {
    const outcome = appraise(standard, service, scores, REF, new Map([['handlingSpeed', value(100)]]));
    // 工作质量: a quarter of it is measured (100), three quarters are the raters' (80) = 85; 85 × 50 % + 80 × 50 %.
    expect(outcome?.score.valueOf()).toBe(82.5);
    expect(outcome?.missing).toEqual([]);
  });
  it('without a measured value the raters give the line', () => {
    const outcome = appraise(standard, service, scores, REF, new Map([['handlingSpeed', value(null)]]));
    expect(outcome?.score.valueOf()).toBe(80);
    expect(outcome?.missing).toEqual([]);
  });
  it('a source of another feature that says nothing is missing by name, and its weight stays open', () => {
    const mentoring = {
      ...service,
      indicators: service.indicators.map((line) =>
        line.key === 'serviceAttitude' ? { ...line, title: '带教', givenBy: 'mentoring' } : line,
      ),
    };
    const open = appraise(standard, mentoring, scores, REF, new Map([['serviceAttitude', value(null)]]));
    expect(open).toMatchObject({
      standing: 'provisional',
      missing: [{ title: '带教', source: 'mentoring' }],
    });
    // The superior's 80 for it does not count.
    expect(open?.indicators.find(({ key }) => key === 'serviceAttitude')?.score).toBeNull();
    const full = appraise(standard, mentoring, scores, REF, new Map([['serviceAttitude', value(100)]]));
    expect(full?.score.valueOf()).toBe(84);
    expect(full?.missing).toEqual([]);
  });
  it('the quarter has five heads of 20 each', () => {
    expect(quarter.indicators.map(({ title, weight }) => [title, weight])).toEqual(
      ['服务态度', '业务能力', '工作效率', '客户满意度', '团队协作'].map((title) => [title, 20]),
    );
  });
});
