import { type AppError, appError } from '../../../shared/kernel/errors';
import type { Id } from '../../../shared/kernel/ids';
import type { PointerFields } from '../../../shared/kernel/record';
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

/** What a record is called in a refusal. */
export const nameOf = (tx: Tx, t: Translate, store: KindStore, record: AnyRecord) => ({
  kind: termOf(t, 'kind', store.kind),
  name: createRecordNames(tx, t, tx.today).labelOf(store, record),
});

type Fields = Readonly<Record<string, unknown>>;

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
  for (const [field, parent] of referencesOf(tx, store)) {
    const id = fields[field];
    if (typeof id !== 'string' || (fate === 'changed' && id === before[field])) continue;
    const target = parent.findAny(tx, id);
    if (target === undefined || target.deletedAt === null || !since.isChanged(id)) continue;
    const { kind: missingKind, name: missing } = nameOf(tx, t, parent, target);
    return appError('E_UNDO_REFERENCE_GONE', { ...nameOf(tx, t, store, record), missingKind, missing });
  }
  return undefined;
};

/** Pairs of fields that name a record of any kind: what it hangs on, what brought it about. */
const pointersOf = ({ definition: { subject, cause } }: KindStore): readonly PointerFields[] =>
  [subject, cause].filter((pointer) => pointer !== null);

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
    const direct = [...referencesOf(tx, child)]
      .filter(([, parent]) => parent === store)
      .map(([field]) => usersOf(tx, child, `c.${toSnake(field)} = ?`, [id], after));
    const loose = pointersOf(child).map((pointer) =>
      usersOf(
        tx,
        child,
        `c.${toSnake(pointer.kind)} = ? AND c.${toSnake(pointer.id)} = ?`,
        [store.kind, id],
        after,
      ),
    );
    const count = [...direct, ...loose].reduce((sum, n) => sum + n, 0);
    if (count > 0) {
      return appError('E_UNDO_IN_USE', {
        ...nameOf(tx, t, store, record),
        count,
        by: termOf(t, 'kind', child.kind),
      });
    }
  }
  return undefined;
};
