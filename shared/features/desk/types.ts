import type { CalendarDate } from '../../kernel/dates';
import type { Id } from '../../kernel/ids';

export const REMINDER_KINDS = [
  'planItemOverdue',
  'planDisputed',
  'sessionWithoutAttendance',
  'onboardingEnding',
  'retakeDue',
  'gradingYearEnding',
  'pointsMonthOpen',
  'appraisalOpen',
  'certificateExpiring',
  'printedUnsigned',
  'reportDue',
  'notPaired',
] as const;

export type ReminderKind = (typeof REMINDER_KINDS)[number];

/**
 * Something that the desk reminds of (domain §9).
 *
 * `dueOn` is the day by which it should have been or must be done; `daysLate` is above zero when that day has passed.
 * `subject` names it as the reader knows it; `subjectId` opens it.
 */
export type Reminder = {
  readonly kind: ReminderKind;
  readonly subject: string;
  readonly detail: string;
  readonly dueOn: CalendarDate;
  readonly daysLate: number;
  readonly subjectId: Id;
};

/** A kind of reminder with how many there are and the most pressing of them. */
export type ReminderGroup = {
  readonly kind: ReminderKind;
  readonly total: number;
  readonly items: readonly Reminder[];
};

export type Workbench = {
  readonly today: CalendarDate;
  readonly staff: number;
  readonly inTraining: number;
  readonly activePlans: number;
  readonly sessionsThisMonth: number;
  readonly groups: readonly ReminderGroup[];
  /** What a new office has not done yet, in the order of the main job. */
  readonly firstSteps: readonly FirstStep[];
};

export type FirstStep = 'roster' | 'courses' | 'entryTest' | 'plan' | 'pairing' | 'report';
