import type { CalendarDate } from '../../../shared/kernel/dates';
import type { AppContext } from '../../app-context';
import type { Due } from '../../define-backend';
import { listSessionsWithoutAttendance } from './views/listed';

/** Sessions that were held and whose attendance nobody has entered. */
export const reminders = (app: AppContext, on: CalendarDate): readonly Due<'sessionWithoutAttendance'>[] =>
  listSessionsWithoutAttendance(app.db, on).map((session) => ({
    kind: 'sessionWithoutAttendance',
    subject: session.sessionNo,
    detail: app.t('sessions.reminder.session', { course: session.courseName }),
    dueOn: session.day,
    subjectId: session.id,
  }));
