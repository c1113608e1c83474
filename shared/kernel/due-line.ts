import type { TextKey } from '../locales/translate';
import type { CalendarDate } from './dates';
import type { Id } from './ids';

/**
 * Money of a person beside their pay, as the feature gives it in which it was confirmed: what it is worth today, in cents. One that was taken
 * back stays among them with 0, so that a month which settled it is put right by the next.
 */
export type DueLine = {
  readonly staffId: Id;
  /** A word that does not change, for the command line and for other offices. */
  readonly kind: string;
  /** What people call the kind. */
  readonly label: TextKey;
  /** What it is of, in the words of the record: a course, a period. */
  readonly title: string;
  readonly amountCents: number;
  readonly recordKind: string;
  readonly recordId: Id;
  readonly confirmedOn: CalendarDate;
};
