import type { CalendarDate } from '../../../shared/kernel/dates';
import type { AppContext } from '../../app-context';
import type { Due } from '../../define-backend';
import { waitingFindings } from './views/findings';
import { listDisputedItems, listOverduePlanItems } from './views/list';

/** Own plan items that should be done, those in dispute until they are settled, and findings that wait for a word or a notice. */
export const reminders = (
  app: AppContext,
  on: CalendarDate,
): readonly Due<'planItemOverdue' | 'planDisputed' | 'planFinding'>[] => [
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
  ...waitingFindings(app.db, app.officeCode()).map(({ finding, position, content, ...row }) => ({
    kind: 'planFinding' as const,
    subject: `${row.staffName} ${row.staffNo}`,
    detail: app.t(`plans.finding.reminder.${row.state === 'toNotify' ? 'toNotify' : finding.kind}`, {
      ...{ position, content, trainer: row.trainer },
    }),
    dueOn: finding.decidedOn ?? finding.foundOn,
    subjectId: finding.planId,
  })),
];
