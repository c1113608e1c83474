import type { CalendarDate, Instant, LocalTime } from '../../shared/kernel/dates';

const pad = (value: number): string => String(value).padStart(2, '0');

/** Dates are shown as they are written on the forms: 2026-03-05. */
export const formatDate = (date: CalendarDate | null | undefined): string => date ?? '—';

/** 2026-03-05 09:30 */
export const formatTime = (time: LocalTime | null | undefined): string => time?.replace('T', ' ') ?? '—';

/** A moment in the computer's own time zone, to the minute. */
export const formatInstant = (instant: Instant | null | undefined): string => {
  if (!instant) return '—';
  const date = new Date(instant);
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())} ${pad(date.getHours())}:${pad(date.getMinutes())}`;
};
