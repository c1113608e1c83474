import { addDays, type CalendarDate, type Instant, localDayOf, monthOf } from '../../../kernel/dates';
import type { BackupReason, BackupStandard } from '../types';

export type Dated = { readonly id: string; readonly madeAt: Instant; readonly reason: BackupReason };

type Policy = Pick<BackupStandard, 'keepDays' | 'keepWeeks' | 'keepMonths'>;

/** Monday of a day's week. */
const weekOf = (day: CalendarDate): CalendarDate => {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return addDays(day, -((weekday + 6) % 7));
};

/** The newest of each group, of the newest `count` groups. */
const newestOf = (
  newestFirst: readonly Dated[],
  groupOf: (day: CalendarDate) => string,
  count: number,
): readonly Dated[] => {
  const groups = new Map<string, Dated>();
  for (const one of newestFirst) {
    const group = groupOf(localDayOf(one.madeAt));
    if (!groups.has(group)) groups.set(group, one);
  }
  return [...groups.values()].slice(0, count);
};

/**
 * Which backups stay (本公司默认值): all of the last `keepDays` days, the last one of each of the last `keepWeeks` weeks that have one and of the
 * last `keepMonths` months that have one, the last that was made before a step of the database, before a restore, and before a set-up;
 * always the newest, and whatever a wrong clock has dated into the future. Answers the ids of those that go, oldest first.
 */
export const backupsToRemove = (
  all: readonly Dated[],
  today: CalendarDate,
  { keepDays, keepWeeks, keepMonths }: Policy,
): readonly string[] => {
  const newestFirst = [...all].sort((a, b) => (a.madeAt < b.madeAt ? 1 : a.madeAt > b.madeAt ? -1 : 0));
  const fromDay = addDays(today, 1 - keepDays);
  const past = newestFirst.filter(({ madeAt }) => localDayOf(madeAt) <= today);
  const lastOf = (reason: BackupReason) => newestFirst.find((one) => one.reason === reason);
  const stay = new Set(
    [
      ...newestFirst.slice(0, 1),
      ...newestFirst.filter(({ madeAt }) => localDayOf(madeAt) >= fromDay),
      ...newestOf(past, weekOf, keepWeeks),
      ...newestOf(past, monthOf, keepMonths),
      lastOf('beforeMigration'),
      lastOf('beforeRestore'),
      lastOf('beforeSetUp'),
    ].flatMap((one) => (one === undefined ? [] : [one.id])),
  );
  return newestFirst
    .filter(({ id }) => !stay.has(id))
    .map(({ id }) => id)
    .reverse();
};
