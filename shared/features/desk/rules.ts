import { type CalendarDate, daysBetween } from '../../kernel/dates';
import { groupBy } from '../../kernel/group-by';
import type { Target } from '../sums';
import type { KindCount, Reminder, ReminderGroup, ReminderLine, ReminderLink } from './types';

/** How many days past its due day something is; 0 on the day and before. */
export const daysLate = (dueOn: CalendarDate, today: CalendarDate): number =>
  Math.max(0, daysBetween(dueOn, today));

type Pressing = Pick<Reminder, 'daysLate' | 'dueOn'>;

const byUrgency = (a: Pressing, b: Pressing): number =>
  b.daysLate - a.daysLate || a.dueOn.localeCompare(b.dueOn);

/** Group reminders by kind, the latest first within a kind; kinds in the order of `targets` (kind → page), empty ones left out. */
export const groupReminders = (
  reminders: readonly Reminder[],
  targets: ReadonlyMap<string, Target>,
): readonly ReminderGroup[] => {
  const byKind = groupBy(reminders, ({ kind }) => kind);
  return [...targets].flatMap(([kind, to]) => {
    const all = byKind.get(kind);
    if (all === undefined) return [];
    const items = all.toSorted(byUrgency);
    return [{ kind, to, total: items.length, items }];
  });
};

const linkOf = (group: ReminderGroup, reminders: readonly Reminder[]): readonly ReminderLink[] => {
  const [first] = reminders.toSorted(byUrgency);
  if (first === undefined) return [];
  const { subject: _, ...pressing } = first;
  return [{ ...pressing, to: first.to ?? group.to, count: reminders.length }];
};

/**
 * One line a subject with a link for each kind and place, the most pressing first on a line and among the lines. A subject is named as
 * the reader knows it: people by name and number, so that no two of them share a line.
 */
export const lineUp = (groups: readonly ReminderGroup[]): readonly ReminderLine[] => {
  const links = groups.flatMap((group) =>
    [
      ...groupBy(group.items, ({ subject, subjectId }) => JSON.stringify([subject, subjectId])).values(),
    ].flatMap((reminders) =>
      linkOf(group, reminders).map((link) => ({ subject: reminders[0]?.subject ?? '', link })),
    ),
  );
  return [...groupBy(links, ({ subject }) => subject)]
    .map(([subject, own]) => ({ subject, links: own.map(({ link }) => link).toSorted(byUrgency) }))
    .toSorted((a, b) => {
      const [first, second] = [a.links[0], b.links[0]];
      const urgency = first === undefined || second === undefined ? 0 : byUrgency(first, second);
      return urgency || a.subject.localeCompare(b.subject, 'zh-CN');
    });
};

/** How many there are of each kind, and whether one of them is late. */
export const countKinds = (groups: readonly ReminderGroup[]): readonly KindCount[] =>
  groups.map(({ kind, total, items }) => ({
    kind,
    total,
    late: items.some(({ daysLate: days }) => days > 0),
  }));
