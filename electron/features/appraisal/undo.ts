import { closedProblem, movedProblem } from '../../../shared/features/appraisal/rules/follow';
import { doubleProblem } from '../../../shared/features/appraisal/rules/raters';
import type {
  AppraisalAppeal,
  AppraisalCycle,
  AppraisalForm,
  AppraisalScore,
} from '../../../shared/features/appraisal/types';
import { type AppError, appError } from '../../../shared/kernel/errors';
import type { Tx } from '../../database/transact';
import type { Undone, UndoRoom } from '../../database/undo/room';
import { appeals, cycles, findForm, forms, formsOf, scoresOf } from './repository/records';
import { nameProblem } from './service/cycles';
import { createEvaluation } from './views/evaluation';

const judgeCycle = (tx: Tx, { fate, record, was }: Undone<AppraisalCycle>): AppError | undefined => {
  if (fate === 'gone') return undefined;
  const { id, name } = record;
  const hasForms = formsOf(tx, id).length > 0;
  return nameProblem(tx, name, id) ?? (hasForms ? movedProblem(was, record) : undefined);
};

/** A sheet comes back into an open cycle, where the person has no other. */
const judgeForm = (tx: Tx, { fate, record, isUndone }: Undone<AppraisalForm>): AppError | undefined => {
  if (fate !== 'back') return undefined;
  const other = findForm(tx, record.cycleId, record.staffId);
  if (other !== undefined && other.id !== record.id) return appError('E_APPRAISAL_FORM_EXISTS');
  const cycle = cycles.find(tx, record.cycleId);
  return cycle?.state === 'closed' && !isUndone(cycle.id)
    ? appError('E_APPRAISAL_CYCLE_CLOSED', { name: cycle.name })
    : undefined;
};

/** The scores of a closed sheet stand; those of an open one say each thing once. */
const judgeScore = (tx: Tx, { fate, record }: Undone<AppraisalScore>): AppError | undefined => {
  const form = forms.find(tx, record.formId);
  const cycle = form === undefined ? undefined : cycles.find(tx, form.cycleId);
  if (form === undefined || cycle === undefined) return undefined;
  const closed = closedProblem(form);
  if (closed !== undefined || fate === 'gone') return closed;
  return doubleProblem(createEvaluation(tx).standardOf(cycle, form).form, scoresOf(tx, form.id), record);
};

const judgeAppeal = (tx: Tx, { fate, record }: Undone<AppraisalAppeal>): AppError | undefined => {
  if (fate !== 'back' || record.outcome !== null) return undefined;
  const { id, formId } = record;
  if (forms.find(tx, formId)?.state === 'open') return appError('E_APPRAISAL_NOT_CLOSED');
  return appeals.list(tx, 'r.form_id = ? AND r.outcome IS NULL AND r.id <> ?', [formId, id]).length > 0
    ? appError('E_APPRAISAL_APPEAL_OPEN')
    : undefined;
};

export const undo: UndoRoom = {
  stays: ['closeForm', 'reopenForm', 'closeCycle', 'reopenCycle', 'decideAppeal'],
  mayUndo: {
    appraisalCycle: judgeCycle,
    appraisalForm: judgeForm,
    appraisalScore: judgeScore,
    appraisalAppeal: judgeAppeal,
  },
};
