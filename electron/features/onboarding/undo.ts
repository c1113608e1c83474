import { appError } from '../../../shared/kernel/errors';
import type { UndoRoom } from '../../database/undo/room';
import { staff } from '../organization/repository';
import { onboardings } from './repository';

export const undo: UndoRoom = {
  mayUndo: {
    onboarding: (tx, { fate, record: { id, staffId, outcome } }) => {
      if (fate !== 'back' || outcome !== null) return undefined;
      const [other] = onboardings.list(tx, 'r.staff_id = ? AND r.outcome IS NULL AND r.id <> ?', [
        staffId,
        id,
      ]);
      if (other === undefined) return undefined;
      const name = staff.find(tx, staffId)?.name ?? '';
      return appError('E_ONBOARDING_OPEN', { name, due: other.dueOn });
    },
  },
};
