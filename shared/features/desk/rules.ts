import { type CalendarDate, daysBetween } from '../../kernel/dates';
import { groupBy } from '../../kernel/group-by';
import type { Target } from '../sums';
import type { Reminder, ReminderGroup } from './types';

/** How many days past its due day something is; 0 on the day and before. */
export const daysLate = (dueOn: CalendarDate, today: CalendarDate): number =>
  Math.max(0, daysBetween(dueOn, today));

/** Group reminders by kind, the latest first within a kind; kinds in the order of `targets` (kind → page), empty ones left out. */
export const groupReminders = (
  reminders: readonly Reminder[],
  targets: ReadonlyMap<string, Target>,
): readonly ReminderGroup[] => {
  const byKind = groupBy(reminders, ({ kind }) => kind);
  return [...targets].flatMap(([kind, to]) => {
    const all = byKind.get(kind);
    if (all === undefined) return [];
    const items = [...all].sort((a, b) => b.daysLate - a.daysLate || a.dueOn.localeCompare(b.dueOn));
    return [{ kind, to, total: items.length, items }];
  });
};
