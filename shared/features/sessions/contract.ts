import { z } from 'zod';
import { command, query } from '../../ipc/define-contract';
import { zId, zSeen } from '../organization/schema';
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

const PEOPLE = ['staff', 'site', 'department', 'post'] as const;

/** Sessions, attendance and effect; part of the training contract. */
export const sessionCalls = {
  listSessions: query(zSessionFilter, ['session', 'sessionTrainee', 'course', 'staff']).returns<
    readonly SessionRow[]
  >(),
  getSession: query(zId, [
    'session',
    'sessionTrainee',
    'course',
    'standard',
    ...PEOPLE,
  ]).returns<SessionView>(),
  /** Answers who or what would be booked twice, before anything is saved. */
  checkSession: query(zCheckSession, ['session', 'sessionTrainee', 'course', 'staff']).returns<
    readonly SessionConflict[]
  >(),
  proposeSessionNo: query(z.object({ startsAt: z.string().max(16) }), ['session']).returns<string>(),
  /** Places that sessions have used, to choose from while typing. */
  listPlaces: query(z.object({}), ['session']).returns<readonly string[]>(),
  findTrainees: query(zFindTrainees, ['sessionTrainee', ...PEOPLE]).returns<Candidates>(),
  listOpenMakeups: query(z.object({ sessionId: zId }), ['session', 'sessionTrainee', 'staff']).returns<
    readonly OpenMakeup[]
  >(),
  getPersonTraining: query(zId, ['session', 'sessionTrainee', 'course', 'staff']).returns<PersonTraining>(),
  createSession: command(zCreateSession).returns<Session>(),
  updateSession: command(zUpdateSession).returns<Session>(),
  moveSession: command(zMoveSession).returns<Session>(),
  setSessionStatus: command(zSetStatus).returns<Session>(),
  removeSession: command(zSeen).returns<Session>(),
  restoreSession: command(zId).returns<Session>(),
  addTrainees: command(zAddTrainees).returns<number>(),
  addMakeup: command(zAddMakeup).returns<true>(),
  removeTrainee: command(zSeen).returns<true>(),
  restoreTrainee: command(zId).returns<true>(),
  recordAttendance: command(zRecordAttendance).returns<Session>(),
} as const;
