import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gradeByPoints } from '../../../shared/features/grades/rules/scheme-b';
import { monthsBetween, shiftMonth } from '../../../shared/features/points/rules/months';
import { explained, figuresOf } from '../../../shared/features/points/rules/pay';
import { stagnationOf } from '../../../shared/features/points/rules/stagnation';
import { type GradingFact, gradingPeriods } from '../../../shared/features/points/rules/years';
import type { PayFact } from '../../../shared/features/points/types';
import { derivationLines } from '../../../shared/kernel/derivation';
import { createTranslate } from '../../../shared/locales/create-translate';
import { GRADES, GRADES_REF, POINTS, POINTS_REF } from '../../builders/grades';

type Nets = Readonly<Record<string, number>>;

const graded = (points: number, gradedOn: string): GradingFact => {
  const { grade, level, pointsHundredths, derivation } = gradeByPoints(
    { kind: 'points', points },
    GRADES.schemeB,
    GRADES_REF,
  );
  return {
    gradingId: 'g',
    gradedOn,
    scheme: 'B',
    employment: 'dedicated',
    grade,
    level,
    mean: null,
    pointsHundredths,
    missing: [],
    derive: () => derivation,
    body: GRADES,
    yearEnd: null,
  };
};

const sumOf = (nets: Nets) => (from: string, to: string) =>
  Object.entries(nets).reduce(
    (sum, [month, net]) => (month >= from && month <= to ? sum + net * 100 : sum),
    0,
  );

const periodsOf = (facts: readonly GradingFact[], last: string, nets: Nets = {}) =>
  gradingPeriods(facts, last, {
    sumOf: sumOf(nets),
    standardOn: () => ({ ref: GRADES_REF, body: GRADES }),
    yearMonthsOn: () => POINTS.gradingYearMonths,
  });

const NO_FACT: PayFact = { performancePercent: 100, travelHalfDays: 0, pieceWageCents: 0 };

const pay = (facts: readonly GradingFact[], nets: Nets, from: string, to: string, fact: PayFact = NO_FACT) =>
  explained(
    figuresOf(periodsOf(facts, to, nets), from, to, {
      netOf: (month) => Math.round((nets[month] ?? 0) * 100),
      standardOf: () => ({ ref: POINTS_REF, body: POINTS }),
      factOf: () => fact,
    }),
  );

const yuan = (facts: readonly GradingFact[], nets: Nets, from: string, to: string) =>
  pay(facts, nets, from, to).map((month) => (month.payCents ?? 0) / 100);

describe('the stagnation rule', () => {
  it("gives the source's own example: 3300, 3100, 3100, 3500", () => {
    const nets = { '2026-02': 5, '2026-03': 2, '2026-07': 1, '2026-08': 3 };
    expect(yuan([graded(350, '2026-01-10')], nets, '2026-06', '2026-09')).toEqual([3300, 3100, 3100, 3500]);
    expect(yuan([graded(350, '2026-04-01')], { '2026-07': 1, '2026-08': 3 }, '2026-04', '2026-09')).toEqual([
      3500, 3500, 3300, 3100, 3100, 3500,
    ]);
  });

  /** The bonus of each month of a year (+ yes, - no) and the deduction of each, in steps of 200. */
  it.each([
    ['------------', '00123456789a', 'nothing all year: from the third month on a step each'],
    ['++++++++++++', '000000000000', 'a bonus always'],
    ['+-+-+-+-+-+-', '000000000000', 'never two without'],
    ['--+-+-+-+-+-', '001111111111', 'one step, never cleared by single months'],
    ['--++--------', '001100123456', 'two in a row clear, then it begins again'],
    ['-+--+--+--+-', '000011122233', 'a step each time two months lack it'],
    ['+--++--++---', '000110011001', 'cleared and begun again'],
  ])('%s → %s (%s)', (bonuses, steps, _why) => {
    const months = monthsBetween('2025-09', '2026-08');
    const nets = Object.fromEntries(months.map((month, i) => [month, bonuses[i] === '+' ? 100 : 0]));
    const found = stagnationOf(
      months,
      3,
      (month) => nets[month] ?? 0,
      () => POINTS.stagnation,
    );
    const expected = [...steps].map((digit) => Number.parseInt(digit, 16));
    expect(found.map(({ deductionCents }) => deductionCents / 20_000)).toEqual(expected);
  });

  it('takes a net of zero or below as no bonus', () => {
    expect(yuan([graded(350, '2026-01-01')], { '2026-01': 0, '2026-02': -3 }, '2026-03', '2026-03')).toEqual([
      3300,
    ]);
    expect(
      yuan([graded(350, '2026-01-01')], { '2026-01': 0.01, '2026-02': -3 }, '2026-03', '2026-03'),
    ).toEqual([3500]);
  });

  it('does not look before the grading year, in its second month either', () => {
    expect(yuan([graded(350, '2026-04-20')], {}, '2026-04', '2026-06')).toEqual([3500, 3500, 3300]);
  });

  it('leaves level 2 alone', () => {
    expect(yuan([graded(339.99, '2026-01-01')], {}, '2026-01', '2026-06')).toEqual(Array(6).fill(3399.9));
  });

  it('never pays below the lowest level', () => {
    expect(yuan([graded(340, '2026-01-01')], {}, '2026-01', '2026-12').slice(-4)).toEqual([
      2000, 2000, 2000, 2000,
    ]);
    const last = pay([graded(340, '2026-01-01')], {}, '2026-12', '2026-12')[0];
    expect(derivationLines(createTranslate('zh-CN'), last?.derivation ?? raise())).toContain(
      '不低于最低一级 200 分 × 10 元 = 2000 元',
    );
  });

  it('is at any time a whole number of steps, and grows by one step a month at most', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -2, max: 2 }), { minLength: 1, maxLength: 12 }), (nets) => {
        const months = nets.map((_net, i) => shiftMonth('2025-11', i));
        const found = stagnationOf(
          months,
          4,
          (month) => nets[months.indexOf(month)] ?? 0,
          () => POINTS.stagnation,
        );
        expect(found[0]?.deductionCents).toBe(0);
        for (const { deductionCents, beforeCents } of found) {
          expect(deductionCents % POINTS.stagnation.stepCents).toBe(0);
          expect([0, beforeCents, beforeCents + POINTS.stagnation.stepCents]).toContain(deductionCents);
        }
      }),
    );
  });
});

const raise = (): never => {
  throw new Error('nothing there');
};

describe('grading years', () => {
  it('re-grades at the end of twelve months and begins the stagnation anew', () => {
    const nets = { '2025-03': 4, '2026-01': 30, '2026-02': 51 };
    const periods = periodsOf([graded(350, '2025-03-15')], '2026-12', nets);
    expect(
      periods.map(({ from, until, provisional, pointsHundredths, level }) => [
        from,
        until,
        provisional,
        pointsHundredths,
        level,
      ]),
    ).toEqual([
      ['2025-03', '2026-03', false, 35_000, 3],
      ['2026-03', null, true, 44_000, 4],
    ]);
    expect(yuan([graded(350, '2025-03-15')], nets, '2026-02', '2026-05')).toEqual([2000, 4400, 4400, 4200]);
  });

  it('counts the entries of the twelve months only, whatever came before or after', () => {
    const nets = { '2025-02': 1000, '2025-03': 1, '2026-02': 2, '2026-03': 1000 };
    expect(periodsOf([graded(300, '2025-03-31')], '2026-03', nets)[1]?.pointsHundredths).toBe(30_800);
  });

  it('goes on year after year, also from 29 February', () => {
    const periods = periodsOf([graded(200, '2024-02-29')], '2028-03', {});
    expect(periods.map(({ gradedOn, pointsHundredths }) => [gradedOn, pointsHundredths])).toEqual([
      ['2024-02-29', 20_000],
      ['2025-02-28', 20_500],
      ['2026-02-28', 21_000],
      ['2027-02-28', 21_500],
      ['2028-02-29', 22_000],
    ]);
  });

  it('gives way to a grading that was recorded: mid-year, and at the end of the year', () => {
    const midYear = periodsOf([graded(300, '2025-01-10'), graded(400, '2025-07-20')], '2026-08');
    expect(
      midYear.map(({ from, provisional, pointsHundredths }) => [from, provisional, pointsHundredths]),
    ).toEqual([
      ['2025-01', false, 30_000],
      ['2025-07', false, 40_000],
      ['2026-07', true, 40_500],
    ]);
    const confirmed = periodsOf([graded(300, '2025-01-10'), graded(310, '2026-01-10')], '2026-08');
    expect(confirmed.map(({ from, provisional }) => [from, provisional])).toEqual([
      ['2025-01', false],
      ['2026-01', false],
    ]);
  });

  it('lets the later of two gradings of one month govern it', () => {
    expect(yuan([graded(300, '2026-05-02'), graded(400, '2026-05-30')], {}, '2026-05', '2026-05')).toEqual([
      4000,
    ]);
  });
});

describe('scheme A pay', () => {
  const byGrade = (grade: string, employment: 'dedicated' | 'reserve', fact: Partial<PayFact> = {}) => {
    const given: GradingFact = {
      ...graded(300, '2026-01-01'),
      scheme: 'A',
      level: null,
      pointsHundredths: null,
      grade,
      employment,
    };
    const [month] = pay([given], {}, '2026-02', '2026-02', { ...NO_FACT, ...fact });
    return month ?? raise();
  };

  it.each([
    ['初级技工', 2700],
    ['中级技工', 2800],
    ['高级技工', 2900],
    ['初级工程师', 3000],
    ['中级工程师', 3200],
    ['高级工程师', 3500],
  ])('dedicated %s: %d, seventy to thirty', (grade, yuanAMonth) => {
    const month = byGrade(grade, 'dedicated');
    expect([month.payCents, month.baseCents, month.performanceCents]).toEqual([
      yuanAMonth * 100,
      yuanAMonth * 70,
      yuanAMonth * 30,
    ]);
  });

  it('pays performance by its percentage and engineers a supplement a travel day', () => {
    expect(byGrade('中级工程师', 'dedicated', { performancePercent: 50, travelHalfDays: 5 }).payCents).toBe(
      224_000 + 48_000 + 25_000,
    );
    expect(byGrade('高级技工', 'dedicated', { travelHalfDays: 5 }).payCents).toBe(290_000);
  });

  it.each([
    ['初级技工', 50, 2600, 0],
    ['中级技工', 80, 2700, 0],
    ['高级技工', 120, 2800, 0],
    ['初级工程师', 150, 2900, 50],
    ['中级工程师', 200, 3000, 50],
    ['高级工程师', 300, 3200, 50],
  ])('reserve %s: allowance %d, travel %d ÷ 22, supplement %d', (grade, allowance, monthly, supplement) => {
    const month = byGrade(grade, 'reserve', { pieceWageCents: 250_000, travelHalfDays: 6 });
    expect(month.payCents).toBe(
      250_000 + allowance * 100 + Math.round((monthly * 100 * 3) / 22) + supplement * 300,
    );
  });
});
