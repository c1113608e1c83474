import { closedProblem, keptProblem, movedProblem } from '../../../../shared/features/appraisal/rules/follow';
import { kindFor } from '../../../../shared/features/appraisal/rules/scorecard';
import type {
  AppraisalCycle,
  CycleFields,
  Scorecard,
  UpdateCycle,
} from '../../../../shared/features/appraisal/types/records';
import { type AppError, appError } from '../../../../shared/kernel/errors';
import type { Id } from '../../../../shared/kernel/ids';
import { ok, type Result, refuse } from '../../../../shared/kernel/result';
import { isSameWord } from '../../../../shared/kernel/sameness';
import type { AppContext } from '../../../app-context';
import { type Tx, transact } from '../../../database/transact';
import { posts, staff } from '../../organization/repository';
import { type Door, lifeRefusal } from '../../organization/views/life';
import { listActiveStaff } from '../../organization/views/person';
import { standardById, standardInForce } from '../../standards/repository';
import {
  cycles,
  findScorecard,
  ownCycles,
  scorecards,
  scorecardsOf,
  scores,
  scoresOf,
} from '../repository/records';
import { papersMissing } from './own-papers';
import { writeResult } from './results';
import { dropCyclePapers, dropPapers } from './values';

type Seen = { readonly id: Id; readonly version: number };

/** An own cycle has its name alone: `E_APPRAISAL_CYCLE_EXISTS`. */
export const nameProblem = (tx: Tx, name: string, except: Id | null): AppError | undefined =>
  ownCycles(tx, tx.office).some((cycle) => isSameWord(cycle.name, name) && cycle.id !== except)
    ? appError('E_APPRAISAL_CYCLE_EXISTS', { name }, 'name')
    : undefined;

/**
 * Open a cycle inside a larger transaction (《售后服务管理考核办法》3.1). It keeps the version of the standard that is in force on its
 * first day: people are judged by rules that they could know. Refuses a name that is taken: `E_APPRAISAL_CYCLE_EXISTS`.
 */
export const insertCycle = (tx: Tx, fields: CycleFields): Result<AppraisalCycle> => {
  const problem = nameProblem(tx, fields.name, null);
  if (problem !== undefined) return refuse(problem);
  const standard = standardInForce(tx, 'appraisal', fields.fromDate);
  return ok(
    cycles.insert(tx, {
      ...fields,
      state: 'open',
      closedOn: null,
      standardId: standard.id,
    }),
  );
};

export const createCycle = (app: AppContext, fields: CycleFields): Result<AppraisalCycle> =>
  transact(app, 'appraisal.createCycle', (tx) => insertCycle(tx, fields));

/** Change a cycle. With scorecards in it only its name and note may change (`E_APPRAISAL_CYCLE_HAS_FORMS`). */
export const updateCycle = (app: AppContext, { id, version, fields }: UpdateCycle): Result<AppraisalCycle> =>
  transact(app, 'appraisal.updateCycle', (tx) => {
    const cycle = cycles.find(tx, id);
    if (cycle === undefined) return refuse(appError('E_NOT_FOUND'));
    const problem = fields.name === cycle.name ? undefined : nameProblem(tx, fields.name, id);
    if (problem !== undefined) return refuse(problem);
    const moved = movedProblem(cycle, fields);
    if (moved !== undefined && scorecardsOf(tx, id).length > 0) return refuse(moved);
    const standardId =
      moved !== undefined ? standardInForce(tx, 'appraisal', fields.fromDate).id : cycle.standardId;
    return cycles.update(tx, id, version, { ...fields, standardId });
  });

/** Delete a cycle with its open scorecards; one with closed scorecards stays (`E_APPRAISAL_CYCLE_HAS_RESULTS`). Can be undone. */
export const removeCycle = (app: AppContext, { id, version }: Seen): Result<AppraisalCycle> =>
  transact(app, 'appraisal.removeCycle', (tx) => {
    const known = scorecardsOf(tx, id);
    const kept = keptProblem(known);
    if (kept !== undefined) return refuse(kept);
    for (const scorecard of known) {
      const gone = dropScorecard(tx, scorecard);
      if (!gone.ok) return gone;
    }
    const papers = dropCyclePapers(tx, id);
    if (!papers.ok) return papers;
    return cycles.remove(tx, id, version);
  });

const setState = (tx: Tx, { id, version }: Seen, state: 'open' | 'closed'): Result<AppraisalCycle> =>
  cycles.update(tx, id, version, {
    state,
    closedOn: state === 'closed' ? tx.today : null,
  });

/**
 * Close a cycle: every scorecard that is still open is closed with its result. Scorecards without any score are in the way
 * (`E_APPRAISAL_FORMS_EMPTY`, naming how many and the first), and so are own papers where the office's
 * rule refuses (`papersMissing`).
 */
export const closeCycle = (app: AppContext, seen: Seen): Result<AppraisalCycle> =>
  transact(app, 'appraisal.closeCycle', (tx) => {
    const open = scorecardsOf(tx, seen.id).filter(({ state }) => state === 'open');
    const empty = open.filter((scorecard) => scoresOf(tx, scorecard.id).length === 0);
    const [first] = empty;
    if (first !== undefined) {
      const name = staff.find(tx, first.staffId)?.name ?? '';
      return refuse(appError('E_APPRAISAL_FORMS_EMPTY', { count: empty.length, name }));
    }
    const cycle = cycles.find(tx, seen.id);
    const missing = cycle === undefined ? undefined : papersMissing(tx, cycle, open);
    if (missing !== undefined) return refuse(missing);
    for (const scorecard of open) {
      const written = writeResult(tx, app.t, scorecard);
      if (!written.ok) return written;
    }
    return setState(tx, seen, 'closed');
  });

export const reopenCycle = (app: AppContext, seen: Seen): Result<AppraisalCycle> =>
  transact(app, 'appraisal.reopenCycle', (tx) => setState(tx, seen, 'open'));

/**
 * Give one person a scorecard in an open cycle, inside a larger transaction: the kind for their post. Refuses a closed cycle
 * (`E_APPRAISAL_CYCLE_CLOSED`), another office's cycle, a person who is gone or came only later (`lifeFinding`), and a post that no kind of scorecard is for (`E_APPRAISAL_NO_FORM`).
 */
export const insertScorecard = (
  tx: Tx,
  cycle: AppraisalCycle,
  staffId: Id,
  door: Door = 'form',
): Result<Scorecard> => {
  const person = staff.find(tx, staffId);
  if (person === undefined) return refuse(appError('E_NOT_FOUND', {}, 'staffIds'));
  if (cycle.ownerOffice !== tx.office) return refuse(appError('E_NOT_OWNED', { owner: cycle.ownerOffice }));
  if (cycle.state === 'closed') return refuse(appError('E_APPRAISAL_CYCLE_CLOSED', { name: cycle.name }));
  const life = lifeRefusal(tx, person, 'appraisal', door, cycle.fromDate, cycle.toDate);
  if (life !== undefined) return refuse(life);
  const standard = standardById(tx, 'appraisal', cycle.standardId);
  const post = person.postId === null ? '' : (posts.find(tx, person.postId)?.name ?? '');
  const kind = standard === undefined ? undefined : kindFor(standard.body, cycle.period, post);
  if (kind === undefined) return refuse(appError('E_APPRAISAL_NO_FORM', { name: person.name, post }));
  return ok(
    scorecards.insert(tx, {
      cycleId: cycle.id,
      staffId,
      formKey: kind.key,
      post,
      state: 'open',
      closedOn: null,
      comment: '',
      reopenReason: '',
    }),
  );
};

/** Everybody at work who was here in the cycle. */
const everyone = (tx: Tx, { fromDate, toDate }: AppraisalCycle): readonly Id[] =>
  listActiveStaff(tx, tx.office)
    .map(({ id }) => id)
    .filter((id) => {
      const person = staff.find(tx, id);
      return (
        person !== undefined && lifeRefusal(tx, person, 'appraisal', 'form', fromDate, toDate) === undefined
      );
    });

/** Put people into a cycle, everyone at work when none are named; who is in it already is passed over. Answers how many were added. */
export const addScorecards = (
  app: AppContext,
  { cycleId, staffIds }: { readonly cycleId: Id; readonly staffIds: readonly Id[] },
): Result<number> =>
  transact(app, 'appraisal.addScorecards', (tx) => {
    const cycle = cycles.find(tx, cycleId);
    if (cycle === undefined) return refuse(appError('E_NOT_FOUND'));
    const wanted = staffIds.length > 0 ? staffIds : everyone(tx, cycle);
    const missing = wanted.filter((staffId) => findScorecard(tx, cycleId, staffId) === undefined);
    for (const staffId of missing) {
      const added = insertScorecard(tx, cycle, staffId);
      if (!added.ok) return added;
    }
    return ok(missing.length);
  });

const dropScorecard = (tx: Tx, scorecard: Scorecard, version?: number): Result<Scorecard> => {
  for (const score of scoresOf(tx, scorecard.id)) {
    const gone = scores.remove(tx, score.id);
    if (!gone.ok) return gone;
  }
  const papers = dropPapers(tx, scorecard.id);
  if (!papers.ok) return papers;
  return scorecards.remove(tx, scorecard.id, version);
};

/** Take a person out of a cycle with what was scored; a closed scorecard stays (`E_APPRAISAL_FORM_CLOSED`). Can be undone. */
export const removeScorecard = (app: AppContext, { id, version }: Seen): Result<true> =>
  transact(app, 'appraisal.removeScorecard', (tx) => {
    const scorecard = scorecards.find(tx, id);
    if (scorecard === undefined) return refuse(appError('E_NOT_FOUND'));
    const closed = closedProblem(scorecard);
    if (closed !== undefined) return refuse(closed);
    const gone = dropScorecard(tx, scorecard, version);
    return gone.ok ? ok(true as const) : gone;
  });
