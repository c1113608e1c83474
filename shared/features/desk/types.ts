import type { CalendarDate } from '../../kernel/dates';
import type { Id } from '../../kernel/ids';
import type { Target } from '../sums';

/**
 * Something that the desk reminds of (domain §9).
 *
 * `kind` is one that a feature declares; `dueOn` is the day by which it should have been or must be done; `daysLate` is above zero when
 * that day has passed. `subject` names it as the reader knows it; `subjectId` opens it.
 */
export type Reminder = {
  readonly kind: string;
  readonly subject: string;
  readonly detail: string;
  readonly dueOn: CalendarDate;
  readonly daysLate: number;
  readonly subjectId: Id;
};

/** A kind of reminder with how many there are and the most pressing of them; `to` is the page that one opens. */
export type ReminderGroup = {
  readonly kind: string;
  readonly to: Target;
  readonly total: number;
  readonly items: readonly Reminder[];
};

/** A number of a feature: its text is `<feature>.tile.<key>`. */
export type Tile = {
  readonly feature: string;
  readonly key: string;
  readonly to: Target;
  readonly value: number;
};

/** What a new office has not done yet: its text is `<feature>.firstStep.<key>`. */
export type FirstStep = { readonly feature: string; readonly key: string; readonly to: Target };

export type Workbench = {
  readonly today: CalendarDate;
  readonly tiles: readonly Tile[];
  readonly groups: readonly ReminderGroup[];
  /** In the order of the main job. */
  readonly firstSteps: readonly FirstStep[];
};
