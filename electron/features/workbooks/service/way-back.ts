import { kindStores } from '../../../database/kind-stores';
import { openForReading } from '../../../database/open';
import {
  changeNumbers,
  findMany,
  inRuns,
  ROWS_PER_STATEMENT,
  writtenBetween,
} from '../../../database/record-merge';
import type { Tx } from '../../../database/transact';
import { type BeforeImport, keepWayBack } from '../repository';

/**
 * Keep how everything was before this transaction wrote: `firstChange` is its first change number. New records need no picture; those that
 * were there are read as another connection still sees them.
 */
export const keepBefore = (tx: Tx, path: string, no: number, firstChange: number): void => {
  const lastChange = tx.nextChangeNo();
  const asBefore = openForReading(path);
  try {
    const touched: Record<string, number> = {};
    const before: BeforeImport[] = [];
    for (const store of kindStores) {
      const written = writtenBetween(tx, store, firstChange, lastChange);
      if (written.length === 0) continue;
      touched[store.kind] = written.length;
      for (const run of inRuns(written, ROWS_PER_STATEMENT)) {
        const numbers = changeNumbers(asBefore, store, run);
        for (const [id, record] of findMany(asBefore, store, run))
          before.push({ kind: store.kind, record, changeNo: numbers.get(id) ?? 0 });
      }
    }
    keepWayBack(tx, { no, firstChange, lastChange, touched }, before);
  } finally {
    asBefore.close();
  }
};
