import { type AppError, appError } from '../../../../shared/kernel/errors';
import { changedFields } from '../../../../shared/kernel/record';
import type { RecordKind } from '../../../../shared/kernel/record-kinds';
import { ok, type Result, refuse } from '../../../../shared/kernel/result';
import { termOf } from '../../../../shared/locales/translate';
import type { AppContext } from '../../../app-context';
import { type KindStore, kindStores } from '../../../database/kind-stores';
import { withoutGuard } from '../../../database/ledger-guard';
import {
  type AnyRecord,
  countOrphans,
  dropRows,
  findMany,
  inRuns,
  park,
  putRows,
  ROWS_PER_STATEMENT,
  setChangeNumber,
  writtenBetween,
} from '../../../database/record-merge';
import { type Tx, transact } from '../../../database/transact';
import { type Checks, loadChecks } from '../../../database/undo/change';
import { beforeImport, findWayBack, markUndone, type WayBack } from '../repository';
import { printedSince, reportedSince } from '../views';

type Fields = Readonly<Record<string, unknown>>;

/** What an import wrote of a kind, as it is now and as it was. */
type Kind = {
  readonly store: KindStore;
  readonly now: ReadonlyMap<string, AnyRecord>;
  readonly before: ReadonlyMap<string, AnyRecord>;
  readonly numbers: ReadonlyMap<string, number>;
};

const allOf = (tx: Tx, store: KindStore, ids: readonly string[]): ReadonlyMap<string, AnyRecord> =>
  new Map([...inRuns(ids, ROWS_PER_STATEMENT)].flatMap((run) => [...findMany(tx, store, run)]));

/** The kinds that an import wrote; refused when a record of one was changed since. */
const kindsOf = (
  app: AppContext,
  tx: Tx,
  { no, firstChange, lastChange, touched }: WayBack,
): Result<readonly Kind[]> => {
  const kinds: Kind[] = [];
  for (const store of kindStores) {
    const count = touched[store.kind];
    if (count === undefined) continue;
    const ids = writtenBetween(tx, store, firstChange, lastChange);
    if (ids.length !== count)
      return refuse(appError('E_IMPORT_CHANGED_SINCE', { no, kind: termOf(app.t, 'kind', store.kind) }));
    const kept = beforeImport(tx, no, store.kind);
    const before = new Map(kept.map(({ record }) => [record.id, record]));
    const numbers = new Map(kept.map(({ record, changeNo }) => [record.id, changeNo]));
    kinds.push({ store, now: allOf(tx, store, ids), before, numbers });
  }
  return ok(kinds);
};

/** Put one kind back, with its lines in the audit log: what came goes, what was changed is as it was, versions included. */
const restore = (tx: Tx, { store, now, before, numbers }: Kind): void => {
  const kind = store.kind as RecordKind;
  const brought = [...now.keys()].filter((id) => !before.has(id));
  withoutGuard(tx, store.table, () => dropRows(tx, store, brought));
  park(tx, store, [...before.keys()]);
  putRows(tx, store, [...before.values()]);
  for (const [id, no] of numbers) setChangeNumber(tx, store, id, no);
  for (const [id, record] of now) {
    const former = before.get(id);
    const own = store.definition.schema.shape;
    const fields =
      former === undefined
        ? Object.keys(own)
        : [...changedFields(store.definition, former, record), 'deletedAt'];
    const part = (whole: AnyRecord): Fields =>
      Object.fromEntries(fields.map((field) => [field, (whole as Fields)[field]]));
    tx.note({ kind, id, before: part(record), after: former === undefined ? null : part(former) });
  }
};

/** What the features say of what is to go or to change back (closed months and cycles among it), as with any other undo: after it. */
const featureProblem = (tx: Tx, kinds: readonly Kind[], checksOf: Checks): AppError | undefined => {
  const all = new Set(kinds.flatMap(({ now }) => [...now.keys()]));
  for (const { store, now, before } of kinds)
    for (const check of checksOf(store.kind))
      for (const [id, was] of now) {
        const former = before.get(id);
        const record = former ?? { ...was, deletedAt: tx.now };
        const fate = former === undefined ? 'gone' : 'changed';
        const problem = check(tx, {
          fate,
          record,
          was,
          isUndone: (other) => all.has(other),
          isNewer: () => false,
        });
        if (problem !== undefined) return problem;
      }
  return undefined;
};

/**
 * Take an import back until something builds on it (ruling 22): everything is as it was before, record by record, ledgers included.
 *
 * Refuses an import whose way back is gone (`E_IMPORT_NO_WAY_BACK`), one whose records were changed since (`E_IMPORT_CHANGED_SINCE`), are
 * used by later ones (`E_IMPORT_IN_USE`), were reported (`E_IMPORT_REPORTED`) or printed (`E_IMPORT_PRINTED`), and what the features refuse
 * of their records (a month or a cycle that was closed since), with their codes.
 */
export const undoImport = async (app: AppContext, no: number): Promise<Result<true>> => {
  const checksOf = await loadChecks();
  return transact(app, 'workbooks.undoImport', (tx) => {
    const way = findWayBack(tx, no);
    if (way === undefined) return refuse(appError('E_IMPORT_NO_WAY_BACK', { no }));
    const found = kindsOf(app, tx, way);
    if (!found.ok) return found;
    if (reportedSince(tx, way.firstChange)) return refuse(appError('E_IMPORT_REPORTED', { no }));
    const records = found.value.flatMap(({ now }) => [...now.values()]);
    const number = printedSince(tx, way.lastChange, records);
    if (number !== undefined) return refuse(appError('E_IMPORT_PRINTED', { no, number }));
    // What refers to others goes before them.
    for (const kind of found.value.toReversed()) restore(tx, kind);
    const problem = featureProblem(tx, found.value, checksOf);
    if (problem !== undefined) return refuse(problem);
    if (kindStores.some(({ table }) => countOrphans(tx, table) > 0))
      return refuse(appError('E_IMPORT_IN_USE', { no }));
    markUndone(tx, no);
    return ok(true as const);
  });
};
