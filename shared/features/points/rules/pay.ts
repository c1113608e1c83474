import type { Month } from '../../../kernel/dates';
import { type Derivation, type DerivationStep, type StandardRef, step } from '../../../kernel/derivation';
import { divideCents, fromHundredths, signed, toYuan } from '../../../kernel/exact';
import { bandNamed } from '../../grades/rules/grade';
import { floorHundredths, worthOfPoints } from '../../grades/rules/scheme-b';
import type { LinedMonth, MonthPay, PayFact, PointsStandard } from '../types';
import { monthsBetween, shiftMonth } from './months';
import { type Stagnation, stagnationOf } from './stagnation';
import type { GradingPeriod } from './years';

const PERCENT = 100;
const HALF_DAYS = 2;

export type PaySources = {
  /** The net of the person's entries on an item in a month, in hundredths. */
  readonly netOf: (month: Month, item: string) => number;
  /** The points standard under which a month is reckoned: that of its close, or the one in force. */
  readonly standardOf: (month: Month) => { readonly ref: StandardRef; readonly body: PointsStandard };
  readonly factOf: (month: Month) => PayFact;
};

const periodStep = (period: GradingPeriod): DerivationStep =>
  step(period.provisional ? 'points.step.gradedProvisionally' : 'points.step.graded', {
    gradedOn: period.gradedOn,
    grade: period.grade,
  });

/** `bonus` without, `none`: the words of a month that the stagnation rule looked at. */
const lookedStep = ({ month, net }: { readonly month: Month; readonly net: number }): DerivationStep =>
  step(net > 0 ? 'points.step.bonus' : 'points.step.noBonus', { month, net: signed(net) });

const stagnationStep = (found: Stagnation, body: PointsStandard): DerivationStep =>
  step(`points.step.stagnation.${found.outcome}`, {
    before: toYuan(found.beforeCents),
    step: toYuan(body.stagnation.stepCents),
    after: toYuan(found.deductionCents),
    months: body.stagnation.months,
    fromLevel: body.stagnation.fromLevel,
  });

/** A month's pay whose derivation is written when somebody asks for it: a list of everybody's year shows figures only. */
export type PaidMonth = Omit<MonthPay, 'derivation'> & { readonly derive: () => Derivation };

/** The same before lines are laid beside it. */
export type PayFigures = Omit<PaidMonth, keyof LinedMonth>;

type Head = Pick<
  MonthPay,
  'month' | 'scheme' | 'employment' | 'grade' | 'level' | 'provisional' | 'gradedOn'
>;

const headOf = (period: GradingPeriod, month: Month): Head => {
  const { scheme, employment, grade, level, provisional, gradedOn } = period;
  return { month, scheme, employment, grade, level, provisional, gradedOn };
};

export const NOTHING = {
  pointsHundredths: null,
  baseCents: 0,
  deductionCents: 0,
  performanceCents: 0,
  allowanceCents: 0,
  travelCents: 0,
} as const;

/**
 * A month's pay by points, scheme B (003 5.2.5): points at the last grading × the value of a point − the stagnation deduction, never
 * below the lowest level's points × that value.
 */
const payByPoints = (period: GradingPeriod, found: Stagnation, sources: PaySources): PayFigures => {
  const { ref, body } = sources.standardOf(found.month);
  const points = period.pointsHundredths ?? 0;
  const baseCents = worthOfPoints(points, body.pointValueCents);
  const floorPoints = floorHundredths(period.body.schemeB);
  const floorCents = worthOfPoints(floorPoints, body.pointValueCents);
  const wanted = baseCents - found.deductionCents;
  const payCents = Math.max(floorCents, wanted);
  const value = toYuan(body.pointValueCents);
  const derive = (): Derivation => ({
    rule: 'points.rule.payByPoints',
    clause: body.sources.pay || 'points.clause.payByPoints',
    standard: ref,
    inputs: [
      periodStep(period),
      step('points.step.points', { points: fromHundredths(points) }),
      ...found.looked.map(lookedStep),
    ],
    steps: [
      step('points.step.base', { points: fromHundredths(points), value, base: toYuan(baseCents) }),
      stagnationStep(found, body),
      step('points.step.pay', {
        base: toYuan(baseCents),
        deduction: toYuan(found.deductionCents),
        pay: toYuan(wanted),
      }),
      ...(payCents === wanted
        ? []
        : [
            step('points.step.floor', {
              points: fromHundredths(floorPoints),
              value,
              floor: toYuan(floorCents),
            }),
          ]),
    ],
  });
  return {
    ...headOf(period, found.month),
    ...NOTHING,
    pointsHundredths: points,
    baseCents,
    deductionCents: found.deductionCents,
    payCents,
    derive,
  };
};

/**
 * A month's pay by grade, scheme A (002 五.7). Dedicated: the grade's monthly pay, the base share fixed and the rest by performance, and
 * the engineer's supplement a travel day. Production reserve: piece wages and the technical allowance, travel days paid by the day from
 * the grade's travel pay, with the supplement.
 */
const payByGrade = (period: GradingPeriod, month: Month, sources: PaySources): PayFigures => {
  const fact = sources.factOf(month);
  const rule = period.body.schemeA;
  const band = bandNamed(period.grade, rule);
  const days = fact.travelHalfDays / HALF_DAYS;
  const dedicated = period.employment === 'dedicated';
  const monthly = band?.dedicatedMonthlyCents ?? 0;
  const share = divideCents(monthly * rule.baseSharePercent, PERCENT);
  const performanceCents = dedicated ? divideCents((monthly - share) * fact.performancePercent, PERCENT) : 0;
  const baseCents = dedicated ? share : fact.pieceWageCents;
  const allowanceCents = dedicated ? 0 : (band?.reserveAllowanceCents ?? 0);
  const dayCents = (dedicated ? band?.dedicatedTravelDayCents : band?.reserveTravelDayCents) ?? 0;
  const supplement = divideCents(dayCents * fact.travelHalfDays, HALF_DAYS);
  const travelMonthly = dedicated ? 0 : (band?.reserveTravelMonthlyCents ?? 0);
  const travelPay = divideCents(travelMonthly * fact.travelHalfDays, HALF_DAYS * rule.travelDaysPerMonth);
  const payCents = baseCents + performanceCents + allowanceCents + travelPay + supplement;
  const stepsOf = (): readonly DerivationStep[] =>
    dedicated
      ? [
          step('points.step.baseShare', {
            monthly: toYuan(monthly),
            share: rule.baseSharePercent,
            base: toYuan(share),
          }),
          step('points.step.performance', {
            monthly: toYuan(monthly),
            share: PERCENT - rule.baseSharePercent,
            percent: fact.performancePercent,
            performance: toYuan(performanceCents),
          }),
        ]
      : [
          step('points.step.pieceWage', { wage: toYuan(baseCents) }),
          step('points.step.allowance', { grade: period.grade, allowance: toYuan(allowanceCents) }),
          step('points.step.travelPay', {
            monthly: toYuan(travelMonthly),
            perMonth: rule.travelDaysPerMonth,
            days,
            travel: toYuan(travelPay),
          }),
        ];
  const derive = (): Derivation => ({
    rule: 'points.rule.payByGrade',
    clause: dedicated
      ? rule.sources.payDedicated || 'points.clause.payDedicated'
      : rule.sources.payReserve || 'points.clause.payReserve',
    standard: period.derive().standard,
    inputs: [
      periodStep(period),
      step(
        'points.step.fact',
        { percent: fact.performancePercent, days, wage: toYuan(fact.pieceWageCents) },
        { employment: `grades.employment.${period.employment}` },
      ),
    ],
    steps: [
      ...stepsOf(),
      step('points.step.travelSupplement', { day: toYuan(dayCents), days, travel: toYuan(supplement) }),
      step('points.step.sum', { pay: toYuan(payCents) }),
    ],
  });
  return {
    ...headOf(period, month),
    ...NOTHING,
    baseCents,
    performanceCents,
    allowanceCents,
    travelCents: travelPay + supplement,
    payCents,
    derive,
  };
};

/** Scheme C says nothing about pay (《售后服务人员等级考核管理办法》). */
const noPay = (period: GradingPeriod, month: Month): PayFigures => ({
  ...headOf(period, month),
  ...NOTHING,
  payCents: null,
  derive: () => ({
    rule: 'grades.scheme.C',
    clause: period.body.schemeC.sources.grade || 'grades.clause.schemeC',
    standard: period.derive().standard,
    inputs: [periodStep(period)],
    steps: [step('points.step.noPay')],
  }),
});

/** The figures of the months `from`…`to` (both included) that lie under a grading. */
export const figuresOf = (
  periods: readonly GradingPeriod[],
  from: Month,
  to: Month,
  sources: PaySources,
): readonly PayFigures[] =>
  periods.flatMap((period) => {
    const last = period.until === null ? to : shiftMonth(period.until, -1);
    const months = monthsBetween(period.from, last < to ? last : to);
    const wanted = (month: Month): boolean => month >= from;
    if (period.scheme === 'A')
      return months.filter(wanted).map((month) => payByGrade(period, month, sources));
    if (period.scheme === 'C') return months.filter(wanted).map((month) => noPay(period, month));
    const ruleOf = (month: Month) => sources.standardOf(month).body.stagnation;
    return stagnationOf(
      months,
      period.level ?? 0,
      (month) => sources.netOf(month, ruleOf(month).item),
      ruleOf,
    )
      .filter(({ month }) => wanted(month))
      .map((found) => payByPoints(period, found, sources));
  });

/** Months of pay with their derivations. */
export const explained = <P extends PayFigures>(
  paid: readonly P[],
): readonly (Omit<P, 'derive'> & { readonly derivation: Derivation })[] =>
  paid.map(({ derive, ...figures }) => ({ ...figures, derivation: derive() }));
