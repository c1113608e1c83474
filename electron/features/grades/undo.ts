import { appError } from '../../../shared/kernel/errors';
import type { UndoRoom } from '../../database/undo/room';
import { staff } from '../organization/repository';
import { findGradingOn } from './repository';

export const undo: UndoRoom = {
  stays: ['confirmGrading', 'publishStandard'],
  mayUndo: {
    grading: (tx, { fate, record: { id, staffId, gradedOn, scheme } }) => {
      const other = fate === 'gone' ? undefined : findGradingOn(tx, staffId, gradedOn, scheme);
      if (other === undefined || other.id === id) return undefined;
      return appError('E_GRADING_EXISTS', { name: staff.find(tx, staffId)?.name ?? '', gradedOn });
    },
  },
};
