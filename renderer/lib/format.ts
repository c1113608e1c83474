import { type CalendarDate, type Instant, type LocalTime, localTimeOf } from '../../shared/kernel/dates';

/** Dates are shown as they are written on the documents: 2026-03-05. */
export const formatDate = (date: CalendarDate | null | undefined): string => date ?? '—';

/** 2026-03-05 09:30 */
export const formatTime = (time: LocalTime | null | undefined): string => time?.replace('T', ' ') ?? '—';

/** A moment in the computer's own time zone, to the minute. */
export const formatInstant = (instant: Instant | null | undefined): string =>
  instant ? formatTime(localTimeOf(instant)) : '—';
