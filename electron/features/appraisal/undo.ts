import { closedProblem, movedProblem } from '../../../shared/features/appraisal/rules/follow';
import { doubleProblem } from '../../../shared/features/appraisal/rules/raters';
import type {
  AppraisalAppeal,
  AppraisalCycle,
  AppraisalScore,
  Scorecard,
} from '../../../shared/features/appraisal/types/records';
import { type AppError, appError } from '../../../shared/kernel/errors';
import type { Id } from '../../../shared/kernel/ids';
import type { Tx } from '../../database/transact';
import type { Undone, UndoRoom } from '../../database/undo/room';
import { appeals, cycles, findScorecard, scorecards, scorecardsOf, scoresOf } from './repository/records';
import { nameProblem } from './service/cycles';
import { createEvaluation } from './views/evaluation';

const judgeCycle = (tx: Tx, { fate, record, was }: Undone<AppraisalCycle>): AppError | undefined => {
  if (fate === 'gone') return undefined;
  const { id, name } = record;
  const hasScorecards = scorecardsOf(tx, id).length > 0;
  return nameProblem(tx, name, id) ?? (hasScorecards ? movedProblem(was, record) : undefined);
};

/** A scorecard comes back into an open cycle, where the person has no other. */
const judgeScorecard = (tx: Tx, { fate, record, isUndone }: Undone<Scorecard>): AppError | undefined => {
  if (fate !== 'back') return undefined;
  const other = findScorecard(tx, record.cycleId, record.staffId);
  if (other !== undefined && other.id !== record.id) return appError('E_APPRAISAL_FORM_EXISTS');
  const cycle = cycles.find(tx, record.cycleId);
  return cycle?.state === 'closed' && !isUndone(cycle.id)
    ? appError('E_APPRAISAL_CYCLE_CLOSED', { name: cycle.name })
    : undefined;
};

/** The scores of a closed scorecard stand; those of an open one say each thing once. */
const judgeScore = (tx: Tx, { fate, record }: Undone<AppraisalScore>): AppError | undefined => {
  const scorecard = scorecards.find(tx, record.formId);
  const cycle = scorecard === undefined ? undefined : cycles.find(tx, scorecard.cycleId);
  if (scorecard === undefined || cycle === undefined) return undefined;
  const closed = closedProblem(scorecard);
  if (closed !== undefined || fate === 'gone') return closed;
  return doubleProblem(
    createEvaluation(tx).standardOf(cycle, scorecard).kind,
    scoresOf(tx, scorecard.id),
    record,
  );
};

const judgeAppeal = (tx: Tx, { fate, record }: Undone<AppraisalAppeal>): AppError | undefined => {
  if (fate !== 'back' || record.outcome !== null) return undefined;
  const { id, formId } = record;
  if (scorecards.find(tx, formId)?.state === 'open') return appError('E_APPRAISAL_NOT_CLOSED');
  return appeals.list(tx, 'r.form_id = ? AND r.outcome IS NULL AND r.id <> ?', [formId, id]).length > 0
    ? appError('E_APPRAISAL_APPEAL_OPEN')
    : undefined;
};

/** What people wrote and what was measured stands once the scorecard is closed. */
const judgePaper = (tx: Tx, { record }: Undone<{ readonly formId: Id }>): AppError | undefined => {
  const scorecard = scorecards.find(tx, record.formId);
  return scorecard === undefined ? undefined : closedProblem(scorecard);
};

export const undo: UndoRoom = {
  // The last two are what lines of before call the first two.
  stays: [
    'closeScorecard',
    'reopenScorecard',
    'closeCycle',
    'reopenCycle',
    'decideAppeal',
    'closeForm',
    'reopenForm',
  ],
  mayUndo: {
    appraisalCycle: judgeCycle,
    appraisalForm: judgeScorecard,
    appraisalScore: judgeScore,
    appraisalAppeal: judgeAppeal,
    ownPlan: judgePaper,
    ownSummary: judgePaper,
    appraisalMeasure: judgePaper,
  },
};
