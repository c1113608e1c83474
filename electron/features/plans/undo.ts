import { appError } from '../../../shared/kernel/errors';
import type { UndoRoom } from '../../database/undo/room';
import { plans } from './repository';
import { activeProblem } from './service/draw';
import { openProblem } from './service/findings';

export const undo: UndoRoom = {
  mayUndo: {
    plan: (tx, { fate, record: { id, staffId, state } }) =>
      fate === 'gone' || state !== 'active' ? undefined : activeProblem(tx, staffId, id),
    planFinding: (tx, { fate, record }) =>
      fate === 'gone' || record.outcome !== null ? undefined : openProblem(tx, record, record.id),
    planItem: (tx, { record, isUndone }) => {
      const plan = plans.find(tx, record.planId);
      if (plan === undefined || plan.state === 'active' || isUndone(plan.id)) return undefined;
      return appError('E_PLAN_NOT_ACTIVE', { planNo: plan.planNo, state: plan.state });
    },
  },
};
