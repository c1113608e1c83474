import type { CalendarDate } from '../../../shared/kernel/dates';
import type { AppContext } from '../../app-context';
import type { Due } from '../../define-backend';
import { listOverdueCycles } from './views/cycles';

/** Cycles whose days are over and whose scorecards are not finished. */
export const reminders = (app: AppContext, on: CalendarDate): readonly Due<'appraisalOpen'>[] =>
  listOverdueCycles(app.db, on).map((cycle) => ({
    kind: 'appraisalOpen',
    subject: cycle.cycle,
    detail: app.t('appraisal.reminder.open', { count: cycle.open }),
    dueOn: cycle.toDate,
    subjectId: cycle.cycleId,
  }));
