import { addDays, type CalendarDate, localDayOf } from '../../../shared/kernel/dates';
import type { AppContext } from '../../app-context';
import type { Due } from '../../define-backend';
import { standardInForce } from '../standards/repository';
import { listUnsignedDocuments } from './views/register';

/** Printed and not signed after the days of the `desk` standard. */
export const reminders = async (
  app: AppContext,
  on: CalendarDate,
): Promise<readonly Due<'printedUnsigned'>[]> => {
  const days = standardInForce(app.db, 'desk', on).body.printedUnsignedDays;
  return (await listUnsignedDocuments(app.db, app.officeCode(), addDays(on, -days))).map((document) => ({
    kind: 'printedUnsigned',
    subject: document.subject,
    detail: app.t('documents.reminder.printed', { number: document.number }),
    dueOn: addDays(localDayOf(document.printedAt), days),
    subjectId: document.id,
  }));
};
