import type { AppError } from '../../../shared/kernel/errors';
import type { Result } from '../../../shared/kernel/result';
import type { SheetColumn, SheetRow } from '../../../shared/kernel/sheet/columns';

import type { TextKey } from '../../../shared/locales/translate';
import type { AppContext } from '../../app-context';
import type { ReadableDb } from '../../database/connection';
import type { Tx } from '../../database/transact';

/**
 * What became of a row that was not refused: written as new, written as a change, nothing to write, or left alone
 * because it contradicts something that an import must not overwrite (then `warnings` says what).
 */
export type RowDone = {
  readonly outcome: 'new' | 'changed' | 'unchanged' | 'conflict';
  readonly warnings?: readonly AppError[];
};

/**
 * One kind of spreadsheet: its columns, and how one parsed row enters the database.
 *
 * The feature of workbooks does everything else: reading, headers, cell types, required cells, second rows for the same key,
 * counts, the list of refused rows, templates and exports.
 */
export type Workbook = {
  readonly name: string;
  /** Its name on the command line, such as `exam-scores`. */
  readonly command: string;
  readonly title: TextKey;
  /** In the order of the template; the first one marks the example row. */
  readonly columns: readonly SheetColumn[];
  /** The columns that identify a row; a second row with the same values is refused. */
  readonly keyColumns: readonly string[];
  /** The values of the template's example row (choices by value). Words come through `t`. */
  readonly example: (app: AppContext) => SheetRow;
  /** Texts for the template's drop-down lists of columns whose values live in the database, by column key. */
  readonly suggestions?: (app: AppContext) => Readonly<Record<string, readonly string[]>>;
  /**
   * Codes that exist, by the key of a `code` column (or a `list` of codes): a number that Excel stripped of its leading
   * zeros is matched against them.
   */
  readonly knownCodes?: (db: ReadableDb) => Readonly<Record<string, readonly string[]>>;
  /**
   * Load the look-ups once and answer a function that takes one parsed row, inside the transaction.
   *
   * The function validates before it writes; what it writes before a refusal is taken back (a savepoint a row).
   * `error.field` is the key of the column at fault.
   */
  readonly prepare: (app: AppContext, tx: Tx) => (row: SheetRow) => Result<RowDone>;
  /** The rows of an export, in the same columns. */
  readonly exportRows?: (app: AppContext) => readonly SheetRow[];
};
