import { todayHere } from '../../../lib/today';
import '@mantine/schedule/styles.css';
import { Box, Group, SegmentedControl, Text, VisuallyHidden } from '@mantine/core';
import { ResourcesSchedule, Schedule, type ScheduleEventData } from '@mantine/schedule';
import { useMemo } from 'react';
import type { SessionRow } from '../../../../shared/features/sessions/types';
import { addDays } from '../../../../shared/kernel/dates';
import { useCall } from '../../../lib/calls';
import { catalogue, useT } from '../../../lib/i18n';
import { useSearchState } from '../../../lib/search-state';
import { ErrorPanel } from '../../../ui/ErrorPanel';
import {
  CALENDAR_ROWS,
  type CalendarRows,
  calendarLabels,
  dropped,
  shownSessions,
  toEvents,
  toRows,
} from './calendar-model';
import classes from './SessionCalendar.module.css';
import { fromCalendar, type MovedSession } from './session-form';

/** Days fetched on either side of the day shown: a month's grid, whatever the view. */
const AROUND = 45;
const VIEWS = ['day', 'week', 'month'] as const;
type View = (typeof VIEWS)[number];

/** Only the scales for which sessions are fetched. */
const SCALES = { viewSelectProps: { views: VIEWS } };
const DAYTIME = { startTime: '07:00:00', endTime: '21:00:00' };
const DAY_HEAD = { headerFormat: 'YYYY-MM-DD' };
const WEEK_HEAD = {
  firstDayOfWeek: 1,
  renderWeekLabel: ({ weekStart, weekEnd }: { weekStart: string; weekEnd: string }) =>
    `${weekStart.slice(0, 10)} – ${weekEnd.slice(0, 10)}`,
} as const;
/** A week of rows must fit the window, so its slots are wide in time and narrow on the screen; a drag still moves by half hours. */
const WHOLE_DAY = {
  startTime: '06:00:00',
  endTime: '22:00:00',
  intervalMinutes: 240,
  // The window without navigation and row labels, in seven days of four slots.
  slotWidth: 'clamp(26px, calc((100vw - 340px) / 28), 44px)',
  slotLabelFormat: 'HH',
  eventDragInterval: 30,
};

type SessionCalendarProps = {
  readonly search: string;
  readonly onOpen: (session: SessionRow) => void;
  readonly onMove: (moved: MovedSession) => void;
  /** A free stretch was chosen, to plan a session there. */
  readonly onPlan: (startsAt: string, endsAt: string) => void;
};

const sessionOf = (event: ScheduleEventData): SessionRow | undefined =>
  (event.payload as { readonly session?: SessionRow } | undefined)?.session;

/** Sessions by day, week or month; plain, by trainer or by place. A planned one is dragged to another time or row. */
export const SessionCalendar = ({ search, onOpen, onMove, onPlan }: SessionCalendarProps) => {
  const t = useT();
  const [date, setDate] = useSearchState('on', todayHere());
  const [view, setView] = useSearchState('scale', 'week');
  const [by, setBy] = useSearchState('by', 'time');
  const rows = by as CalendarRows;
  const list = useCall('sessions', 'listSessions', {
    search,
    from: addDays(date, -AROUND),
    to: addDays(date, AROUND),
  });
  const sessions = useMemo(() => shownSessions(list.data ?? []), [list.data]);
  const events = useMemo(() => toEvents(sessions, rows), [sessions, rows]);
  const locale = catalogue.language === 'en' ? 'en' : 'zh-cn';
  // A week of rows leaves a session the width of a bar: what it is shows when it is pointed at, and a click opens it.
  const narrow = rows !== 'time' && view === 'week';
  const rowTitle = t(rows === 'trainer' ? 'sessions.page.trainer' : 'sessions.page.place');
  const common = {
    date,
    onDateChange: (next: string) => setDate(next.slice(0, 10)),
    events,
    locale,
    renderEventBody: (event: ScheduleEventData) =>
      narrow ? (
        <Box h="100%" title={event.title}>
          <VisuallyHidden>{event.title}</VisuallyHidden>
        </Box>
      ) : (
        <Text
          size="xs"
          lh={1.25}
          c="var(--mantine-color-text)"
          title={event.title}
          lineClamp={3}
          style={{ whiteSpace: 'normal', overflowWrap: 'anywhere' }}
        >
          {event.title}
        </Text>
      ),
    withEventsDragAndDrop: true,
    canDragEvent: (event: ScheduleEventData) => {
      const session = sessionOf(event);
      return session?.status === 'planned' && session.mine;
    },
    onEventDrop: (drop: {
      eventId: string | number;
      newStart: string;
      newEnd: string;
      resourceId?: string | number;
    }) => {
      const moved = dropped(sessions, rows, drop);
      if (moved !== undefined) onMove(moved);
    },
    onEventClick: (event: ScheduleEventData) => {
      const session = sessionOf(event);
      if (session !== undefined) onOpen(session);
    },
    onTimeSlotClick: ({ slotStart, slotEnd }: { slotStart: string; slotEnd: string }) =>
      onPlan(fromCalendar(slotStart), fromCalendar(slotEnd)),
  };
  return (
    <Box className={classes['calendar']}>
      <Group gap="sm" mb="xs">
        <Text size="sm">{t('sessions.calendar.by')}</Text>
        <SegmentedControl
          size="xs"
          aria-label={t('sessions.calendar.by')}
          value={rows}
          onChange={setBy}
          data={CALENDAR_ROWS.map((value) => ({
            value,
            label: t(
              value === 'time'
                ? 'sessions.calendar.byTime'
                : value === 'trainer'
                  ? 'sessions.calendar.byTrainer'
                  : 'sessions.calendar.byPlace',
            ),
          }))}
        />
        <Text size="xs" c="gray.7">
          {t('sessions.calendar.hint')}
        </Text>
      </Group>
      {list.error === undefined ? null : <ErrorPanel error={list.error} />}
      {rows === 'time' ? (
        <Schedule
          {...common}
          labels={calendarLabels(t)}
          view={view as View}
          onViewChange={setView}
          dayViewProps={{ ...DAYTIME, ...DAY_HEAD, ...SCALES, intervalMinutes: 30, withAllDaySlot: false }}
          weekViewProps={{
            ...DAYTIME,
            ...WEEK_HEAD,
            ...SCALES,
            intervalMinutes: 30,
            slotHeight: 32,
            withAllDaySlots: false,
          }}
          monthViewProps={{ ...SCALES, firstDayOfWeek: 1 }}
        />
      ) : (
        <ResourcesSchedule
          {...common}
          labels={{ ...calendarLabels(t), resource: rowTitle, resources: rowTitle }}
          resources={toRows(t, sessions, rows)}
          view={view as View}
          onViewChange={setView}
          dayViewProps={{ ...DAYTIME, ...DAY_HEAD }}
          weekViewProps={{ ...WHOLE_DAY, ...WEEK_HEAD }}
        />
      )}
    </Box>
  );
};
