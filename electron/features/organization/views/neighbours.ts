import type { Neighbours, StaffLabel } from '../../../../shared/features/organization/types';
import type { Id } from '../../../../shared/kernel/ids';
import type { ReadableDb } from '../../../database/connection';

const beside = (db: ReadableDb, id: Id, direction: 'previous' | 'next'): StaffLabel | null => {
  const [compared, order] = direction === 'next' ? ['>', 'ASC'] : ['<', 'DESC'];
  const found = db.get<StaffLabel>(
    `SELECT s.id, s.staff_no AS staffNo, s.name, si.name AS site, s.status
     FROM staff me JOIN staff s ON s.owner_office = me.owner_office AND s.staff_no ${compared} me.staff_no
     LEFT JOIN site si ON si.id = s.site_id
     WHERE me.id = ? AND s.deleted_at IS NULL AND s.status IN ('training', 'active')
     ORDER BY s.staff_no ${order} LIMIT 1`,
    [id],
  );
  return found ?? null;
};

/** The people at work before and after a person in their office, by employee number: the order of the list. */
export const neighboursOf = (db: ReadableDb, id: Id): Neighbours => ({
  previous: beside(db, id, 'previous'),
  next: beside(db, id, 'next'),
});
