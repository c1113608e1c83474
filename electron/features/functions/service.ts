import { lineFault } from '../../../shared/features/functions/rules';
import type { FunctionHolder, SaveHolder } from '../../../shared/features/functions/types';
import { type AppError, appError } from '../../../shared/kernel/errors';
import type { Id } from '../../../shared/kernel/ids';
import { ok, type Result, refuse } from '../../../shared/kernel/result';
import type { AppContext } from '../../app-context';
import type { ReadableDb } from '../../database/connection';
import { transact } from '../../database/transact';
import { staff } from '../organization/repository';
import { findOwnPerson } from '../organization/service/grade';
import { lifeRefusal } from '../organization/views/life';
import { standardInForce } from '../standards/repository';
import { functionHolders, linesOf } from './repository';

type Line = Pick<FunctionHolder, 'functionKey' | 'staffId' | 'holder' | 'since'> & { readonly id: Id | null };

/** What is wrong with a line beside the others of its office; the codes are those of `lineFault`. */
export const lineProblem = (
  db: ReadableDb,
  line: Line,
  office: string,
  today: string,
): AppError | undefined => {
  const hireDate = line.staffId === null ? null : (staff.find(db, line.staffId)?.hireDate ?? null);
  return lineFault(line, linesOf(db, office), hireDate, today);
};

/**
 * Enter who holds a function from a day on, or correct a line (ruling 5). A holder who is one of the staff is called by their name.
 *
 * Refuses with `E_FUNCTION_UNKNOWN` (not in the standard of today), the codes of `lineFault`, `E_NOT_FOUND`, `E_NOT_OWNED` and
 * `E_RECORD_CHANGED`.
 */
export const saveHolder = (app: AppContext, { seen, ...given }: SaveHolder): Result<FunctionHolder> =>
  transact(app, 'functions.saveHolder', (tx) => {
    const known = standardInForce(tx, 'functions', tx.today).body.functions;
    if (!known.some(({ key }) => key === given.functionKey))
      return refuse(appError('E_FUNCTION_UNKNOWN', { key: given.functionKey }, 'functionKey'));
    const person = given.staffId === null ? undefined : findOwnPerson(tx, given.staffId);
    if (person?.ok === false) return person;
    const fields = { ...given, holder: person?.value.name ?? given.holder };
    const problem =
      lineProblem(tx, { ...fields, id: seen?.id ?? null }, tx.office, tx.today) ??
      (person === undefined ? undefined : lifeRefusal(tx, person.value, 'function', 'form', given.since));
    if (problem !== undefined) return refuse(problem);
    return seen === null
      ? ok(functionHolders.insert(tx, fields))
      : functionHolders.update(tx, seen.id, seen.version, fields);
  });

/** Delete a mistaken line; it can be undone. */
export const removeHolder = (
  app: AppContext,
  { id, version }: { readonly id: Id; readonly version: number },
): Result<FunctionHolder> =>
  transact(app, 'functions.removeHolder', (tx) => functionHolders.remove(tx, id, version));
