import type { LocalTime } from '../../../kernel/dates';
import { type AppError, appError } from '../../../kernel/errors';
import { type Fraction, fraction, mean } from '../../../kernel/fraction';
import type { KpiStandard } from '../types/records';
import type { ServicePlace } from '../vocabulary';

const MINUTE = 60_000;
const MINUTES_OF_HOUR = 60;
const MINUTES_OF_DAY = 24 * MINUTES_OF_HOUR;

/** When a customer called, when somebody was there, when it was solved; minutes of the office's own clock. */
export type HandlingTimes = {
  readonly place: ServicePlace;
  readonly reportedAt: LocalTime;
  readonly arrivedAt: LocalTime | null;
  readonly solvedAt: LocalTime | null;
};

/** Whole minutes between two local times. */
export const minutesBetween = (from: LocalTime, to: LocalTime): number =>
  Math.round((Date.parse(`${to}:00Z`) - Date.parse(`${from}:00Z`)) / MINUTE);

/**
 * What is wrong with the times of a service: nothing happens before it was reported (`E_SERVICE_TIMES_ORDER`), nothing lies ahead
 * (`E_SERVICE_TIMES_AHEAD`), an improvement that was made has its finding (`E_SERVICE_FINDING`).
 */
export const timesProblem = (
  times: HandlingTimes & {
    readonly finding: string;
    readonly improvedOn: string | null;
  },
  today: string,
): AppError | undefined => {
  const { reportedAt, arrivedAt, solvedAt } = times;
  const late = [reportedAt, arrivedAt, solvedAt].some((at) => at !== null && at.slice(0, 10) > today);
  if (late || (times.improvedOn ?? '') > today)
    return appError('E_SERVICE_TIMES_AHEAD', { today }, 'solvedAt');
  if (arrivedAt !== null && arrivedAt < reportedAt) return appError('E_SERVICE_TIMES_ORDER', {}, 'arrivedAt');
  if (solvedAt !== null && solvedAt < (arrivedAt ?? reportedAt))
    return appError('E_SERVICE_TIMES_ORDER', {}, 'solvedAt');
  return times.improvedOn !== null && times.finding === ''
    ? appError('E_SERVICE_FINDING', {}, 'finding')
    : undefined;
};

export type Promise = {
  readonly minutes: number;
  readonly hours: number | null;
  /** Null where nothing is promised. */
  readonly kept: boolean | null;
};

const promised = (from: LocalTime, to: LocalTime | null, hours: number | null): Promise | null => {
  if (to === null) return null;
  const minutes = minutesBetween(from, to);
  return {
    minutes,
    hours,
    kept: hours === null ? null : minutes <= hours * MINUTES_OF_HOUR,
  };
};

/**
 * Whether what was promised was kept (《售后服务考核管理办法》4.3: within the city there in 2 hours, solved in 12; elsewhere in 24); a promise is
 * kept on its last minute. Null while it has not happened.
 */
export const promisesOf = (
  { handling }: Pick<KpiStandard, 'handling'>,
  times: HandlingTimes,
): { readonly arrival: Promise | null; readonly solution: Promise | null } => {
  const line = handling.find(({ place }) => place === times.place);
  return {
    arrival: promised(times.reportedAt, times.arrivedAt, line?.arriveHours ?? null),
    solution: promised(times.reportedAt, times.solvedAt, line?.solveHours ?? null),
  };
};

/** How long it took, in days of 24 hours, exactly: 2 days and 15 minutes are more than 2 days. */
export const handlingDays = (reportedAt: LocalTime, solvedAt: LocalTime): Fraction =>
  fraction(minutesBetween(reportedAt, solvedAt), MINUTES_OF_DAY);

/** The mean over what was solved; undefined when nothing was. */
export const meanHandlingDays = (
  solved: readonly {
    readonly reportedAt: LocalTime;
    readonly solvedAt: LocalTime;
  }[],
): Fraction | undefined =>
  solved.length === 0
    ? undefined
    : mean(solved.map(({ reportedAt, solvedAt }) => handlingDays(reportedAt, solvedAt)));
