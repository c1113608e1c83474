import { makeupProblem } from '../../../../shared/features/sessions/rules';
import type { AddMakeup, Session } from '../../../../shared/features/sessions/types';
import { type AppError, appError } from '../../../../shared/kernel/errors';
import type { Id } from '../../../../shared/kernel/ids';
import { ok, type Result, refuse } from '../../../../shared/kernel/result';
import type { AppContext } from '../../../app-context';
import type { ReadableDb } from '../../../database/connection';
import { transact } from '../../../database/transact';
import { findTrainee, makeupOf, sessions, sessionTrainees, traineesOf } from '../repository';
import { putOnList } from './trainees';

/** Why `target` cannot make up for a missed entry; `ownEntry` is the entry that already does, when it is checked again. */
export const linkProblem = (
  db: ReadableDb,
  missedId: Id,
  target: Session,
  ownEntry: Id | null,
): AppError | undefined => {
  const missed = sessionTrainees.find(db, missedId);
  const session = missed === undefined ? undefined : sessions.find(db, missed.sessionId);
  if (missed === undefined || session === undefined) return appError('E_NOT_FOUND');
  const facts = {
    staffId: missed.staffId,
    attendance: missed.attendance,
    sessionId: session.id,
    courseId: session.courseId,
    endsAt: session.endsAt,
    madeUpIn: makeupOf(db, missedId, ownEntry)?.sessionNo ?? null,
  };
  return makeupProblem(facts, { sessionId: target.id, courseId: target.courseId, startsAt: target.startsAt });
};

/** The first make-up of a session that no longer fits, after its course or time changed or it was revived. */
export const makeupsProblem = (db: ReadableDb, session: Session): AppError | undefined => {
  for (const { id, makeupOf: missedId } of traineesOf(db, session.id)) {
    const problem = missedId === null ? undefined : linkProblem(db, missedId, session, id);
    if (problem !== undefined) return problem;
  }
  return undefined;
};

/**
 * Let a later session of the same course make up for a missed one (补训): the person is put on its list if not there yet.
 *
 * Refuses the codes of `makeupProblem` and of `putOnList`.
 */
export const addMakeup = (app: AppContext, { sessionId, missedId, overlapReason }: AddMakeup): Result<true> =>
  transact(app, 'sessions.addMakeup', (tx) => {
    const target = sessions.find(tx, sessionId);
    const missed = sessionTrainees.find(tx, missedId);
    if (target === undefined || missed === undefined) return refuse(appError('E_NOT_FOUND'));
    const problem = linkProblem(tx, missedId, target, null);
    if (problem !== undefined) return refuse(problem);
    if (findTrainee(tx, sessionId, missed.staffId) === undefined) {
      const added = putOnList(tx, sessionId, [missed.staffId], overlapReason);
      if (!added.ok) return added;
    }
    const entry = findTrainee(tx, sessionId, missed.staffId);
    if (entry === undefined) return refuse(appError('E_NOT_FOUND'));
    const linked = sessionTrainees.update(tx, entry.id, entry.version, { makeupOf: missedId });
    return linked.ok ? ok(true as const) : linked;
  });
