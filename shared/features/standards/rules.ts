import { canonicalJson } from '../../kernel/canonical-json';
import type { CalendarDate } from '../../kernel/dates';
import { type AppError, appError } from '../../kernel/errors';

type Version = {
  readonly doc: string;
  readonly versionNo: number;
  readonly effectiveFrom: CalendarDate;
  readonly body: unknown;
};

/** Whether two files of a version say the same: a version that was handed out never changes. */
export const isSameVersion = (a: Pick<Version, 'body'>, b: Pick<Version, 'body'>): boolean =>
  canonicalJson(a.body) === canonicalJson(b.body);

/** A version holds from no earlier day on than the one before it (`E_STANDARD_EFFECTIVE_BEFORE`). */
export const orderFault = (
  effectiveFrom: CalendarDate,
  earlier: Pick<Version, 'effectiveFrom'>,
): AppError | undefined => {
  const before = earlier.effectiveFrom;
  return effectiveFrom < before
    ? appError('E_STANDARD_EFFECTIVE_BEFORE', { effectiveFrom, before }, 'effectiveFrom')
    : undefined;
};
