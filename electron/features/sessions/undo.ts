import {
  attendedProblem,
  missedIt,
  missingProblem,
  sessionProblem,
  tooEarlyProblem,
} from '../../../shared/features/sessions/rules';
import type { Session, SessionTrainee } from '../../../shared/features/sessions/types';
import { type AppError, appError } from '../../../shared/kernel/errors';
import type { Id } from '../../../shared/kernel/ids';
import type { Tx } from '../../database/transact';
import type { Undone, UndoRoom } from '../../database/undo/room';
import { makeupOf, sessions, traineesOf } from './repository';
import { bookingOf, findConflicts, overlapError, peopleProblem } from './service/booking';
import { makeupsProblem } from './service/makeup';
import { BOOKED, numberProblem } from './service/sessions';
import { listProblem } from './service/trainees';

/** Who or what was booked elsewhere since the step; what was double-booked before it was known, and so is one with a reason. */
const newOverlap = (
  tx: Tx,
  session: Session,
  booking: ReturnType<typeof bookingOf>,
  isNewer: (id: Id) => boolean,
): AppError | undefined => {
  if (session.overlapReason !== '') return undefined;
  const joined = (sessionId: Id): boolean => traineesOf(tx, sessionId).some(({ id }) => isNewer(id));
  return overlapError(
    findConflicts(tx, booking).filter(({ sessionId }) => isNewer(sessionId) || joined(sessionId)),
  );
};

const stateProblem = (tx: Tx, { record, was }: Undone<Session>): AppError | undefined => {
  const { sessionNo, status, startsAt } = record;
  const trainees = traineesOf(tx, record.id);
  if (status === 'cancelled' || startsAt.slice(0, 10) > tx.today) return attendedProblem(sessionNo, trainees);
  return status === 'held' && was.status !== 'held' ? missingProblem(sessionNo, trainees) : undefined;
};

const judgeSession = (tx: Tx, undone: Undone<Session>): AppError | undefined => {
  const { fate, record, was, isNewer } = undone;
  if (fate === 'gone') return undefined;
  const traineeIds = traineesOf(tx, record.id).map(({ staffId }) => staffId);
  const trainer = record.trainerId === was.trainerId || record.trainerId === null ? [] : [record.trainerId];
  const rebooked =
    fate === 'back' || was.status === 'cancelled' || BOOKED.some((key) => was[key] !== record[key]);
  return (
    numberProblem(tx, record.sessionNo, record.id) ??
    sessionProblem({ ...record, traineeIds }) ??
    peopleProblem(tx, trainer, record.startsAt, 'trainerId', 'sheet') ??
    stateProblem(tx, undone) ??
    (rebooked ? newOverlap(tx, record, bookingOf(tx, record), isNewer) : undefined) ??
    makeupsProblem(tx, record)
  );
};

/** A person who comes back to a list: once, with room, not booked elsewhere meanwhile. */
const joinProblem = (
  tx: Tx,
  session: Session,
  { record, isNewer }: Undone<SessionTrainee>,
): AppError | undefined => {
  const { id, staffId } = record;
  const others = traineesOf(tx, session.id).filter((entry) => entry.id !== id);
  if (others.some((entry) => entry.staffId === staffId)) return appError('E_TRAINEE_ON_LIST');
  const newcomer = { ...bookingOf(tx, session), place: '', trainerId: null, traineeIds: [staffId] };
  return (
    sessionProblem({ ...session, traineeIds: [...others.map((entry) => entry.staffId), staffId] }) ??
    newOverlap(tx, session, newcomer, isNewer)
  );
};

/** Attendance that becomes what it was must fit the session as it is now. */
const attendanceProblem = (
  tx: Tx,
  session: Session,
  { record, was }: Undone<SessionTrainee>,
): AppError | undefined => {
  const { sessionNo, status } = session;
  const madeUp =
    missedIt(was.attendance) && !missedIt(record.attendance) ? makeupOf(tx, record.id) : undefined;
  if (madeUp !== undefined) return appError('E_ATTENDANCE_HAS_MAKEUP', { sessionNo: madeUp.sessionNo });
  if (record.attendance === null) {
    return status === 'held' ? appError('E_SESSION_ATTENDANCE_MISSING', { sessionNo, count: 1 }) : undefined;
  }
  return status === 'cancelled'
    ? appError('E_SESSION_CANCELLED', { sessionNo })
    : tooEarlyProblem(session, tx.today);
};

const judgeTrainee = (tx: Tx, undone: Undone<SessionTrainee>): AppError | undefined => {
  const { fate, record, isUndone } = undone;
  const session = sessions.find(tx, record.sessionId);
  if (session === undefined) return undefined;
  const closed = isUndone(session.id) ? undefined : listProblem(session);
  if (fate === 'gone') return closed;
  const problem =
    fate === 'back' ? (closed ?? joinProblem(tx, session, undone)) : attendanceProblem(tx, session, undone);
  return problem ?? (record.makeupOf === null ? undefined : makeupsProblem(tx, session));
};

export const undo: UndoRoom = { mayUndo: { session: judgeSession, sessionTrainee: judgeTrainee } };
