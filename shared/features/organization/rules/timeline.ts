import { addDays, type CalendarDate } from '../../../kernel/dates';
import { type AppError, appError } from '../../../kernel/errors';
import type { TimelineAspect } from '../vocabulary';

/** The fields of a person whose changes are kept on the timeline, and the aspect under which they stand there. */
const TIMELINE_FIELDS = {
  postId: 'post',
  grade: 'grade',
  siteId: 'site',
  departmentId: 'department',
  status: 'status',
  mentorId: 'mentor',
  hireDate: 'correction',
} as const satisfies Readonly<Record<string, TimelineAspect>>;

export type TimelineField = keyof typeof TIMELINE_FIELDS;

/** The values of those fields; ids where the record holds ids. */
export type TimelineState = { readonly [K in TimelineField]: string | null };

export type TimelineChange = {
  readonly field: TimelineField;
  readonly aspect: TimelineAspect;
  readonly before: string | null;
  readonly after: string | null;
};

/**
 * Which changes of a person go on the timeline 履历, and under which aspect (domain §1).
 *
 * A changed hire date stands as a correction: the entry line is never rewritten. Everything else (name, number, birth date,
 * education, phone, …) is a correction of facts that the audit log keeps.
 */
export const timelineChanges = (before: TimelineState, after: TimelineState): readonly TimelineChange[] =>
  (Object.keys(TIMELINE_FIELDS) as TimelineField[])
    .filter((field) => before[field] !== after[field])
    .map((field) => ({ field, aspect: TIMELINE_FIELDS[field], before: before[field], after: after[field] }));

/** From which day a change holds, and why it was made. */
export type ChangeNote = { readonly effectiveOn: CalendarDate; readonly reason: string };

/** Nothing on the timeline lies further ahead than `daysAheadMax` days (`E_STAFF_EFFECTIVE_TOO_FAR`). */
export const aheadFault = (
  effectiveOn: CalendarDate,
  today: CalendarDate,
  daysAheadMax: number,
  field: string,
): AppError | undefined => {
  const latest = addDays(today, daysAheadMax);
  return effectiveOn > latest
    ? appError('E_STAFF_EFFECTIVE_TOO_FAR', { effectiveOn, latest }, field)
    : undefined;
};

/**
 * What is wrong with the note of a change that goes on the timeline, or undefined.
 *
 * A date and a reason are required (`E_STAFF_REASON_REQUIRED`); the date lies neither before the hire date
 * (`E_STAFF_EFFECTIVE_BEFORE_HIRE`) nor further ahead than `daysAheadMax` days (`E_STAFF_EFFECTIVE_TOO_FAR`).
 */
export const changeNoteFault = (
  note: ChangeNote | null,
  hireDate: CalendarDate,
  today: CalendarDate,
  daysAheadMax: number,
): AppError | undefined => {
  if (note === null || note.reason.trim() === '')
    return appError('E_STAFF_REASON_REQUIRED', undefined, 'change.reason');
  const { effectiveOn } = note;
  if (effectiveOn < hireDate) {
    return appError('E_STAFF_EFFECTIVE_BEFORE_HIRE', { effectiveOn, hireDate }, 'change.effectiveOn');
  }
  return aheadFault(effectiveOn, today, daysAheadMax, 'change.effectiveOn');
};
