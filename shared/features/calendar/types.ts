import type { z } from 'zod';
import type { CalendarDate } from '../../kernel/dates';
import type { Id } from '../../kernel/ids';
import type { RecordOf } from '../../kernel/record';
import type { zClosedDayFields, zSaveClosedDay } from './schema';
import type { zCalendarStandard } from './standards';
import type { closedDayRecord } from './travel';

export type CalendarStandard = z.output<typeof zCalendarStandard>;
export type ClosedDay = RecordOf<typeof closedDayRecord>;
export type ClosedDayFields = z.output<typeof zClosedDayFields>;
export type SaveClosedDay = z.output<typeof zSaveClosedDay>;

/** What the days of an office are counted by. */
export type WorkCalendar = {
  /** Years whose holidays are known; every other counts Monday to Friday. */
  readonly years: ReadonlySet<number>;
  readonly holidays: ReadonlySet<CalendarDate>;
  /** Weekend days that are worked 调休. */
  readonly workingDays: ReadonlySet<CalendarDate>;
  readonly closed: ReadonlySet<CalendarDate>;
};

export const CALENDAR_ROW_KINDS = ['holiday', 'workingDay', 'closed'] as const;
export type CalendarRowKind = (typeof CALENDAR_ROW_KINDS)[number];

/** A line of the calendar's page: of the standard, or an office's own. */
export type CalendarRow = {
  readonly id: Id;
  readonly kind: CalendarRowKind;
  readonly startsOn: CalendarDate;
  readonly endsOn: CalendarDate;
  readonly title: string;
  /** The notice that a line of the standard comes from; the office of a closed day. */
  readonly source: string;
  /** A closed day of this office: its version, so that it can be changed; null otherwise. */
  readonly version: number | null;
};

export type CalendarOfYear = {
  readonly rows: readonly CalendarRow[];
  /** False where the year counts Monday to Friday because nobody has entered its holidays. */
  readonly isKnown: boolean;
  readonly workingDays: number;
};
