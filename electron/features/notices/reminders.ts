import { addDays, type CalendarDate } from '../../../shared/kernel/dates';
import type { AppContext } from '../../app-context';
import type { Due } from '../../define-backend';
import { standardInForce } from '../standards/repository';
import { listEnding, listOpenObjections } from './views/due';

type Reminder = Due<'noticeEnding' | 'objectionOpen'>;

/** Own notices whose last days have come, and objections without an answer, by the days of the `notices` standard. */
export const reminders = (app: AppContext, on: CalendarDate): readonly Reminder[] => {
  const { endingDays, objectionDays } = standardInForce(app.db, 'notices', on).body;
  const office = app.officeCode();
  const ending = listEnding(app.db, office, on, addDays(on, endingDays.value)).map(
    ({ id, number, title, postedTo }): Reminder => ({
      kind: 'noticeEnding',
      subject: number,
      detail: app.t('notices.reminder.ending', { title, to: postedTo }),
      dueOn: postedTo,
      subjectId: id,
    }),
  );
  const open = listOpenObjections(app.db, office).map(
    ({ noticeId, number, title, raisedOn }): Reminder => ({
      kind: 'objectionOpen',
      subject: number,
      detail: app.t('notices.reminder.objection', { title, day: raisedOn }),
      dueOn: addDays(raisedOn, objectionDays.value),
      subjectId: noticeId,
    }),
  );
  return [...ending, ...open];
};
