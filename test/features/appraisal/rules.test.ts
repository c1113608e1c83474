import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import appraisalFile from '../../../resources/standards/appraisal.json';
import { parseCycleName, spanDates, spanOf } from '../../../shared/features/appraisal/rules/cycle';
import { failureProposals, type ResultInRow } from '../../../shared/features/appraisal/rules/failures';
import { recheckedProblem } from '../../../shared/features/appraisal/rules/follow';
import { judgeRaters, maySeeRater } from '../../../shared/features/appraisal/rules/raters';
import { appraise, bandOf, type CountedScore } from '../../../shared/features/appraisal/rules/result';
import { findLine, kindFor, scoreLines } from '../../../shared/features/appraisal/rules/scorecard';
import type { RaterType } from '../../../shared/features/appraisal/vocabulary';
import { standardSchemas } from '../../../shared/features/sums';
import { cutText, decimal, fraction, fractionText, toNumber } from '../../../shared/kernel/fraction';

const body = standardSchemas.appraisal.parse(appraisalFile.body);
const [kind] = body.forms;
if (kind === undefined) throw new Error('no kind');
const REF = { doc: 'appraisal', id: 'x', versionNo: 1 };

const score = (raterType: RaterType, rater: string, indicator: string, points: number): CountedScore => ({
  raterType,
  rater,
  indicator,
  hundredths: Math.round(points * 100),
});
/** The same score for every indicator. */
const flat = (raterType: RaterType, rater: string, points: number): CountedScore[] =>
  kind.indicators.map(({ key }) => score(raterType, rater, key, points));
const outcome = (scores: readonly CountedScore[]) => appraise(body, kind, scores, REF);

describe('the standard', () => {
  const withWeights = (weights: readonly number[]) => ({
    ...body,
    forms: [
      {
        ...kind,
        indicators: kind.indicators.map((indicator, i) => ({ ...indicator, weight: weights[i] ?? 0 })),
      },
    ],
  });
  it.each([
    [[50, 30, 20], true],
    [[50, 30, 19], false],
    [[50, 30, 21], false],
    [[100, 0, 0], true],
  ] as const)('takes weights %j: %s', (weights, fits) => {
    expect(standardSchemas.appraisal.safeParse(withWeights(weights)).success).toBe(fits);
  });
  it('refuses raters and aspects whose weights do not add up, and bands that do not begin at 0', () => {
    const raters = { ...body, forms: [{ ...kind, raters: kind.raters.slice(1) }] };
    const bands = { ...body, bands: body.bands.slice(1) };
    const [first, ...rest] = kind.indicators;
    const aspects = {
      ...body,
      forms: [{ ...kind, indicators: [{ ...first, aspects: first?.aspects.slice(1) }, ...rest] }],
    };
    for (const bad of [raters, bands, aspects])
      expect(standardSchemas.appraisal.safeParse(bad).success).toBe(false);
  });
  it('finds lines by title, synonym and key, whole indicators before aspects', () => {
    expect(findLine(kind, ' 工作质量 ')).toBe('workQuality');
    expect(findLine(kind, '准确率')).toBe('handlingAccuracy');
    expect(findLine(kind, 'serviceAttitude')).toBe('serviceAttitude');
    expect(findLine(kind, '出勤')).toBeUndefined();
    expect(scoreLines(kind)).toHaveLength(8);
    expect(scoreLines(kind).reduce((sum, { share }) => sum + share, 0)).toBe(10_000);
  });
  it('chooses the kind of a post before the one for all', () => {
    const own = { ...kind, key: 'head', posts: ['网点主任'] };
    expect(kindFor({ forms: [kind, own] }, 'half', '网点主任')?.key).toBe('head');
    expect(kindFor({ forms: [kind, own] }, 'half', '维修技师')?.key).toBe('service');
    expect(kindFor({ forms: [own] }, 'half', '维修技师')).toBeUndefined();
  });
});

describe('the result', () => {
  it.each([
    [100, 'excellent', 100_000],
    [90, 'excellent', 100_000],
    [89.99, 'good', 50_000],
    [89.6, 'good', 50_000],
    [89.5, 'good', 50_000],
    [80, 'good', 50_000],
    [79.99, 'pass', 0],
    [70, 'pass', 0],
    [69.99, 'fail', -50_000],
    [0, 'fail', -50_000],
  ] as const)('%s is %s with %s cents', (points, band, reward) => {
    const answer = outcome(flat('superior', 'a', points));
    expect([answer?.band.band, answer?.band.rewardCents]).toEqual([band, reward]);
  });
  it('weighs indicators 50, 30, 20 and raters by kind, without rounding', () => {
    const answer = outcome([
      score('superior', 'a', 'workQuality', 90),
      score('superior', 'a', 'professionalLevel', 80),
      score('superior', 'a', 'serviceAttitude', 100),
      score('self', 'b', 'workQuality', 100),
    ]);
    // 50 % × (90 × 50 + 100 × 10) / 60 + 30 % × 80 + 20 % × 100
    expect(answer && fractionText(answer.score)).toBe('539/6');
    expect(answer?.band.band).toBe('good');
    expect(answer && cutText(answer.score)).toBe('89.83');
  });
  it('never shows a score as the band above', () => {
    const third = fraction(26_999, 300);
    expect(cutText(third)).toBe('89.99');
    expect(bandOf(body.bands, third).band).toBe('good');
    expect(bandOf(body.bands, decimal(90)).band).toBe('excellent');
  });
  it('takes aspects for their indicator by their weights', () => {
    const answer = outcome([
      score('superior', 'a', 'knowledge', 100),
      score('superior', 'a', 'skillUse', 50),
      score('superior', 'a', 'teamwork', 0),
    ]);
    expect(answer?.indicators.find(({ key }) => key === 'professionalLevel')?.score).toEqual(fraction(60));
  });
  it('is provisional while raters lack or an indicator is unscored, and says which', () => {
    const four = [...flat('superior', 'a', 80), ...flat('self', 'b', 80), ...flat('peer', 'c', 80)];
    expect(outcome(four)?.standing).toBe('provisional');
    expect(outcome(four)?.lacking).toEqual([{ type: 'customer', have: 0, min: 1 }]);
    expect(outcome([...four, ...flat('customer', 'd', 80)])?.standing).toBe('final');
    const half = [...four, ...flat('customer', 'd', 80)].filter(
      ({ indicator }) => indicator !== 'serviceAttitude',
    );
    expect(outcome(half)?.standing).toBe('provisional');
  });
  it('is nothing without scores', () => expect(outcome([])).toBeUndefined());

  const scores = fc.array(
    fc.record({
      raterType: fc.constantFrom<RaterType>('superior', 'self', 'peer', 'subordinate', 'customer'),
      rater: fc.constantFrom('a', 'b', 'c'),
      indicator: fc.constantFrom('workQuality', 'professionalLevel', 'serviceAttitude'),
      hundredths: fc.integer({ min: 0, max: 10_000 }),
    }),
    { minLength: 1, maxLength: 30 },
  );
  const once = (list: readonly CountedScore[]): CountedScore[] => [
    ...new Map(list.map((each) => [`${each.raterType}${each.rater}${each.indicator}`, each])).values(),
  ];
  it('lies between the lowest and the highest score, whatever the order', () => {
    fc.assert(
      fc.property(scores, fc.array(fc.nat(), { minLength: 30, maxLength: 30 }), (given, keys) => {
        const list = once(given);
        const answer = outcome(list);
        const shuffled = list.map((each, i) => ({ each, key: keys[i] ?? 0 })).sort((a, b) => a.key - b.key);
        const points = list.map(({ hundredths }) => hundredths / 100);
        expect(answer).toBeDefined();
        if (answer === undefined) return;
        expect(outcome(shuffled.map(({ each }) => each))?.score).toEqual(answer.score);
        expect(toNumber(answer.score)).toBeGreaterThanOrEqual(Math.min(...points) - 1e-9);
        expect(toNumber(answer.score)).toBeLessThanOrEqual(Math.max(...points) + 1e-9);
      }),
    );
  });
});

describe('raters', () => {
  it.each([
    [
      [80, 80, 60],
      [false, false, false],
    ],
    [
      [80, 80, 59.99],
      [false, false, true],
    ],
    [
      [80, 80, 100.0],
      [false, false, false],
    ],
    [
      [60, 90],
      [true, true],
    ],
    [[70], [false]],
    // The median of an even number of others is between the two in the middle.
    [
      [90, 70, 65, 80, 95],
      [false, false, false, false, false],
    ],
    [
      [90, 70, 64.99, 80, 95],
      [false, false, true, false, false],
    ],
  ] as const)('of %j stand out: %j', (totals, expected) => {
    const scores = totals.flatMap((points, i) => flat('peer', `r${i}`, points));
    expect(judgeRaters(kind, scores, body.outlierDistance).map(({ outlier }) => outlier)).toEqual([
      ...expected,
    ]);
  });
  it('are named to the administrator only, but everyone may see a self-appraisal', () => {
    expect(maySeeRater('administrator', 'customer')).toBe(true);
    expect(maySeeRater('viewer', 'peer')).toBe(false);
    expect(maySeeRater('viewer', 'self')).toBe(true);
  });
});

describe('failures in a row', () => {
  const row = (bands: string, given: Partial<ResultInRow> = {}): ResultInRow[] =>
    [...bands].map((letter, i) => ({
      formId: `f${i + 1}`,
      period: 'half',
      toDate: `20${20 + i}-06-30`,
      band: letter === 'f' ? 'fail' : 'pass',
      standing: 'final',
      state: 'closed',
      ...given,
    }));
  it.each([
    ['f', []],
    ['ff', ['f2']],
    ['fpf', []],
    ['pff', ['f3']],
    ['fff', ['f2', 'f3']],
    ['ffpff', ['f2', 'f5']],
  ] as const)('%s propose at %j', (bands, at) => {
    expect(failureProposals(row(bands), 2).map(({ formId }) => formId)).toEqual([...at]);
    expect(failureProposals([...row(bands)].reverse(), 2).map(({ formId }) => formId)).toEqual([...at]);
  });
  it('make a row within one length of cycle only', () => {
    const [first] = row('f');
    const mixed = [...row('f'), ...row('f', { formId: 'm1', period: 'month', toDate: '2021-01-31' })];
    expect(first?.period).toBe('half');
    expect(failureProposals(mixed, 2)).toEqual([]);
  });
  it('are not ripe before every sheet is closed', () => {
    expect(failureProposals(row('ff', { state: 'open' }), 2)[0]).toMatchObject({
      ripe: false,
      formIds: ['f1', 'f2'],
    });
    expect(failureProposals(row('ff', { standing: 'provisional' }), 2)[0]).toMatchObject({
      ripe: true,
      standing: 'provisional',
    });
  });
});

describe('names of cycles', () => {
  it.each([
    ['2026年上半年', '2026-01-01', '2026-06-30'],
    ['2026 年 下半年 考核', '2026-07-01', '2026-12-31'],
    ['2026H1', '2026-01-01', '2026-06-30'],
    ['２０２６－Ｈ２', '2026-07-01', '2026-12-31'],
    ['2026年第一季度', '2026-01-01', '2026-03-31'],
    ['2026年4季度', '2026-10-01', '2026-12-31'],
    ['2026Q3', '2026-07-01', '2026-09-30'],
    ['2026-02', '2026-02-01', '2026-02-28'],
    ['2024年2月', '2024-02-01', '2024-02-29'],
    ['2026年12月', '2026-12-01', '2026-12-31'],
    ['2026年度绩效考核', '2026-01-01', '2026-12-31'],
    ['2026', '2026-01-01', '2026-12-31'],
  ])('%s', (name, fromDate, toDate) => {
    const span = parseCycleName(name);
    expect(span && spanDates(span)).toEqual({ fromDate, toDate });
  });
  it.each(['上半年', '2026-13', '2026-00', '2026Q5', '第一期', '2026年半年', '20260401', ''])(
    '%s says nothing',
    (name) => expect(parseCycleName(name)).toBeUndefined(),
  );
  it('every day lies in its cycle', () => {
    const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2100-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.constantFrom('month', 'quarter', 'half', 'year'), (date, period) => {
        const on = date.toISOString().slice(0, 10);
        const { fromDate, toDate } = spanDates(spanOf(period as 'month', on));
        expect(fromDate <= on && on <= toDate).toBe(true);
      }),
    );
  });
});

it('a checked improvement plan is another only once its check was taken back', () => {
  const held = { state: 'achieved', version: 3 } as const;
  expect(recheckedProblem(held, { state: 'achieved', version: 4 })?.code).toBe('E_IMPROVEMENT_CHECKED');
  expect(recheckedProblem(held, { state: 'running', version: 4 })).toBeUndefined();
  expect(recheckedProblem(held, { state: 'achieved', version: 5 })).toBeUndefined();
});
