import { appError } from '../../../shared/kernel/errors';
import type { UndoRoom } from '../../database/undo/room';
import { staff } from '../organization/repository';
import { activePlanOf, plans } from './repository';

export const undo: UndoRoom = {
  mayUndo: {
    plan: (tx, { fate, record: { id, staffId, state } }) => {
      const active = fate === 'gone' || state !== 'active' ? undefined : activePlanOf(tx, staffId);
      if (active === undefined || active.id === id) return undefined;
      const name = staff.find(tx, staffId)?.name ?? '';
      return appError('E_PLAN_ALREADY_ACTIVE', { name, planNo: active.planNo });
    },
    planItem: (tx, { record, isUndone }) => {
      const plan = plans.find(tx, record.planId);
      if (plan === undefined || plan.state === 'active' || isUndone(plan.id)) return undefined;
      return appError('E_PLAN_NOT_ACTIVE', { planNo: plan.planNo, state: plan.state });
    },
  },
};
