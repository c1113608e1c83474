import type { z } from 'zod';
import type { zCreateStaff, zUpdateStaff } from '../../../../shared/features/organization/schema';
import type { Staff, StaffView } from '../../../../shared/features/organization/types';
import { type AppError, appError } from '../../../../shared/kernel/errors';
import type { zSeen } from '../../../../shared/kernel/fields';
import type { Id } from '../../../../shared/kernel/ids';
import { ok, type Result, refuse } from '../../../../shared/kernel/result';
import type { AppContext } from '../../../app-context';
import { type Tx, transact } from '../../../database/transact';
import { staff } from '../repository';
import { countMentees, viewStaff } from '../views/person';
import { BY_HAND, changeStaff, directLookups, insertStaff } from './staff-writer';

export type Seen = z.output<typeof zSeen>;

/** Everything about one person (`E_NOT_FOUND`). */
export const getStaff = (app: AppContext, id: Id): Result<StaffView> => {
  const view = viewStaff(app.db, app.t, app.officeCode(), id);
  return view === undefined ? refuse(appError('E_NOT_FOUND')) : ok(view);
};

/** Enter a person by hand; refusals are those of `insertStaff`. */
export const createStaff = (app: AppContext, input: z.output<typeof zCreateStaff>): Result<Staff> =>
  transact(app, 'organization.createStaff', (tx) =>
    insertStaff(tx, directLookups(tx, app.t, input.another), input.fields, input.reason, BY_HAND),
  );

/** Change a person by hand; refusals are those of `changeStaff`. */
export const updateStaff = (app: AppContext, input: z.output<typeof zUpdateStaff>): Result<Staff> =>
  transact(app, 'organization.updateStaff', (tx) =>
    changeStaff(tx, directLookups(tx, app.t, input.another), input, input.fields, input.change, BY_HAND),
  );

/** Whoever is a mentor of others cannot go: `E_STAFF_IS_MENTOR`. */
export const mentorProblem = (tx: Tx, id: Id): AppError | undefined => {
  const count = countMentees(tx, id);
  if (count === 0) return undefined;
  return appError('E_STAFF_IS_MENTOR', { name: staff.findAny(tx, id)?.name ?? '', count });
};

/**
 * Delete a person who was entered by mistake; the tombstone can be brought back. Whoever leaves gets a status instead.
 *
 * Refuses with `E_STAFF_IS_MENTOR` while others name this person as their mentor, and with the store's codes.
 */
export const removeStaff = (app: AppContext, seen: Seen): Result<Staff> =>
  transact(app, 'organization.removeStaff', (tx) => {
    const problem = mentorProblem(tx, seen.id);
    return problem === undefined ? staff.remove(tx, seen.id, seen.version) : refuse(problem);
  });
