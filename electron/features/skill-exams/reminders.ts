import type { CalendarDate } from '../../../shared/kernel/dates';
import { addDays } from '../../../shared/kernel/dates';
import type { AppContext } from '../../app-context';
import type { Due } from '../../define-backend';
import { standardInForce } from '../standards/repository';
import { listDueRetakes } from './views/exams';

/** Retakes, and decisions on who failed for good. */
export const reminders = (app: AppContext, on: CalendarDate): readonly Due<'retakeDue'>[] => {
  const { retakeDays } = standardInForce(app.db, 'desk', on).body;
  if (retakeDays === undefined) return [];
  return listDueRetakes(app.db, app.officeCode(), addDays(on, retakeDays)).map((row) => ({
    kind: 'retakeDue',
    subject: `${row.name} ${row.staffNo}`,
    detail: app.t('skillExams.reminder.exam', { exam: row.exam }),
    dueOn: row.dueOn,
    subjectId: row.examId,
  }));
};
