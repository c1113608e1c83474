import type { CalendarDate } from '../../../shared/kernel/dates';
import { addDays } from '../../../shared/kernel/dates';
import { toYuan } from '../../../shared/kernel/exact';
import type { AppContext } from '../../app-context';
import type { Due } from '../../define-backend';
import { standardInForce } from '../standards/repository';
import { listDueRetakes } from './views/exams';
import { listTrainers } from './views/trainers';

type Kind = 'retakeDue' | 'chargeToConfirm' | 'obligationOpen';

/** Charges to decide on by the day on which the retakes are due, and trainers who have to go on until everybody passes. */
const chargesDue = (app: AppContext, on: CalendarDate): readonly Due<Kind>[] => {
  const { retakeDays } = standardInForce(app.db, 'exams', on).body;
  return listTrainers(app.db, app.officeCode()).flatMap((row): readonly Due<Kind>[] => {
    const about = { subject: `${row.trainer} ${row.trainerNo}`, subjectId: row.exams[0]?.id ?? '' };
    const proposed: Due<Kind> = {
      ...about,
      kind: 'chargeToConfirm',
      detail: app.t('skillExams.reminder.charge', { course: row.subject, yuan: toYuan(row.chargeCents) }),
      dueOn: addDays(row.to, retakeDays),
    };
    const open: Due<Kind> = {
      ...about,
      kind: 'obligationOpen',
      detail: app.t('skillExams.reminder.obligation', {
        course: row.subject,
        count: row.failures.filter(({ end }) => end === null).length,
      }),
      dueOn: addDays(row.charge?.decidedOn ?? row.to, retakeDays),
    };
    if (row.standing === 'proposed') return [proposed];
    return row.obligation === 'open' ? [open] : [];
  });
};

/** Retakes, decisions on who failed for good, and what trainers answer for. */
export const reminders = (app: AppContext, on: CalendarDate): readonly Due<Kind>[] => {
  const { retakeDays } = standardInForce(app.db, 'desk', on).body;
  const charges = chargesDue(app, on);
  if (retakeDays === undefined) return charges;
  const retakes = listDueRetakes(app.db, app.officeCode(), addDays(on, retakeDays)).map((row) => ({
    kind: 'retakeDue' as const,
    subject: `${row.name} ${row.staffNo}`,
    detail: app.t('skillExams.reminder.exam', { exam: row.exam }),
    dueOn: row.dueOn,
    subjectId: row.examId,
  }));
  return [...retakes, ...charges];
};
