import type { Unit } from '../../../shared/features/organization/types';
import { type AppError, appError } from '../../../shared/kernel/errors';
import type { Tx } from '../../database/transact';
import type { Undone, UndoRoom } from '../../database/undo/room';
import { hasSeries } from './service/skills';
import { mentorProblem } from './service/staff';
import { isNameTaken } from './service/units';
import { staffNoHolder } from './views/person';
import { peopleIn } from './views/units';

/** A unit has its name alone (`E_UNIT_NAME_TAKEN`) and does not go while people are there (`E_UNIT_IN_USE`). */
const unit =
  (kind: Unit) =>
  (
    tx: Tx,
    { fate, record: { id, name } }: Undone<{ readonly id: string; readonly name: string }>,
  ): AppError | undefined => {
    if (fate !== 'gone')
      return isNameTaken(tx, kind, name, id) ? appError('E_UNIT_NAME_TAKEN', { name }) : undefined;
    const count = peopleIn(tx, kind, id);
    return count > 0 ? appError('E_UNIT_IN_USE', { name, count }) : undefined;
  };

export const undo: UndoRoom = {
  mayUndo: {
    site: unit('site'),
    department: unit('department'),
    post: unit('post'),
    staff: (tx, { fate, record: { id, staffNo } }) => {
      if (fate === 'gone') return mentorProblem(tx, id);
      const holder = staffNoHolder(tx, staffNo, tx.office, id);
      return holder === undefined
        ? undefined
        : appError('E_STAFF_NO_TAKEN', { staffNo, name: holder.name, office: holder.office });
    },
    staffSeries: (tx, { fate, record: { id, staffId, series } }) =>
      fate !== 'gone' && hasSeries(tx, staffId, series, id)
        ? appError('E_SERIES_TAKEN', { series })
        : undefined,
  },
};
