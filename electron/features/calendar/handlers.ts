import type { calendarContract } from '../../../shared/features/calendar/contract';
import type { HandlersOf } from '../../../shared/ipc/define-contract';
import { ok } from '../../../shared/kernel/result';
import type { AppContext } from '../../app-context';
import { removeClosedDay, saveClosedDay } from './service';
import { viewYear } from './views';

export const handlers: HandlersOf<typeof calendarContract, AppContext> = {
  getYear: (app, { year }) => ok(viewYear(app.db, year, app.officeCode(), app.clock.today())),
  saveClosedDay,
  removeClosedDay,
};
