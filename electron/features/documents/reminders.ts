import type { CalendarDate } from '../../../shared/kernel/dates';
import { addDays } from '../../../shared/kernel/dates';
import type { AppContext } from '../../app-context';
import type { Due } from '../../define-backend';
import { standardInForce } from '../standards/repository';
import { listUnsignedForms } from './views/register';

/** Printed and not signed after the days of the `desk` standard. */
export const reminders = async (
  app: AppContext,
  on: CalendarDate,
): Promise<readonly Due<'printedUnsigned'>[]> => {
  const days = standardInForce(app.db, 'desk', on).body.printedUnsignedDays;
  return (await listUnsignedForms(app.db, app.officeCode(), addDays(on, -days))).map((form) => ({
    kind: 'printedUnsigned',
    subject: form.subject,
    detail: app.t('documents.reminder.printed', { number: form.number }),
    dueOn: addDays(form.printedAt.slice(0, 10), days),
    subjectId: form.id,
  }));
};
