import type { CalendarDate } from '../../../shared/kernel/dates';
import type { AppContext } from '../../app-context';
import type { Due } from '../../define-backend';
import { standardInForce } from '../standards/repository';
import { onboardingEnding } from './views/onboarding';

/** Onboardings and extensions that end soon, by the days of the `desk` standard; a step that waits is the approvals' to remind of. */
export const reminders = (app: AppContext, on: CalendarDate): readonly Due<'onboardingEnding'>[] =>
  onboardingEnding(app.db, on, standardInForce(app.db, 'desk', on).body.onboardingDays, app.officeCode()).map(
    (row) => ({
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
    }),
  );
