import type { Staff } from '../../../../shared/features/organization/types';
import { appError } from '../../../../shared/kernel/errors';
import type { Id } from '../../../../shared/kernel/ids';
import { type Result, refuse } from '../../../../shared/kernel/result';
import type { Tx } from '../../../database/transact';
import { staff } from '../repository';

/** An own person who is not deleted; refuses with `E_NOT_FOUND` and `E_NOT_OWNED`. */
export const findOwnPerson = (tx: Tx, id: Id): Result<Staff> => {
  const person = staff.find(tx, id);
  if (person === undefined) return refuse(appError('E_NOT_FOUND', undefined, 'staffId'));
  if (person.ownerOffice !== tx.office)
    return refuse(appError('E_NOT_OWNED', { owner: person.ownerOffice }, 'staffId'));
  return { ok: true, value: person };
};

/**
 * Put the grade that a grading found on the person. The caller writes the timeline, because it knows what the grade was before and why
 * it changed; a scheme's grades need not be in the list that people are given by hand.
 */
export const setGrade = (tx: Tx, id: Id, grade: string | null): Result<Staff> =>
  staff.update(tx, id, undefined, { grade });
