import { type AppError, appError } from '../../../shared/kernel/errors';
import type { Id } from '../../../shared/kernel/ids';
import { type Translate, termOf } from '../../../shared/locales/translate';
import { type KindStore, kindStores, referencesOf } from '../kind-stores';
import type { AnyRecord } from '../record-merge';
import { createRecordNames } from '../record-names';
import { toSnake } from '../record-store';
import type { Tx } from '../transact';
import type { Since } from './line';
import type { Undone } from './room';

/** A record that an undo changed, with its store. */
export type UndoneRecord = Undone<AnyRecord> & { readonly store: KindStore };

type Fields = Readonly<Record<string, unknown>>;
const known = new Map<KindStore, ReadonlyMap<string, KindStore>>();

/** The fields of a kind that hold the id of another record, by the database's own references; the same in every database. */
const referencesIn = (
  tx: Tx,
  store: KindStore,
): readonly { readonly field: string; readonly parent: KindStore }[] => {
  const found = known.get(store) ?? referencesOf(tx, store);
  known.set(store, found);
  return [...found].map(([field, parent]) => ({ field, parent }));
};

/** What people call a record, by its definition. */
export const nameIn = (tx: Tx, t: Translate, store: KindStore, record: AnyRecord): string =>
  createRecordNames(tx, t).labelOf(store, record);

/**
 * Whether something that an undone record refers to was deleted since the step (`E_UNDO_REFERENCE_GONE`). What was deleted before it
 * was missing then, too.
 */
export const referenceProblem = (
  tx: Tx,
  t: Translate,
  { store, record, was, fate }: UndoneRecord,
  since: Since,
): AppError | undefined => {
  if (fate === 'gone') return undefined;
  const [fields, before] = [record as Fields, was as Fields];
  for (const { field, parent } of referencesIn(tx, store)) {
    const id = fields[field];
    if (typeof id !== 'string' || (fate === 'changed' && id === before[field])) continue;
    const target = parent.findAny(tx, id);
    if (target === undefined || target.deletedAt === null || !since.isChanged(id)) continue;
    return appError('E_UNDO_REFERENCE_GONE', {
      kind: termOf(t, 'kind', store.kind),
      name: nameIn(tx, t, store, record),
      missingKind: termOf(t, 'kind', parent.kind),
      missing: nameIn(tx, t, parent, target),
    });
  }
  return undefined;
};

/** Pairs of fields that name a record of any kind: `causeKind` and `causeId`. */
const looseReferencesOf = (store: KindStore): readonly string[] =>
  store.fields
    .filter((field) => field.endsWith('Kind'))
    .map((field) => field.slice(0, -'Kind'.length))
    .filter((stem) => store.fields.includes(`${stem}Id`));

/** A step, and what of what followed counts. */
export type After = { readonly seq: number; readonly since: Since };

const usersOf = (
  tx: Tx,
  child: KindStore,
  where: string,
  params: readonly string[],
  { seq, since }: After,
): number =>
  tx.get<{ n: number }>(
    `SELECT count(*) AS n FROM ${child.table} c WHERE ${where} AND c.deleted_at IS NULL
     AND (c.owner_office <> ? OR EXISTS (SELECT 1 FROM audit_change a WHERE a.record_id = c.id AND a.seq > ?
       AND a.seq NOT IN (SELECT value FROM json_each(?))))`,
    [...params, tx.office, seq, since.cancelled],
  )?.n ?? 0;

/**
 * Whether something builds on a record that an undo took out (`E_UNDO_IN_USE`): another record that names it and was made, changed or
 * received since. What named it before the step did so without harm.
 */
export const usageProblem = (
  tx: Tx,
  t: Translate,
  { store, record, fate }: UndoneRecord,
  after: After,
): AppError | undefined => {
  if (fate !== 'gone') return undefined;
  for (const child of kindStores) {
    const { id }: { readonly id: Id } = record;
    const direct = referencesIn(tx, child)
      .filter(({ parent }) => parent === store)
      .map(({ field }) => usersOf(tx, child, `c.${toSnake(field)} = ?`, [id], after));
    const loose = looseReferencesOf(child).map((stem) =>
      usersOf(
        tx,
        child,
        `c.${toSnake(stem)}_kind = ? AND c.${toSnake(stem)}_id = ?`,
        [store.kind, id],
        after,
      ),
    );
    const count = [...direct, ...loose].reduce((sum, n) => sum + n, 0);
    if (count > 0) {
      return appError('E_UNDO_IN_USE', {
        kind: termOf(t, 'kind', store.kind),
        name: nameIn(tx, t, store, record),
        count,
        by: termOf(t, 'kind', child.kind),
      });
    }
  }
  return undefined;
};
