import type { CalendarDate, Month } from '../../../kernel/dates';
import { monthOf } from '../../../kernel/dates';
import { type AppError, appError } from '../../../kernel/errors';
import { fromHundredths, toHundredths } from '../../../kernel/exact';
import { ok, type Result, refuse } from '../../../kernel/result';
import { wordKey } from '../../../kernel/sameness';
import type { PointsEntry, PointsProposal, PointsStandard } from '../types';
import { lastDayOf } from './months';

type Items = PointsStandard['items'];

/** An item by its key. */
export const itemByKey = (key: string, items: Items): Items[number] | undefined =>
  items.find((item) => item.key === key);

/** An item as a person writes it: its title or one of its synonyms, blanks and width aside. */
export const itemByTitle = (written: string, items: Items): Items[number] | undefined => {
  const wanted = wordKey(written);
  return items.find((item) => [item.title, ...item.synonyms].some((word) => wordKey(word) === wanted));
};

/** Points are given for an item of the month's standard (`E_POINTS_ITEM_UNKNOWN`, naming those that there are). */
export const itemFault = (key: string, items: Items): AppError | undefined =>
  itemByKey(key, items) === undefined
    ? appError(
        'E_POINTS_ITEM_UNKNOWN',
        { item: key, items: items.map(({ title }) => title).join(', ') },
        'item',
      )
    : undefined;

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

export type CloseFacts = {
  readonly openProposals: number;
  /** Earlier months that hold entries and are not closed, the oldest first (ruling 14). */
  readonly earlierOpen: readonly Month[];
  /** Why one is closed before an earlier one; empty: it is not. */
  readonly outOfOrder: string;
};

/**
 * Why a month cannot be closed, or undefined: it is closed already or lies ahead, it still runs (`E_POINTS_MONTH_RUNNING`: not before its
 * last day), an earlier one is open (`E_POINTS_EARLIER_OPEN`, unless a reason is given), or proposals wait for a decision.
 */
export const closeFault = (
  month: Month,
  today: CalendarDate,
  isClosed: (month: Month) => boolean,
  { openProposals, earlierOpen, outOfOrder }: CloseFacts,
): AppError | undefined => {
  const fault = bookingFault(month, today, isClosed);
  if (fault !== undefined) return fault;
  const lastDay = lastDayOf(month);
  if (today < lastDay) return appError('E_POINTS_MONTH_RUNNING', { month, lastDay }, 'month');
  if (earlierOpen.length > 0 && outOfOrder === '') {
    const params = { month, count: earlierOpen.length, months: earlierOpen.join(', ') };
    return appError('E_POINTS_EARLIER_OPEN', params, 'outOfOrder');
  }
  return openProposals > 0 ? appError('E_POINTS_PROPOSALS_OPEN', { month, count: openProposals }) : undefined;
};

/** A closed month is put right after it, never before (`E_POINTS_CORRECTION_EARLIER`). */
export const correctionFault = (entryMonth: Month, month: Month): AppError | undefined =>
  month < entryMonth ? appError('E_POINTS_CORRECTION_EARLIER', { month, entryMonth }, 'month') : undefined;

type Taken = Pick<PointsEntry, 'reversesId' | 'staffId' | 'item' | 'hundredths'>;

/** What an entry takes back with the opposite sign: the same person, the same item. */
export const reversalOf = <T extends Taken>(
  entry: T,
): { readonly staffId: string; readonly item: string; readonly hundredths: number } => ({
  staffId: entry.staffId,
  item: entry.item,
  hundredths: -entry.hundredths,
});

/** An entry is taken back once (`E_POINTS_ALREADY_REVERSED`), and what takes back is not taken back itself (`E_POINTS_IS_REVERSAL`). */
export const reversalFault = (entry: Taken, isReversed: boolean): AppError | undefined => {
  if (entry.reversesId !== null) return appError('E_POINTS_IS_REVERSAL');
  return isReversed ? appError('E_POINTS_ALREADY_REVERSED') : undefined;
};

/** What was decided stays so (`E_PROPOSAL_DECIDED`). */
export const decidedFault = ({ state }: Pick<PointsProposal, 'state'>): AppError | undefined =>
  state === 'open' ? undefined : appError('E_PROPOSAL_DECIDED');

/** Nobody rejects without a reason (`E_PROPOSAL_REASON`). */
export const rejectionFault = (reason: string): AppError | undefined =>
  reason === '' ? appError('E_PROPOSAL_REASON', undefined, 'reason') : undefined;

/** A closed month keeps what its pay was reckoned from (`E_PAY_FACT_MONTH`). */
export const payFactFault = (month: Month, isClosed: boolean): AppError | undefined =>
  isClosed ? appError('E_PAY_FACT_MONTH', { month }) : undefined;
