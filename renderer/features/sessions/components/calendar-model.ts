import type { ScheduleEventData, ScheduleLabelsOverride, ScheduleResourceData } from '@mantine/schedule';
import { placeKey } from '../../../../shared/features/sessions/rules';
import type { SessionRow } from '../../../../shared/features/sessions/types';
import type { Translate } from '../../../../shared/locales/translate';
import { STATUS_COLORS } from './session-columns';
import { fromCalendar, type MovedSession } from './session-form';

export const CALENDAR_ROWS = ['time', 'trainer', 'place'] as const;
/** What the rows of the calendar are: none (plain time), trainers or places. */
export type CalendarRows = (typeof CALENDAR_ROWS)[number];

/** The row of sessions without a trainer or a place. */
const NONE = '-';

const rowOf = (session: SessionRow, by: CalendarRows): string => {
  if (by === 'trainer') return session.trainerId ?? NONE;
  return placeKey(session.place) === '' ? NONE : placeKey(session.place);
};

const rowLabel = (t: Translate, session: SessionRow, by: CalendarRows): string => {
  if (by === 'trainer') return session.trainerName ?? t('sessions.page.noTrainer');
  return session.place === '' ? t('sessions.page.noPlace') : session.place;
};

/** Cancelled sessions book nothing, so the calendar leaves them out. */
export const shownSessions = (sessions: readonly SessionRow[]): readonly SessionRow[] =>
  sessions.filter(({ status }) => status !== 'cancelled');

const toCalendar = (time: string): string => `${time.replace('T', ' ')}:00`;

export const toEvents = (sessions: readonly SessionRow[], by: CalendarRows): ScheduleEventData[] =>
  sessions.map((session) => ({
    id: session.id,
    title: [session.courseName, session.trainerName, session.place].filter((part) => part).join(' · '),
    start: toCalendar(session.startsAt),
    end: toCalendar(session.endsAt),
    color: session.overlapReason === '' ? STATUS_COLORS[session.status] : 'orange',
    payload: { session },
    ...(by === 'time' ? {} : { resourceId: rowOf(session, by) }),
  }));

/** One row for each trainer or place that has a session, in the order of their names; those without one last. */
export const toRows = (
  t: Translate,
  sessions: readonly SessionRow[],
  by: CalendarRows,
): ScheduleResourceData[] => {
  const labels = new Map(sessions.map((session) => [rowOf(session, by), rowLabel(t, session, by)]));
  const rows = [...labels].map(([id, label]) => ({ id, label }));
  return rows.sort(
    (a, b) => Number(a.id === NONE) - Number(b.id === NONE) || a.label.localeCompare(b.label, 'zh-CN'),
  );
};

/** Where a session was dropped: its new times, and the trainer or place of the row. */
export const dropped = (
  sessions: readonly SessionRow[],
  by: CalendarRows,
  drop: {
    readonly eventId: string | number;
    readonly newStart: string;
    readonly newEnd: string;
    readonly resourceId?: string | number;
  },
): MovedSession | undefined => {
  const session = sessions.find(({ id }) => id === drop.eventId);
  if (session === undefined) return undefined;
  const times = { session, startsAt: fromCalendar(drop.newStart), endsAt: fromCalendar(drop.newEnd) };
  if (by === 'time' || drop.resourceId === undefined || drop.resourceId === rowOf(session, by)) return times;
  if (by === 'trainer')
    return { ...times, trainerId: drop.resourceId === NONE ? null : String(drop.resourceId) };
  const there = sessions.find((other) => rowOf(other, 'place') === drop.resourceId);
  return { ...times, place: drop.resourceId === NONE ? '' : (there?.place ?? session.place) };
};

export const calendarLabels = (t: Translate): ScheduleLabelsOverride => ({
  day: t('sessions.calendar.day'),
  week: t('sessions.calendar.week'),
  month: t('sessions.calendar.month'),
  year: t('sessions.calendar.year'),
  allDay: t('sessions.calendar.allDay'),
  weekday: t('sessions.calendar.weekday'),
  timeSlot: t('sessions.calendar.timeSlot'),
  today: t('sessions.calendar.today'),
  next: t('sessions.calendar.next'),
  previous: t('sessions.calendar.previous'),
  more: t('sessions.calendar.more'),
  moreLabel: (count: number) => t('sessions.calendar.moreLabel', { count }),
  selectMonth: t('sessions.calendar.selectMonth'),
  selectYear: t('sessions.calendar.selectYear'),
  switchToDayView: t('sessions.calendar.switchToDay'),
  switchToWeekView: t('sessions.calendar.switchToWeek'),
  switchToMonthView: t('sessions.calendar.switchToMonth'),
  switchToYearView: t('sessions.calendar.switchToYear'),
  viewSelectLabel: t('sessions.calendar.viewSelect'),
  noEvents: t('sessions.calendar.noEvents'),
  resource: t('sessions.calendar.resource'),
  resources: t('sessions.calendar.resource'),
});
