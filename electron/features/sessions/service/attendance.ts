import {
  attendedProblem,
  effectProblem,
  missedIt,
  missingProblem,
  statusProblem,
  tooEarlyProblem,
} from '../../../../shared/features/sessions/rules';
import type { RecordAttendance, Session, SetStatus } from '../../../../shared/features/sessions/types';
import { type AppError, appError } from '../../../../shared/kernel/errors';
import type { Id } from '../../../../shared/kernel/ids';
import { ok, type Result, refuse } from '../../../../shared/kernel/result';
import type { AppContext } from '../../../app-context';
import { type Tx, transact } from '../../../database/transact';
import { staff } from '../../organization/repository';
import { lifeRefusal } from '../../organization/views/life';
import { standardInForce } from '../../standards/repository';
import { makeupOf, sessions, sessionTrainees, traineesOf } from '../repository';
import { bookingOf, findConflicts, reasonFor } from './booking';
import { makeupsProblem } from './makeup';

type Entry = RecordAttendance['entries'][number];
/** What is entered about one trainee; without `version` nobody looked at an older one. */
export type AttendanceEntry = Omit<Entry, 'version'> & { readonly version?: number };

const entryProblem = (tx: Tx, session: Session, entry: AttendanceEntry): AppError | undefined => {
  const { sessionNo, status, startsAt } = session;
  const before = sessionTrainees.find(tx, entry.id);
  if (before === undefined || before.sessionId !== session.id) return appError('E_NOT_FOUND');
  if (status === 'cancelled') return appError('E_SESSION_CANCELLED', { sessionNo });
  if (status === 'held' && entry.attendance === null) {
    return appError('E_SESSION_ATTENDANCE_MISSING', { sessionNo, count: 1 }, 'attendance');
  }
  const person = entry.attendance === null ? undefined : staff.find(tx, before.staffId);
  const life =
    person === undefined ? undefined : lifeRefusal(tx, person, 'attendance', 'sheet', startsAt.slice(0, 10));
  if (life !== undefined) return { ...life, field: 'attendance' };
  const madeUp =
    missedIt(before.attendance) && !missedIt(entry.attendance) ? makeupOf(tx, entry.id) : undefined;
  if (madeUp !== undefined)
    return appError('E_ATTENDANCE_HAS_MAKEUP', { sessionNo: madeUp.sessionNo }, 'attendance');
  return (
    tooEarlyProblem({ sessionNo, startsAt }, tx.today) ??
    effectProblem(entry, standardInForce(tx, 'training', tx.today).body)
  );
};

/**
 * Enter attendance and effect of some trainees (签到; 培训评估 as in 002's collection). With the last missing entry the session is held.
 *
 * Refuses `E_ATTENDANCE_TOO_EARLY` before the day of the session, `E_SESSION_CANCELLED`, `E_SESSION_ATTENDANCE_MISSING` when
 * an entry of a held session is cleared, `E_ATTENDANCE_HAS_MAKEUP` when an absence that was made up for becomes a presence,
 * what the person's life says against it (`lifeFinding`), `E_SATISFACTION_RANGE` (the standard's range), `E_SCORE_RANGE` and `E_EFFECT_NOT_ATTENDED`. A refusal names the entry at
 * fault as `entries.<index>.<field>` and keeps nothing of the others.
 */
export const enterAttendance = (
  tx: Tx,
  sessionId: Id,
  entries: readonly AttendanceEntry[],
): Result<Session> => {
  const session = sessions.find(tx, sessionId);
  if (session === undefined) return refuse(appError('E_NOT_FOUND'));
  for (const [index, entry] of entries.entries()) {
    const problem = entryProblem(tx, session, entry);
    if (problem !== undefined)
      return refuse({ ...problem, field: `entries.${index}.${problem.field ?? 'attendance'}` });
    const { id, version, ...patch } = entry;
    const written = sessionTrainees.update(tx, id, version, patch);
    if (!written.ok) return written;
  }
  const complete =
    session.status === 'planned' &&
    missingProblem(session.sessionNo, traineesOf(tx, session.id)) === undefined;
  return complete ? sessions.update(tx, sessionId, undefined, { status: 'held' }) : ok(session);
};

export const recordAttendance = (app: AppContext, input: RecordAttendance): Result<Session> =>
  transact(app, 'sessions.recordAttendance', (tx) => enterAttendance(tx, input.sessionId, input.entries));

/**
 * Mark a session held, cancel it, or take either back.
 *
 * Held needs the day to have come and all attendance (`E_ATTENDANCE_TOO_EARLY`, `E_SESSION_NO_TRAINEES`,
 * `E_SESSION_ATTENDANCE_MISSING`); a session with attendance took place and is not cancelled (`E_SESSION_HAS_ATTENDANCE`);
 * reviving a cancelled one books everything again (`E_SESSION_OVERLAP`, `E_MAKEUP_ALREADY`). Other steps: `E_SESSION_STATUS`.
 */
export const setSessionStatus = (app: AppContext, input: SetStatus): Result<Session> =>
  transact(app, 'sessions.setSessionStatus', (tx) => {
    const session = sessions.find(tx, input.id);
    if (session === undefined) return refuse(appError('E_NOT_FOUND'));
    const { sessionNo, status } = session;
    const trainees = traineesOf(tx, session.id);
    const problem =
      statusProblem(session, input.status) ??
      (input.status === 'held'
        ? (tooEarlyProblem(session, tx.today) ?? missingProblem(sessionNo, trainees))
        : undefined) ??
      (input.status === 'cancelled' ? attendedProblem(sessionNo, trainees) : undefined);
    if (problem !== undefined) return refuse(problem);
    if (status !== 'cancelled') return sessions.update(tx, input.id, input.version, { status: input.status });
    const revived = { ...session, status: input.status };
    const makeup = makeupsProblem(tx, revived);
    if (makeup !== undefined) return refuse(makeup);
    const reason = reasonFor(findConflicts(tx, bookingOf(tx, revived)), input.overlapReason);
    return reason.ok
      ? sessions.update(tx, input.id, input.version, { status: input.status, overlapReason: reason.value })
      : reason;
  });
