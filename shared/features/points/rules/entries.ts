import type { CalendarDate, Month } from '../../../kernel/dates';
import { monthOf } from '../../../kernel/dates';
import { type AppError, appError } from '../../../kernel/errors';
import { fromHundredths, toHundredths } from '../../../kernel/exact';
import { ok, type Result, refuse } from '../../../kernel/result';
import type { PointsStandard } from '../types';

type Items = PointsStandard['items'];

/** An item by its key. */
export const itemByKey = (key: string, items: Items): Items[number] | undefined =>
  items.find((item) => item.key === key);

/** An item as a person writes it: its title or one of its synonyms, blanks and width aside. */
export const itemByTitle = (written: string, items: Items): Items[number] | undefined => {
  const plain = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, '');
  return items.find((item) => [item.title, ...item.synonyms].some((word) => plain(word) === plain(written)));
};

/** The sum of entries: the same in whatever order they were entered. */
export const balanceOf = (entries: readonly { readonly hundredths: number }[]): number =>
  entries.reduce((sum, { hundredths }) => sum + hundredths, 0);

/**
 * The points of one entry in hundredths (003 4 积分管理). Refuses nothing (`E_POINTS_ZERO`), more than two decimal places
 * (`E_POINTS_DECIMALS`) and more than the standard allows in one entry (`E_POINTS_TOO_MANY`).
 */
export const entryHundredths = (
  points: number,
  standard: Pick<PointsStandard, 'entryPointsMax'>,
): Result<number> => {
  const hundredths = toHundredths(points);
  if (hundredths === undefined) return refuse(appError('E_POINTS_DECIMALS', { points }, 'points'));
  if (hundredths === 0) return refuse(appError('E_POINTS_ZERO', undefined, 'points'));
  if (Math.abs(fromHundredths(hundredths)) > standard.entryPointsMax) {
    return refuse(appError('E_POINTS_TOO_MANY', { points, max: standard.entryPointsMax }, 'points'));
  }
  return ok(hundredths);
};

/**
 * Why nothing can be booked in a month, or undefined: it lies ahead (`E_POINTS_MONTH_FUTURE`) or is closed
 * (`E_POINTS_MONTH_CLOSED`: only a correcting entry in an open month changes it).
 */
export const bookingFault = (
  month: Month,
  today: CalendarDate,
  isClosed: (month: Month) => boolean,
): AppError | undefined => {
  if (month > monthOf(today)) return appError('E_POINTS_MONTH_FUTURE', { month }, 'month');
  return isClosed(month) ? appError('E_POINTS_MONTH_CLOSED', { month }, 'month') : undefined;
};

/** Why a month cannot be closed, or undefined: it is closed already, lies ahead, or proposals wait for a decision. */
export const closeFault = (
  month: Month,
  today: CalendarDate,
  isClosed: (month: Month) => boolean,
  openProposals: number,
): AppError | undefined => {
  const fault = bookingFault(month, today, isClosed);
  if (fault !== undefined) return fault;
  return openProposals > 0 ? appError('E_POINTS_PROPOSALS_OPEN', { month, count: openProposals }) : undefined;
};
