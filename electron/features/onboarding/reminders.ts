import type { CalendarDate } from '../../../shared/kernel/dates';
import type { AppContext } from '../../app-context';
import type { Due } from '../../define-backend';
import { standardInForce } from '../standards/repository';
import { onboardingEnding } from './views';

/** Onboardings that end soon, by the days of the `desk` standard. */
export const reminders = (app: AppContext, on: CalendarDate): readonly Due<'onboardingEnding'>[] =>
  onboardingEnding(app.db, on, standardInForce(app.db, 'desk', on).body.onboardingDays, app.officeCode()).map(
    (row) => ({
      kind: 'onboardingEnding',
      subject: `${row.staffName} ${row.staffNo}`,
      detail: app.t('onboarding.reminder.due', { due: row.dueOn }),
      dueOn: row.dueOn,
      subjectId: row.staffId,
    }),
  );
