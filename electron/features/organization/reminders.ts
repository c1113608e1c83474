import type { CalendarDate } from '../../../shared/kernel/dates';
import { addDays } from '../../../shared/kernel/dates';
import type { AppContext } from '../../app-context';
import type { Due } from '../../define-backend';
import { standardInForce } from '../standards/repository';
import { listCertificatesExpiringBy } from './views/certificates';

/** Certificates that expire soon, by the days of the `desk` standard. */
export const reminders = (app: AppContext, on: CalendarDate): readonly Due<'certificateExpiring'>[] =>
  listCertificatesExpiringBy(
    app.db,
    addDays(on, standardInForce(app.db, 'desk', on).body.certificateDays),
  ).map((row) => ({
    kind: 'certificateExpiring',
    subject: `${row.person} ${row.staffNo}`,
    detail: app.t('organization.reminder.certificate', { name: row.certificate }),
    dueOn: row.expiresOn,
    subjectId: row.staffId,
  }));
