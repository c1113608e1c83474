import type { z } from 'zod';
import type { zCreateStaff, zUpdateStaff } from '../../../../shared/features/organization/schema';
import type { Staff, StaffView } from '../../../../shared/features/organization/types';
import { appError } from '../../../../shared/kernel/errors';
import type { zSeen } from '../../../../shared/kernel/fields';
import type { Id } from '../../../../shared/kernel/ids';
import { ok, type Result, refuse } from '../../../../shared/kernel/result';
import type { AppContext } from '../../../app-context';
import { transact } from '../../../database/transact';
import { staff } from '../repository';
import { countMentees, staffNoHolder, staffView } from '../views/person';
import { BY_HAND, changeStaff, directLookups, insertStaff } from './staff-writer';

export type Seen = z.output<typeof zSeen>;

/** Everything about one person (`E_NOT_FOUND`). */
export const getStaff = (app: AppContext, id: Id): Result<StaffView> => {
  const view = staffView(app.db, app.t, app.officeCode(), id);
  return view === undefined ? refuse(appError('E_NOT_FOUND')) : ok(view);
};

/** Enter a person by hand; refusals are those of `insertStaff`. */
export const createStaff = (app: AppContext, input: z.output<typeof zCreateStaff>): Result<Staff> =>
  transact(app, 'organization.createStaff', (tx) =>
    insertStaff(tx, directLookups(tx, app.t), input.fields, input.reason, BY_HAND),
  );

/** Change a person by hand; refusals are those of `changeStaff`. */
export const updateStaff = (app: AppContext, input: z.output<typeof zUpdateStaff>): Result<Staff> =>
  transact(app, 'organization.updateStaff', (tx) =>
    changeStaff(tx, directLookups(tx, app.t), input, input.fields, input.change, BY_HAND),
  );

/**
 * Delete a person who was entered by mistake; the tombstone can be brought back. Whoever leaves gets a status instead.
 *
 * Refuses with `E_STAFF_IS_MENTOR` while others name this person as their mentor, and with the store's codes.
 */
export const removeStaff = (app: AppContext, seen: Seen): Result<Staff> =>
  transact(app, 'organization.removeStaff', (tx) => {
    const mentees = countMentees(tx, seen.id);
    const name = staff.find(tx, seen.id)?.name ?? '';
    if (mentees > 0) return refuse(appError('E_STAFF_IS_MENTOR', { name, count: mentees }));
    return staff.remove(tx, seen.id, seen.version);
  });

/** Bring a deleted person back; refuses with `E_STAFF_NO_TAKEN` when somebody else got the number meanwhile. */
export const restoreStaff = (app: AppContext, id: Id): Result<Staff> =>
  transact(app, 'organization.restoreStaff', (tx) => {
    const person = staff.findDeleted(tx, id);
    if (person === undefined) return refuse(appError('E_NOT_FOUND'));
    const holder = staffNoHolder(tx, person.staffNo, tx.office, id);
    if (holder !== undefined) {
      return refuse(
        appError('E_STAFF_NO_TAKEN', { staffNo: person.staffNo, name: holder.name, office: holder.office }),
      );
    }
    return staff.restore(tx, id);
  });
