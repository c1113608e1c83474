import type { SessionFields, SessionRow, SessionView } from '../../../../shared/features/sessions/types';
import { isCalendarDate, isLocalTime } from '../../../../shared/kernel/dates';
import type { TextKey, Translate } from '../../../../shared/locales/translate';

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

/** What is sent; a number that nobody typed is the proposed one. */
export const toFields = (values: SessionFormValues, proposedNo: string): SessionFields => ({
  ...values,
  sessionNo: values.sessionNo.trim() === '' ? proposedNo : values.sessionNo,
  courseId: values.courseId ?? '',
  capacity: values.capacity === '' ? null : Number(values.capacity),
});

/** What a session needs beyond the shape of its fields. One that was held without a trainer keeps its facts; see trainerProblem. */
export const faultsOf = (
  t: Translate,
  { courseId, trainerId, startsAt, endsAt }: SessionFormValues,
  wasHeld: boolean,
): Readonly<Record<string, string | null>> => {
  const needed = (value: string | null, label: TextKey): string | null =>
    value === null ? t('sessions.page.required', { field: t(label) }) : null;
  const when = (value: string): string | null => (isLocalTime(value) ? null : t('sessions.page.timeInvalid'));
  const isTurned = isLocalTime(startsAt) && endsAt <= startsAt;
  return {
    courseId: needed(courseId, 'sessions.page.course'),
    trainerId: wasHeld ? null : needed(trainerId, 'sessions.page.trainer'),
    startsAt: when(startsAt),
    endsAt: when(endsAt) ?? (isTurned ? t('sessions.page.timesWrong') : null),
  };
};

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
