import { z } from 'zod';
import { command, query } from '../../ipc/define-contract';
import { zId, zNothing, zSeen } from '../../kernel/fields';
import {
  zAddMakeup,
  zAddTrainees,
  zCheckSession,
  zCreateSession,
  zFindTrainees,
  zMoveSession,
  zRecordAttendance,
  zSessionFilter,
  zSetStatus,
  zUpdateSession,
} from './schema';
import type {
  Candidates,
  OpenMakeup,
  PersonTraining,
  Session,
  SessionConflict,
  SessionRow,
  SessionView,
} from './types';

/** Sessions, attendance and effect. */
export const sessionsContract = {
  listSessions: query('sessions.read', zSessionFilter).returns<readonly SessionRow[]>(),
  getSession: query('sessions.read', zId).returns<SessionView>(),
  /** Answers who or what would be booked twice, before anything is saved. */
  checkSession: query('sessions.read', zCheckSession).returns<readonly SessionConflict[]>(),
  proposeSessionNo: query('sessions.read', z.object({ startsAt: z.string().max(16) })).returns<string>(),
  /** Places that sessions have used, to choose from while typing. */
  listPlaces: query('sessions.read', zNothing).returns<readonly string[]>(),
  findTrainees: query('sessions.read', zFindTrainees).returns<Candidates>(),
  listOpenMakeups: query('sessions.read', z.object({ sessionId: zId })).returns<readonly OpenMakeup[]>(),
  getPersonTraining: query('sessions.read', zId).returns<PersonTraining>(),
  createSession: command('sessions.enter', zCreateSession).returns<Session>(),
  updateSession: command('sessions.enter', zUpdateSession).returns<Session>(),
  moveSession: command('sessions.enter', zMoveSession).returns<Session>(),
  setSessionStatus: command('sessions.enter', zSetStatus).returns<Session>(),
  removeSession: command('sessions.enter', zSeen).returns<Session>(),
  addTrainees: command('sessions.enter', zAddTrainees).returns<number>(),
  addMakeup: command('sessions.enter', zAddMakeup).returns<true>(),
  removeTrainee: command('sessions.enter', zSeen).returns<true>(),
  recordAttendance: command('sessions.attend', zRecordAttendance).returns<Session>(),
} as const;
