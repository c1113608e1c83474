import { addDays, type CalendarDate } from '../../../shared/kernel/dates';
import type { AppContext } from '../../app-context';
import type { Due } from '../../define-backend';
import { standardInForce } from '../standards/repository';
import { listOpenAppeals, listOverdueCycles } from './views/cycles';
import { dueOwnPapers, listFindings } from './views/due';

/** Cycles whose days are over and whose scorecards are not finished, appeals, own papers, plans and findings that are due. */
export const reminders = (
  app: AppContext,
  on: CalendarDate,
): readonly Due<
  'appraisalOpen' | 'appealOpen' | 'ownPlanDue' | 'ownSummaryDue' | 'improvementEnding' | 'findingDue'
>[] => {
  const { appealDays, ownPapers } = standardInForce(app.db, 'appraisal', on).body;
  return [
    ...(ownPapers === undefined ? [] : dueOwnPapers(app, on, ownPapers)),
    ...listFindings(app.db).map(({ eventId, staffNo, name, finding, improveBy }) => ({
      kind: 'findingDue' as const,
      subject: `${name} ${staffNo}`,
      detail: finding,
      dueOn: improveBy,
      subjectId: eventId,
    })),
    ...listOverdueCycles(app.db, on).map((cycle) => ({
      kind: 'appraisalOpen' as const,
      subject: cycle.cycle,
      detail: app.t('appraisal.reminder.open', { count: cycle.open }),
      dueOn: cycle.toDate,
      subjectId: cycle.cycleId,
    })),
    ...listOpenAppeals(app.db).map(({ formId, staffNo, name, appealedOn, reason }) => ({
      kind: 'appealOpen' as const,
      subject: `${name} ${staffNo}`,
      detail: app.t('appraisal.reminder.appeal', { appealedOn, reason }),
      dueOn: addDays(appealedOn, appealDays),
      subjectId: formId,
    })),
  ];
};
