import type { sessionsContract } from '../../../shared/features/sessions/contract';
import { proposeSessionNo } from '../../../shared/features/sessions/rules';
import type { HandlersOf } from '../../../shared/ipc/define-contract';
import { appError } from '../../../shared/kernel/errors';
import { ok, refuse } from '../../../shared/kernel/result';
import type { AppContext } from '../../app-context';
import { sessionNosOfYear } from './repository';
import { recordAttendance, setSessionStatus } from './service/attendance';
import { checkSession } from './service/booking';
import { addMakeup } from './service/makeup';
import { createSession, moveSession, removeSession, updateSession } from './service/sessions';
import { addTrainees, removeTrainee } from './service/trainees';
import { findTrainees, viewPersonTraining } from './views/people';
import { listOpenMakeups, listPlaces, listSessions, viewSession } from './views/sessions';

export const handlers: HandlersOf<typeof sessionsContract, AppContext> = {
  listSessions: (app, filter) => ok(listSessions(app.db, filter, app.officeCode(), app.clock.today())),
  getSession: (app, id) => {
    const view = viewSession(app.db, id, app.officeCode(), app.clock.today());
    return view === undefined ? refuse(appError('E_NOT_FOUND')) : ok(view);
  },
  checkSession: (app, input) => ok(checkSession(app.db, input, app.officeCode())),
  proposeSessionNo: (app, { startsAt }) => {
    const year = (startsAt === '' ? app.clock.today() : startsAt).slice(0, 4);
    return ok(proposeSessionNo(year, sessionNosOfYear(app.db, app.officeCode(), year)));
  },
  listPlaces: (app) => ok(listPlaces(app.db)),
  findTrainees: (app, input) => ok(findTrainees(app.db, input, app.officeCode())),
  listOpenMakeups: (app, { sessionId }) => ok(listOpenMakeups(app.db, sessionId)),
  getPersonTraining: (app, staffId) => ok(viewPersonTraining(app.db, staffId)),
  createSession,
  updateSession,
  moveSession,
  setSessionStatus,
  removeSession,
  addTrainees,
  addMakeup,
  removeTrainee,
  recordAttendance,
};
