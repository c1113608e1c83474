import { listedProblem, sessionProblem } from '../../../../shared/features/sessions/rules';
import type { AddTrainees, Session } from '../../../../shared/features/sessions/types';
import { type AppError, appError } from '../../../../shared/kernel/errors';
import type { Id } from '../../../../shared/kernel/ids';
import { ok, type Result, refuse } from '../../../../shared/kernel/result';
import type { AppContext } from '../../../app-context';
import { type Tx, transact } from '../../../database/transact';
import type { Door } from '../../organization/views/life';
import { insertTrainee, sessions, sessionTrainees, traineesOf } from '../repository';
import { bookingOf, findConflicts, peopleProblem, reasonFor } from './booking';

const REASON_MAX = 500;

/** The list of a held or cancelled session stands: `E_SESSION_HELD`, `E_SESSION_CANCELLED`. */
export const listProblem = ({ status, sessionNo }: Session): AppError | undefined => {
  if (status === 'held') return appError('E_SESSION_HELD', { sessionNo });
  return status === 'cancelled' ? appError('E_SESSION_CANCELLED', { sessionNo }) : undefined;
};

const joined = (before: string, added: string): string => {
  if (added === '' || before.includes(added)) return before;
  const both = before === '' ? added : `${before}\n${added}`;
  return both.length > REASON_MAX ? added : both;
};

/**
 * Put people on the list of a planned session; who is there already is passed over. Answers how many were added.
 *
 * Refuses `E_SESSION_HELD`, `E_SESSION_CANCELLED`, `E_SESSION_OVER_CAPACITY`, `E_SESSION_TRAINER_IS_TRAINEE`,
 * `E_SESSION_PERSON_UNKNOWN`, those of `lifeFinding`, and `E_SESSION_OVERLAP` for the added people without a reason.
 */
export const putOnList = (
  tx: Tx,
  sessionId: Id,
  staffIds: readonly Id[],
  overlapReason: string,
  door: Door = 'form',
): Result<number> => {
  const session = sessions.find(tx, sessionId);
  if (session === undefined) return refuse(appError('E_NOT_FOUND'));
  const present = new Set(traineesOf(tx, sessionId).map(({ staffId }) => staffId));
  const added = [...new Set(staffIds)].filter((id) => !present.has(id));
  if (added.length === 0) return ok(0);
  const problem =
    listProblem(session) ??
    sessionProblem({ ...session, traineeIds: [...present, ...added] }) ??
    peopleProblem(tx, added, session.startsAt, 'staffIds', door);
  if (problem !== undefined) return refuse(problem);
  const newcomers = { ...bookingOf(tx, session), place: '', trainerId: null, traineeIds: added };
  const reason = reasonFor(findConflicts(tx, newcomers), overlapReason);
  if (!reason.ok) return reason;
  const kept = sessions.update(tx, sessionId, undefined, {
    overlapReason: joined(session.overlapReason, reason.value),
  });
  if (!kept.ok) return kept;
  for (const staffId of added) insertTrainee(tx, sessionId, staffId);
  return ok(added.length);
};

export const addTrainees = (app: AppContext, input: AddTrainees): Result<number> =>
  transact(app, 'sessions.addTrainees', (tx) =>
    putOnList(tx, input.sessionId, input.staffIds, input.overlapReason),
  );

/** Take somebody off the list of a planned session; attendance that is entered must be cleared first (`E_TRAINEE_HAS_ATTENDANCE`). */
export const takeOffList = (tx: Tx, entryId: Id, version?: number): Result<true> => {
  const entry = sessionTrainees.find(tx, entryId);
  const session = entry === undefined ? undefined : sessions.find(tx, entry.sessionId);
  if (entry === undefined || session === undefined) return refuse(appError('E_NOT_FOUND'));
  const problem = listProblem(session) ?? listedProblem(entry);
  if (problem !== undefined) return refuse(problem);
  const removed = sessionTrainees.remove(tx, entryId, version);
  return removed.ok ? ok(true as const) : removed;
};

export const removeTrainee = (
  app: AppContext,
  input: { readonly id: Id; readonly version: number },
): Result<true> => transact(app, 'sessions.removeTrainee', (tx) => takeOffList(tx, input.id, input.version));
