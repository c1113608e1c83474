import type { Id } from '../../../../shared/kernel/ids';
import type { ReadableDb } from '../../../database/connection';

/** Whoever somebody mentors, and they themselves. */
export const theirPeople = (db: ReadableDb, staffId: Id): ReadonlySet<Id> =>
  new Set(
    db
      .all<{ id: Id }>('SELECT id FROM staff WHERE (mentor_id = ? OR id = ?) AND deleted_at IS NULL', [
        staffId,
        staffId,
      ])
      .map(({ id }) => id),
  );

export const isTheirs = (db: ReadableDb, staffId: Id, id: Id): boolean =>
  db.get('SELECT 1 FROM staff WHERE id = ? AND (mentor_id = ? OR id = ?) AND deleted_at IS NULL', [
    id,
    staffId,
    staffId,
  ]) !== undefined;
