import { addDays, type CalendarDate, type Clock } from '../../../shared/kernel/dates';

/** The demo office's clock: it stands on a day and is moved by the story. */
export type DemoClock = Clock & {
  readonly moveTo: (day: CalendarDate) => void;
  readonly forward: (days: number) => void;
};

export const demoClock = (start: CalendarDate): DemoClock => {
  let day = start;
  let tick = 0;
  return {
    today: () => day,
    now: () => {
      tick += 1;
      return new Date(Date.parse(`${day}T01:00:00.000Z`) + tick).toISOString();
    },
    moveTo: (next) => {
      day = next;
    },
    forward: (days) => {
      day = addDays(day, days);
    },
  };
};
