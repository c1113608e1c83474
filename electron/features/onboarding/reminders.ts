import type { CalendarDate } from '../../../shared/kernel/dates';
import type { AppContext } from '../../app-context';
import type { Due } from '../../define-backend';
import { standardInForce } from '../standards/repository';
import { onboardingEnding } from './views/onboarding';
import { confirmationsWaiting } from './views/waiting';

/** Onboardings and extensions that end soon, by the days of the `desk` standard, and confirmations that wait for a step. */
export const reminders = (
  app: AppContext,
  on: CalendarDate,
): readonly Due<'onboardingEnding' | 'onboardingStepWaiting'>[] => [
  ...onboardingEnding(
    app.db,
    on,
    standardInForce(app.db, 'desk', on).body.onboardingDays,
    app.officeCode(),
  ).map((row) => ({
    kind: 'onboardingEnding' as const,
    subject: `${row.staffName} ${row.staffNo}`,
    detail: app.t(
      row.extensionMonths === 0 ? 'onboarding.reminder.due' : 'onboarding.reminder.extensionDue',
      {
        due: row.dueOn,
      },
    ),
    dueOn: row.dueOn,
    subjectId: row.staffId,
  })),
  ...confirmationsWaiting(app.db, on, app.officeCode()).map(({ row, waitingFor }) => ({
    kind: 'onboardingStepWaiting' as const,
    subject: `${row.staffName} ${row.staffNo}`,
    detail: app.t('onboarding.reminder.waiting', { steps: waitingFor }),
    dueOn: row.dueOn,
    subjectId: row.staffId,
  })),
];
