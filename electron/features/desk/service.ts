import { daysLate, groupReminders } from '../../../shared/features/desk/rules';
import type { FirstStep, Reminder, ReminderGroup, Workbench } from '../../../shared/features/desk/types';
import type { CalendarDate } from '../../../shared/kernel/dates';
import { ok, type Result } from '../../../shared/kernel/result';
import type { AppContext } from '../../app-context';
import { findOffice } from '../office/repository';
import { remindersOf } from './reminders';
import { countDesk, type DeskCounts } from './views';

const SHOWN_PER_KIND = 6;

const firstStepsOf = (
  app: AppContext,
  counts: DeskCounts,
  groups: readonly ReminderGroup[],
): readonly FirstStep[] => {
  if (findOffice(app.db)?.kind === 'head') return counts.branches === 0 ? ['pairing'] : [];
  const has = (kind: Reminder['kind']): boolean => groups.some((group) => group.kind === kind);
  const steps: readonly (readonly [FirstStep, boolean])[] = [
    ['roster', counts.staff === 0],
    ['courses', counts.courses === 0],
    ['entryTest', counts.entryScores === 0],
    ['plan', counts.entryScores > 0 && counts.plans === 0],
    ['pairing', has('notPaired')],
  ];
  return steps.filter(([, open]) => open).map(([step]) => step);
};

/** Every reminder of this office on a day, by kind, nothing cut off (domain §9). */
export const listReminders = (app: AppContext, on: CalendarDate): readonly ReminderGroup[] =>
  groupReminders(
    remindersOf(app, on).map((reminder) => ({ ...reminder, daysLate: daysLate(reminder.dueOn, on) })),
    Number.POSITIVE_INFINITY,
  );

/** What the workbench shows today: the office in numbers, what is due, and what a new office does next. */
export const readWorkbench = (app: AppContext): Result<Workbench> => {
  const today = app.clock.today();
  const counts = countDesk(app.db, today);
  const groups = listReminders(app, today);
  return ok({
    today,
    staff: counts.staff,
    inTraining: counts.inTraining,
    activePlans: counts.activePlans,
    sessionsThisMonth: counts.sessionsThisMonth,
    groups: groups.map((group) => ({ ...group, items: group.items.slice(0, SHOWN_PER_KIND) })),
    firstSteps: firstStepsOf(app, counts, groups),
  });
};
