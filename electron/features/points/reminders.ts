import type { CalendarDate } from '../../../shared/kernel/dates';
import { addDays, addMonths } from '../../../shared/kernel/dates';
import type { AppContext } from '../../app-context';
import type { Due } from '../../define-backend';
import { standardInForce } from '../standards/repository';
import { listOpenMonths } from './views/open-months';
import { listYearsEnding } from './views/pay';

/** Grading years that end, and months that have passed and are not closed. */
export const reminders = (
  app: AppContext,
  on: CalendarDate,
): readonly Due<'gradingYearEnding' | 'pointsMonthOpen'>[] => {
  const office = app.officeCode();
  const { gradingYearDays } = standardInForce(app.db, 'desk', on).body;
  const years = gradingYearDays === undefined ? [] : listYearsEnding(app.db, office, on, gradingYearDays);
  return [
    ...years.map((row) => ({
      kind: 'gradingYearEnding' as const,
      subject: `${row.name} ${row.staffNo}`,
      detail: app.t('points.reminder.yearEnding', { ends: row.endsOn }),
      dueOn: row.endsOn,
      subjectId: row.staffId,
    })),
    ...listOpenMonths(app.db, office, on).map((month) => ({
      kind: 'pointsMonthOpen' as const,
      subject: month,
      detail: app.t('points.reminder.monthOpen'),
      dueOn: addDays(addMonths(`${month}-01`, 1), -1),
      subjectId: month,
    })),
  ];
};
