import { closedProblem } from '../../../../shared/features/appraisal/rules/follow';
import {
  doubleProblem,
  raterIdentity,
  raterProblem,
} from '../../../../shared/features/appraisal/rules/raters';
import { lineProblem } from '../../../../shared/features/appraisal/rules/scorecard';
import type { Rater, SaveScores, Scorecard } from '../../../../shared/features/appraisal/types/records';
import { type AppError, appError } from '../../../../shared/kernel/errors';
import { toHundredths } from '../../../../shared/kernel/exact';
import type { Id } from '../../../../shared/kernel/ids';
import { ok, type Result, refuse } from '../../../../shared/kernel/result';
import type { AppContext } from '../../../app-context';
import { type Tx, transact } from '../../../database/transact';
import { staff } from '../../organization/repository';
import { lifeRefusal } from '../../organization/views/life';
import { cycles, findScore, scorecards, scores, scoresOf } from '../repository/records';
import { createEvaluation, type ScorecardStandard } from '../views/evaluation';
import { findOwnScorecard } from './find';

type Cell = SaveScores['cells'][number];

/** A rater as stored: the self-appraisal is the person's, a member of staff needs no name beside the id. */
export const storedRater = (scorecard: Pick<Scorecard, 'staffId'>, rater: Rater): Rater => {
  if (rater.raterType === 'self')
    return { raterType: 'self', raterId: rater.raterId ?? scorecard.staffId, raterName: '' };
  return rater.raterId === null ? rater : { ...rater, raterName: '' };
};

const staffProblem = (tx: Tx, raterId: Id | null): AppError | undefined =>
  raterId !== null && staff.find(tx, raterId) === undefined
    ? appError('E_NOT_FOUND', {}, 'rater')
    : undefined;

/** The person was not hired only after the cycle when they got the scorecard; they may have gone since. */
const lifeProblem = (tx: Tx, { staffId, cycleId }: Scorecard): AppError | undefined => {
  const [person, cycle] = [staff.find(tx, staffId), cycles.find(tx, cycleId)];
  return person === undefined || cycle === undefined
    ? undefined
    : lifeRefusal(tx, person, 'appraisal', 'sheet', cycle.fromDate, cycle.toDate);
};

export type ScoreDone = 'new' | 'changed' | 'unchanged';

/**
 * Enter, correct or (null) take away one score inside a larger transaction. The score that is there already is `unchanged`.
 *
 * Refuses a closed scorecard (`E_APPRAISAL_FORM_CLOSED`), a line that its kind lacks (`E_APPRAISAL_LINE_UNKNOWN`), a score outside 0…100 or
 * with more than two decimal places (`E_APPRAISAL_SCORE_RANGE`), a kind of rater that it does not ask (`E_APPRAISAL_RATER_KIND`),
 * a self-appraisal by another (`E_APPRAISAL_SELF_OTHER`), a person as their own peer (`E_APPRAISAL_RATER_SELF`), and a whole indicator
 * beside its aspects (`E_APPRAISAL_SCORE_DOUBLE`).
 */
export const enterScore = (
  tx: Tx,
  scorecard: Scorecard,
  standard: ScorecardStandard,
  given: Cell,
): Result<ScoreDone> => {
  const cell = { ...given, ...storedRater(scorecard, given) };
  const before = findScore(tx, scorecard.id, cell.indicator, cell);
  const hundredths = cell.score === null ? undefined : toHundredths(cell.score);
  // What says what is there already changes nothing, of a closed scorecard neither.
  if (before !== undefined && before.hundredths === hundredths) return ok('unchanged');
  const unfit =
    closedProblem(scorecard) ??
    (cell.score === null ? undefined : lifeProblem(tx, scorecard)) ??
    lineProblem(standard.kind, cell.indicator);
  if (unfit !== undefined) return refuse(unfit);
  if (cell.score === null) {
    if (before === undefined) return ok('unchanged');
    const gone = scores.remove(tx, before.id);
    return gone.ok ? ok('changed') : gone;
  }
  if (hundredths === undefined || hundredths < 0 || hundredths > 10_000)
    return refuse(appError('E_APPRAISAL_SCORE_RANGE', {}, 'score'));
  const problem =
    staffProblem(tx, cell.raterId) ??
    raterProblem(standard.kind, scorecard.staffId, cell) ??
    doubleProblem(standard.kind, scoresOf(tx, scorecard.id), cell);
  if (problem !== undefined) return refuse(problem);
  const { indicator, raterType, raterId, raterName } = cell;
  if (before === undefined) {
    scores.insert(tx, { formId: scorecard.id, indicator, raterType, raterId, raterName, hundredths });
    return ok('new');
  }
  const changed = scores.update(tx, before.id, undefined, { hundredths });
  return changed.ok ? ok('changed') : changed;
};

/** Save the cells of a scorecard's grid, all or none; a refusal names the cell as `cells.<index>.<field>`. Answers how many changed. */
export const saveScores = (app: AppContext, input: SaveScores): Result<number> =>
  transact(app, 'appraisal.saveScores', (tx) => {
    const found = findOwnScorecard(tx, input.formId);
    if (!found.ok) return found;
    const cycle = cycles.find(tx, found.value.cycleId);
    if (cycle === undefined) return refuse(appError('E_NOT_FOUND'));
    const standard = createEvaluation(tx).standardOf(cycle, found.value);
    let changed = 0;
    // What is taken away goes first, so that a whole score can be exchanged for aspects in one save.
    const order = [...input.cells.entries()].sort(
      ([, a], [, b]) => Number(a.score !== null) - Number(b.score !== null),
    );
    for (const [index, cell] of order) {
      const done = enterScore(tx, found.value, standard, cell);
      if (!done.ok) return refuse({ ...done.error, field: `cells.${index}.${done.error.field ?? 'score'}` });
      if (done.value !== 'unchanged') changed += 1;
    }
    return ok(changed);
  });

/** Take a rater with all that they gave off an open scorecard. Answers how many scores went. */
export const removeRater = (
  app: AppContext,
  { formId, rater }: { readonly formId: Id; readonly rater: Rater },
): Result<number> =>
  transact(app, 'appraisal.removeRater', (tx) => {
    const scorecard = findOwnScorecard(tx, formId);
    if (!scorecard.ok) return scorecard;
    const closed = closedProblem(scorecard.value);
    if (closed !== undefined) return refuse(closed);
    const own = scoresOf(tx, formId).filter(
      (score) => score.raterType === rater.raterType && raterIdentity(score) === raterIdentity(rater),
    );
    for (const score of own) {
      const gone = scores.remove(tx, score.id);
      if (!gone.ok) return gone;
    }
    return ok(own.length);
  });

/** The superior's comment on an open scorecard; it is printed with the scorecard. */
export const saveComment = (
  app: AppContext,
  { id, version, comment }: { readonly id: Id; readonly version: number; readonly comment: string },
): Result<Scorecard> =>
  transact(app, 'appraisal.saveComment', (tx) => {
    const scorecard = findOwnScorecard(tx, id);
    if (!scorecard.ok) return scorecard;
    const closed = closedProblem(scorecard.value);
    if (closed !== undefined) return refuse(closed);
    return scorecards.update(tx, id, version, { comment });
  });
