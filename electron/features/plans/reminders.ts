import type { CalendarDate } from '../../../shared/kernel/dates';
import type { AppContext } from '../../app-context';
import type { Due } from '../../define-backend';
import { listDisputedItems, listOverduePlanItems } from './views/list';

/** Own plan items that should be done, and those in dispute until they are settled. */
export const reminders = (
  app: AppContext,
  on: CalendarDate,
): readonly Due<'planItemOverdue' | 'planDisputed'>[] => [
  ...listOverduePlanItems(app.db, on, app.officeCode()).map((item) => ({
    kind: 'planItemOverdue' as const,
    subject: `${item.staffName} ${item.staffNo}`,
    detail: app.t('plans.reminder.item', { position: item.position, content: item.content }),
    dueOn: item.plannedTo,
    subjectId: item.planId,
  })),
  ...listDisputedItems(app.db).map((item) => ({
    kind: 'planDisputed' as const,
    subject: `${item.person} ${item.staffNo}`,
    detail: app.t('plans.reminder.item', { position: item.position, content: item.content }),
    dueOn: item.since,
    subjectId: item.planId,
  })),
];
