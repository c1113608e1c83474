import type { sessionsContract } from '../../../shared/features/sessions/contract';
import type { AppContext } from '../../app-context';
import type { GuardsOf } from '../../guard';
import { isTheirs } from '../organization/views/theirs';
import { sessions } from './repository';

const holds = ({ db }: AppContext, staffId: string, id: string): boolean =>
  sessions.find(db, id)?.trainerId === staffId;

/** Sessions are whoever's holds them. */
export const guards: GuardsOf<typeof sessionsContract> = {
  listSessions: { keep: (_app, staffId, rows) => rows.filter(({ trainerId }) => trainerId === staffId) },
  getSession: { isOwn: holds },
  proposeSessionNo: { free: true },
  listPlaces: { free: true },
  getPersonTraining: { isOwn: ({ db }, staffId, id) => isTheirs(db, staffId, id) },
  recordAttendance: { isOwn: (app, staffId, input) => holds(app, staffId, input.sessionId) },
};
