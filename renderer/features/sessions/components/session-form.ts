import type { SessionFields, SessionRow, SessionView } from '../../../../shared/features/sessions/types';
import { isCalendarDate, isLocalTime } from '../../../../shared/kernel/dates';

/** What the session's form holds. */
export type SessionFormValues = {
  readonly sessionNo: string;
  readonly courseId: string | null;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly place: string;
  readonly trainerId: string | null;
  readonly capacity: number | string;
  readonly content: string;
  readonly overlapReason: string;
};

/** What a panel starts from: a session to change, or times for a new one. */
export type SessionDraft = {
  readonly session: SessionView | null;
  readonly startsAt: string;
  readonly endsAt: string;
};

export const toValues = ({ session, startsAt, endsAt }: SessionDraft): SessionFormValues => ({
  sessionNo: session?.sessionNo ?? '',
  courseId: session?.courseId ?? null,
  startsAt: session?.startsAt ?? startsAt,
  endsAt: session?.endsAt ?? endsAt,
  place: session?.place ?? '',
  trainerId: session?.trainerId ?? null,
  capacity: session?.capacity ?? '',
  content: session?.content ?? '',
  overlapReason: session?.overlapReason ?? '',
});

export const toFields = (values: SessionFormValues): SessionFields => ({
  ...values,
  courseId: values.courseId ?? '',
  capacity: values.capacity === '' ? null : Number(values.capacity),
});

/** The end follows the start: the same length later, or the same day while no length is known. */
export const followStart = ({ startsAt, endsAt }: SessionFormValues, next: string): string => {
  const [day = ''] = next.split('T');
  const [endDay = '', endTime = ''] = endsAt.split('T');
  const sameDay = endDay === '' || endDay === startsAt.split('T')[0];
  return sameDay && isCalendarDate(day) ? `${day}T${endTime}` : endsAt;
};

/** Whether both times are whole and in order, so that it makes sense to look for double bookings. */
export const timesAreSet = ({ startsAt, endsAt }: Pick<SessionFormValues, 'startsAt' | 'endsAt'>): boolean =>
  isLocalTime(startsAt) && isLocalTime(endsAt) && startsAt < endsAt;

/** `2026-03-05 09:30:00` of the calendar as our local time. */
export const fromCalendar = (moment: string): string => moment.slice(0, 16).replace(' ', 'T');

/** The facts of a listed session, to be moved. */
export type MovedSession = {
  readonly session: SessionRow;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly place?: string;
  readonly trainerId?: string | null;
};
