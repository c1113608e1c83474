import type { Unit } from '../../../shared/features/organization/types';
import { type AppError, appError } from '../../../shared/kernel/errors';
import type { Tx } from '../../database/transact';
import type { Undone, UndoRoom } from '../../database/undo/room';
import { seriesProblem } from './service/skills';
import { mentorProblem } from './service/staff';
import { inUseProblem, nameProblem } from './service/units';
import { staffNoHolder } from './views/person';

const unit =
  (kind: Unit) =>
  (
    tx: Tx,
    { fate, record: { id, name } }: Undone<{ readonly id: string; readonly name: string }>,
  ): AppError | undefined =>
    fate === 'gone' ? inUseProblem(tx, kind, id, name) : nameProblem(tx, kind, name, id);

export const undo: UndoRoom = {
  mayUndo: {
    site: unit('site'),
    department: unit('department'),
    post: unit('post'),
    staff: (tx, { fate, record: { id, staffNo } }) => {
      if (fate === 'gone') return mentorProblem(tx, id);
      const holder = staffNoHolder(tx, staffNo, tx.office, id);
      return holder?.staffNo !== staffNo
        ? undefined
        : appError('E_STAFF_NO_TAKEN', { staffNo, name: holder.name, office: holder.office });
    },
    staffSeries: (tx, { fate, record }) =>
      fate === 'gone' ? undefined : seriesProblem(tx, record, record.id),
  },
};
