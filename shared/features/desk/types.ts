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
  /** Where those of one kind open in different places: this one's. */
  readonly to?: Target;
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

/** Reminders of one kind that one place opens: one link. `detail` and the days are those of the most pressing. */
export type ReminderLink = Omit<Reminder, 'subject'> & { readonly to: Target; readonly count: number };

/** All that one subject (mostly a person) is reminded of: one line, the most pressing first. */
export type ReminderLine = { readonly subject: string; readonly links: readonly ReminderLink[] };

/** How many reminders of a kind there are, and whether one of them is late. */
export type KindCount = { readonly kind: string; readonly total: number; readonly late: boolean };

/** The lines of the desk, the most pressing first; `lines` may be cut off, `subjects` counts all of them. */
export type DueLines = {
  readonly kinds: readonly KindCount[];
  readonly subjects: number;
  readonly lines: readonly ReminderLine[];
};

/** A step of an office's first month: its text is `<feature>.firstStep.<key>`. */
export type FirstStep = {
  readonly feature: string;
  readonly key: string;
  readonly to: Target;
  readonly done: boolean;
};

/** What the desk shows at once; reminders are asked for when it stands. */
export type Workbench = {
  readonly today: CalendarDate;
  readonly tiles: readonly Tile[];
  /** In the order of the main job. */
  readonly firstSteps: readonly FirstStep[];
};
