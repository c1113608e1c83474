import type { AppError } from '../../../../shared/kernel/errors';
import { ok, type Result, refuse } from '../../../../shared/kernel/result';
import type { Tx } from '../../../database/transact';
import type { RowDone } from '../../../files/sheets/workbook';

/** A row that is only tried out has come as far as writing: nothing is wrong with it. */
class WouldWrite extends Error {}

/** A transaction whose writes can be withheld for a while: whoever writes then is stopped. */
export type Writes = { readonly tx: Tx; readonly withheld: <T>(body: () => T) => T };

export const writesOf = (tx: Tx): Writes => {
  let isWithheld = false;
  return {
    tx: {
      ...tx,
      run: (sql, params) => {
        if (isWithheld) throw new WouldWrite();
        return tx.run(sql, params);
      },
    },
    withheld: (body) => {
      isWithheld = true;
      try {
        return body();
      } finally {
        isWithheld = false;
      }
    },
  };
};

/**
 * What a kind has to say against a row of which some cells could not be read; undefined where it would have gone on to write.
 *
 * It stops at the first write, so that the kind's look-ups never come to know what is not there. A row with holes may trip the kind up
 * anywhere: what it throws then says nothing about the row.
 */
export const tryOut = (tx: Tx, step: () => Result<RowDone>): AppError | undefined => {
  try {
    const tried = tx.savepoint(() => {
      const done = step();
      return done.ok ? ok(undefined) : refuse(done.error);
    });
    return tried.ok ? undefined : tried.error;
  } catch {
    return undefined;
  }
};
