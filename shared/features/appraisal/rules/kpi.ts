import { addDays, addMonths, type CalendarDate, type Month, monthOf } from '../../../kernel/dates';
import { type Derivation, type StandardRef, step } from '../../../kernel/derivation';
import { type AppError, appError } from '../../../kernel/errors';
import {
  compare,
  cutText,
  decimal,
  divide,
  type Fraction,
  fraction,
  mean,
  multiply,
} from '../../../kernel/fraction';
import { wordKey } from '../../../kernel/sameness';
import type { KpiStandard } from '../types/records';
import type { Direction, EventKind, EventWork } from '../vocabulary';

const TEN_THOUSAND = 10_000;
const HUNDRED = fraction(100);
const VALUE_MAX = 1_000_000;

/** The last day of a month: the standard that is in force then holds for the month. */
export const lastDayOf = (month: Month): CalendarDate => addDays(addMonths(`${month}-01`, 1), -1);

export type Kpi = KpiStandard['indicators'][number];

/** A value with at most four decimal places, 0…1 000 000, in ten-thousandths; undefined for any other. */
export const toTenThousandths = (value: number): number | undefined => {
  const scaled = Math.round(value * TEN_THOUSAND);
  return value < 0 || value > VALUE_MAX || Math.abs(value * TEN_THOUSAND - scaled) > 1e-4
    ? undefined
    : scaled;
};

export const fromTenThousandths = (tenThousandths: number): number => tenThousandths / TEN_THOUSAND;

/** A value belongs to a month that has begun (`E_KPI_MONTH_AHEAD`). */
export const monthProblem = (month: Month, today: CalendarDate): AppError | undefined =>
  month > monthOf(today) ? appError('E_KPI_MONTH_AHEAD', { month }, 'month') : undefined;

/** A value is of an indicator that the standard has (`E_KPI_UNKNOWN`). */
export const indicatorProblem = (
  { indicators }: Pick<KpiStandard, 'indicators'>,
  indicator: string,
): AppError | undefined =>
  indicators.some(({ key }) => key === indicator)
    ? undefined
    : appError('E_KPI_UNKNOWN', { indicator }, 'indicator');

/** Find an indicator by the words of a workbook. */
export const findKpi = ({ indicators }: Pick<KpiStandard, 'indicators'>, words: string): Kpi | undefined => {
  const wanted = wordKey(words);
  return indicators.find(({ key, title, synonyms }) =>
    [key, title, ...synonyms].some((word) => wordKey(word) === wanted),
  );
};

/** The target of an indicator for a post; undefined when the post has none. */
export const targetFor = (
  { posts }: Pick<KpiStandard, 'posts'>,
  post: string,
  indicator: string,
): number | undefined =>
  posts.find((each) => each.post === post)?.targets.find((target) => target.indicator === indicator)?.target;

export type Attainment = {
  /** In percent, exactly; null where it has no end (a defect rate of nothing). */
  readonly percent: Fraction | null;
  readonly met: boolean;
  readonly derivation: Derivation;
};

/**
 * How far a target was attained (domain 5.4): actual over target where more is better, target over actual where less is.
 *
 * Met means at or beyond the target, compared exactly. A lower-is-better actual of 0 is met; it has no percentage. A target of 0
 * has none either: it is met by reaching it.
 */
export const attain = (
  kpi: { readonly direction: Direction; readonly title: string; readonly source: string },
  target: number,
  actual: Fraction,
  ref: StandardRef,
): Attainment => {
  const goal = decimal(target);
  const higher = kpi.direction === 'higher';
  const [top, bottom] = higher ? [actual, goal] : [goal, actual];
  const percent = bottom.n === 0n ? null : multiply(divide(top, bottom), HUNDRED);
  const met = higher ? compare(actual, goal) >= 0 : compare(actual, goal) <= 0;
  return {
    percent,
    met,
    derivation: {
      rule: higher ? 'appraisal.kpi.why.higher' : 'appraisal.kpi.why.lower',
      clause: kpi.source || 'appraisal.kpi.why.clause',
      standard: ref,
      inputs: [step('appraisal.kpi.why.values', { title: kpi.title, target, actual: cutText(actual, 4) })],
      steps: [
        percent === null
          ? step('appraisal.kpi.why.endless')
          : step(higher ? 'appraisal.kpi.why.over' : 'appraisal.kpi.why.under', {
              actual: cutText(actual, 4),
              target,
              percent: cutText(percent, 4),
            }),
        step(met ? 'appraisal.kpi.why.met' : 'appraisal.kpi.why.missed'),
      ],
    },
  };
};

/** Looks like a cell that Excel shows as a percentage and keeps as its hundredth: 88 % arrives as 0.88. */
export const isLikelyFraction = (kpi: Pick<Kpi, 'unit' | 'direction'>, value: number): boolean =>
  kpi.unit === 'percent' && kpi.direction === 'higher' && value > 0 && value <= 1;

/** The mean score of the events that feed an indicator, exactly; undefined without any. */
export const fedActual = (
  kpi: Pick<Kpi, 'feed'>,
  events: readonly {
    readonly kind: EventKind;
    readonly work: EventWork;
    readonly hundredths: number | null;
  }[],
): Fraction | undefined => {
  const { feed } = kpi;
  if (feed === null) return undefined;
  const scores = events.flatMap(({ kind, work, hundredths }) =>
    kind === feed.kind && work === feed.work && hundredths !== null ? [fraction(hundredths, 100)] : [],
  );
  return scores.length === 0 ? undefined : mean(scores);
};
