import { attendedProblem, sessionProblem, trainerProblem } from '../../../../shared/features/sessions/rules';
import type {
  CreateSession,
  MoveSession,
  Session,
  SessionFields,
  UpdateSession,
} from '../../../../shared/features/sessions/types';
import { type AppError, appError } from '../../../../shared/kernel/errors';
import type { Id } from '../../../../shared/kernel/ids';
import { ok, type Result, refuse } from '../../../../shared/kernel/result';
import { codeKey } from '../../../../shared/kernel/sameness';
import type { AppContext } from '../../../app-context';
import { type Tx, transact } from '../../../database/transact';
import { courses } from '../../courses/repository';
import type { Door } from '../../organization/views/life';
import {
  findSessionByNo,
  insertTrainee,
  ownSessionNos,
  sessions,
  sessionTrainees,
  traineesOf,
} from '../repository';
import { bookingOf, findConflicts, peopleProblem, reasonFor } from './booking';
import { makeupsProblem } from './makeup';

type Seen = { readonly id: Id; readonly version: number };

/** Another writing of a number that is there (`E_SESSION_NO_LOOKS_SAME`); those that look alike already stay. */
const lookAlike = (tx: Tx, sessionNo: string, before: Session | null): AppError | undefined => {
  if (sessionNo === before?.sessionNo) return undefined;
  const known = ownSessionNos(tx, tx.office, before?.id ?? null).find(
    (other) => codeKey(other) === codeKey(sessionNo),
  );
  return known === undefined
    ? undefined
    : appError('E_SESSION_NO_LOOKS_SAME', { sessionNo, known }, 'sessionNo');
};

/** An own session has its number alone: `E_SESSION_NO_TAKEN`. */
export const numberProblem = (tx: Tx, sessionNo: string, except: Id | null): AppError | undefined =>
  findSessionByNo(tx, tx.office, sessionNo, except) === undefined
    ? undefined
    : appError('E_SESSION_NO_TAKEN', { sessionNo }, 'sessionNo');

const factsProblem = (
  tx: Tx,
  fields: SessionFields,
  traineeIds: readonly Id[],
  before: Session | null,
): AppError | undefined => {
  if (courses.find(tx, fields.courseId) === undefined)
    return appError('E_SESSION_COURSE_UNKNOWN', {}, 'courseId');
  return (
    numberProblem(tx, fields.sessionNo, before?.id ?? null) ??
    lookAlike(tx, fields.sessionNo, before) ??
    sessionProblem({ ...fields, traineeIds }) ??
    trainerProblem(fields.trainerId, before)
  );
};

/**
 * A new session with its first trainees.
 *
 * Refuses `E_SESSION_COURSE_UNKNOWN`, `E_SESSION_NO_TAKEN`, `E_SESSION_NO_TRAINER`, `E_SESSION_TIMES`,
 * `E_SESSION_TRAINER_IS_TRAINEE`, `E_SESSION_OVER_CAPACITY`, `E_SESSION_PERSON_UNKNOWN`, those of `lifeFinding`, and a double booking without a reason:
 * `E_SESSION_OVERLAP` (its causes name the others).
 */
export const insertSession = (
  tx: Tx,
  { fields, traineeIds }: CreateSession,
  door: Door = 'form',
): Result<Session> => {
  const trainees = [...new Set(traineeIds)];
  const trainer = fields.trainerId === null ? [] : [fields.trainerId];
  const problem =
    factsProblem(tx, fields, trainees, null) ??
    peopleProblem(tx, trainer, fields.startsAt, 'trainerId', 'sheet') ??
    peopleProblem(tx, trainees, fields.startsAt, 'traineeIds', door);
  if (problem !== undefined) return refuse(problem);
  const booking = {
    ...fields,
    sessionId: null,
    office: tx.office,
    status: 'planned' as const,
    traineeIds: trainees,
  };
  const reason = reasonFor(findConflicts(tx, booking), fields.overlapReason);
  if (!reason.ok) return reason;
  const session = sessions.insert(tx, { ...fields, status: 'planned', overlapReason: reason.value });
  for (const staffId of trainees) insertTrainee(tx, session.id, staffId);
  return ok(session);
};

export const createSession = (app: AppContext, input: CreateSession): Result<Session> =>
  transact(app, 'sessions.createSession', (tx) => insertSession(tx, input));

/** What of a session is booked: a change of it may double-book. */
export const BOOKED = ['startsAt', 'endsAt', 'place', 'trainerId'] as const;

/**
 * Change the facts of a session; the refusals of `insertSession`, and: a held session keeps its course, time, place and
 * trainer until it is reopened (`E_SESSION_HELD`); one with attendance cannot move into the future
 * (`E_SESSION_HAS_ATTENDANCE`); make-ups must still fit (`E_MAKEUP_…`).
 *
 * A double booking asks for a reason only when the change touches what is booked; one that was accepted before stays so.
 */
export const changeSession = (tx: Tx, { id, version, fields }: UpdateSession): Result<Session> => {
  const before = sessions.find(tx, id);
  if (before === undefined) return refuse(appError('E_NOT_FOUND'));
  const trainees = traineesOf(tx, id);
  const rebooked = BOOKED.some((key) => before[key] !== fields[key]);
  const trainer =
    fields.trainerId === null || fields.trainerId === before.trainerId ? [] : [fields.trainerId];
  const after: Session = { ...before, ...fields };
  const problem =
    factsProblem(
      tx,
      fields,
      trainees.map(({ staffId }) => staffId),
      before,
    ) ??
    peopleProblem(tx, trainer, fields.startsAt, 'trainerId', 'sheet') ??
    (before.status === 'held' && (rebooked || before.courseId !== fields.courseId)
      ? appError('E_SESSION_HELD', { sessionNo: before.sessionNo })
      : undefined) ??
    (fields.startsAt.slice(0, 10) > tx.today
      ? attendedProblem(before.sessionNo, trainees, 'startsAt')
      : undefined) ??
    makeupsProblem(tx, after);
  if (problem !== undefined) return refuse(problem);
  const conflicts = findConflicts(tx, bookingOf(tx, after));
  const accepted = !rebooked && fields.overlapReason === '';
  const reason = accepted
    ? ok(conflicts.length === 0 ? '' : before.overlapReason)
    : reasonFor(conflicts, fields.overlapReason);
  return reason.ok ? sessions.update(tx, id, version, { ...fields, overlapReason: reason.value }) : reason;
};

export const updateSession = (app: AppContext, input: UpdateSession): Result<Session> =>
  transact(app, 'sessions.updateSession', (tx) => changeSession(tx, input));

/** Move a session on the calendar; everything else stays. Refuses as `changeSession`. */
export const moveSession = (app: AppContext, input: MoveSession): Result<Session> =>
  transact(app, 'sessions.moveSession', (tx) => {
    const before = sessions.find(tx, input.id);
    if (before === undefined) return refuse(appError('E_NOT_FOUND'));
    const { startsAt, endsAt, overlapReason, place = before.place, trainerId = before.trainerId } = input;
    const { sessionNo, courseId, capacity, content } = before;
    const fields = {
      sessionNo,
      courseId,
      capacity,
      content,
      startsAt,
      endsAt,
      place,
      trainerId,
      overlapReason,
    };
    return changeSession(tx, { id: input.id, version: input.version, fields });
  });

/** Delete a session without attendance, and its list with it (`E_SESSION_HAS_ATTENDANCE`: cancel it instead). Can be undone. */
export const removeSession = (app: AppContext, input: Seen): Result<Session> =>
  transact(app, 'sessions.removeSession', (tx) => {
    const removed = sessions.remove(tx, input.id, input.version);
    if (!removed.ok) return removed;
    const trainees = traineesOf(tx, input.id);
    const attended = attendedProblem(removed.value.sessionNo, trainees);
    if (attended !== undefined) return refuse(attended);
    for (const trainee of trainees) {
      const gone = sessionTrainees.remove(tx, trainee.id);
      if (!gone.ok) return gone;
    }
    return removed;
  });
