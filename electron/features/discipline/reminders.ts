import { addDays, type CalendarDate } from '../../../shared/kernel/dates';
import type { AppContext } from '../../app-context';
import type { Due } from '../../define-backend';
import { standardInForce } from '../standards/repository';
import { kindWords, listDiscipline } from './views';

/** Own proposals that nobody decided on yet, by the days of the `discipline` standard. */
export const reminders = (app: AppContext, on: CalendarDate): readonly Due<'disciplineProposed'>[] => {
  const days = standardInForce(app.db, 'discipline', on).body.proposalDays.value;
  return listDiscipline(app, { search: '', kind: '', state: 'proposed', staffId: '' })
    .filter(({ mine }) => mine)
    .map((row) => ({
      kind: 'disciplineProposed',
      subject: `${row.staffName} ${row.staffNo}`,
      detail: app.t('discipline.reminder.proposed', { kind: kindWords(app.t, row), reason: row.reason }),
      dueOn: addDays(row.proposedOn ?? on, days),
      subjectId: row.id,
    }));
};
