import { decidedFault } from '../../../shared/features/onboarding/rules/ruling';
import { appError } from '../../../shared/kernel/errors';
import type { UndoRoom } from '../../database/undo/room';
import { decidedSinceProblem } from '../approvals/service';
import { staff } from '../organization/repository';
import { onboardings } from './repository';
import { asSubject } from './views/onboarding';

export const undo: UndoRoom = {
  mayUndo: {
    onboardingCase: (tx, { record, isNewer }) => {
      const onboarding = onboardings.find(tx, record.onboardingId);
      return (
        decidedFault(onboarding?.outcome ?? null) ??
        decidedSinceProblem(tx, asSubject(record.onboardingId), isNewer)
      );
    },
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
