import type { Id } from '../../shared/kernel/ids';
import type { RecordDefinition, RecordOf } from '../../shared/kernel/record';
import type { ReadableDb, SqlValue } from './connection';
import { type RecordStore, toSnake } from './record-store';
import type { Tx } from './transact';

/** How many rows one statement carries: measured, see the exchange's README. */
export const ROWS_PER_STATEMENT = 20;
/** Stands in `deleted_at` of a row that is about to be overwritten, so that rows may swap their unique numbers. */
const PARKED = 'parked';

export type AnyRecord = RecordOf<RecordDefinition>;
/** The part of a store that carrying records needs; any kind's store fits. */
export type TravelStore = Pick<
  RecordStore,
  'definition' | 'table' | 'fields' | 'select' | 'fromRow' | 'toColumn'
>;
type Row = Readonly<Record<string, SqlValue>>;

const marks = (count: number): string => Array.from({ length: count }, () => '?').join(', ');

/** `items` in runs of `size`; the last one may be shorter. */
export const inRuns = function* <T>(items: Iterable<T>, size: number): Generator<readonly T[]> {
  let run: T[] = [];
  for (const item of items) {
    run.push(item);
    if (run.length === size) {
      yield run;
      run = [];
    }
  }
  if (run.length > 0) yield run;
};

/** At most `ROWS_PER_STATEMENT` ids, filled up to exactly that many so that one prepared statement serves all. */
const filled = (ids: readonly Id[]): readonly Id[] => {
  const last = ids.at(-1) ?? '';
  return Array.from({ length: ROWS_PER_STATEMENT }, (_, index) => ids[index] ?? last);
};

/** The held records with these ids (at most `ROWS_PER_STATEMENT`), deleted ones too. */
export const findMany = (
  db: ReadableDb,
  store: TravelStore,
  ids: readonly Id[],
): ReadonlyMap<Id, AnyRecord> => {
  if (ids.length === 0) return new Map();
  const sql = `SELECT ${store.select('r')} FROM ${store.table} r WHERE r.id IN (${marks(ROWS_PER_STATEMENT)})`;
  return new Map(db.all<Row>(sql, filled(ids)).map((row) => [String(row['id']), store.fromRow(row)]));
};

/** Take rows out of the unique indexes until `putRows` writes their new content. */
export const park = (tx: Tx, store: TravelStore, ids: readonly Id[]): void => {
  const sql = `UPDATE ${store.table} SET deleted_at = '${PARKED}' WHERE id IN (${marks(ROWS_PER_STATEMENT)})`;
  for (const run of inRuns(ids, ROWS_PER_STATEMENT)) tx.run(sql, filled(run));
};

const upserts = new WeakMap<TravelStore, Map<number, string>>();

/** The statement that writes so many rows of a store; made once, since a long statement costs more to build than to run. */
const upsertOf = (store: TravelStore, rows: number): string => {
  const known = upserts.get(store) ?? new Map<number, string>();
  upserts.set(store, known);
  const made = known.get(rows);
  if (made !== undefined) return made;
  const columns = [...store.fields.map(toSnake), 'change_no'];
  const updates = columns
    .filter((column) => column !== 'id')
    .map((column) => `${column} = excluded.${column}`);
  const values = Array.from({ length: rows }, () => `(${marks(columns.length)})`).join(', ');
  const sql = `INSERT INTO ${store.table} (${columns.join(', ')}) VALUES ${values} ON CONFLICT (id) DO UPDATE SET ${updates.join(', ')}`;
  known.set(rows, sql);
  return sql;
};

/** Write whole records as they are, original authors, times and versions included: new ones, and over parked ones. */
export const putRows = (tx: Tx, store: TravelStore, records: readonly AnyRecord[]): void => {
  for (const run of inRuns(records, ROWS_PER_STATEMENT)) {
    const values: SqlValue[] = [];
    for (const record of run) {
      for (const field of store.fields) {
        values.push(store.toColumn(field, (record as Readonly<Record<string, unknown>>)[field]));
      }
      values.push(tx.nextChangeNo());
    }
    tx.run(upsertOf(store, run.length), values);
  }
};

/** Take rows away for good: only for undoing what brought them. */
export const dropRows = (tx: Tx, store: TravelStore, ids: readonly Id[]): void => {
  const sql = `DELETE FROM ${store.table} WHERE id IN (${marks(ROWS_PER_STATEMENT)})`;
  for (const run of inRuns(ids, ROWS_PER_STATEMENT)) tx.run(sql, filled(run));
};

const CHANGED = 'r.owner_office = ? AND r.change_no > ? AND r.change_no <= ?';

/** Records of an office that changed after `from` and up to `to`, deleted ones too, by id. */
export const changedBetween = function* (
  db: ReadableDb,
  store: TravelStore,
  owner: string,
  from: number,
  to: number,
): Generator<AnyRecord> {
  const sql = `SELECT ${store.select('r')} FROM ${store.table} r WHERE ${CHANGED} ORDER BY r.id`;
  for (const row of db.iterate<Row>(sql, [owner, from, to])) yield store.fromRow(row);
};

/** What a stretch of change numbers, both included, wrote of a kind and nothing has changed since. */
export const writtenBetween = (
  db: ReadableDb,
  { table }: Pick<TravelStore, 'table'>,
  first: number,
  last: number,
): readonly Id[] =>
  db
    .all<{ id: Id }>(`SELECT id FROM ${table} WHERE change_no BETWEEN ? AND ? ORDER BY id`, [first, last])
    .map(({ id }) => id);

/** The change number of each of these rows. */
export const changeNumbers = (
  db: ReadableDb,
  { table }: Pick<TravelStore, 'table'>,
  ids: readonly Id[],
): ReadonlyMap<Id, number> =>
  new Map(
    db
      .all<{ id: Id; no: number }>(
        `SELECT id, change_no AS no FROM ${table} WHERE id IN (SELECT value FROM json_each(?))`,
        [JSON.stringify(ids)],
      )
      .map(({ id, no }) => [id, no]),
  );

/** Give a row that was put back the change number of then: to whoever counts by it, it never changed. */
export const setChangeNumber = (tx: Tx, { table }: Pick<TravelStore, 'table'>, id: Id, no: number): void => {
  tx.run(`UPDATE ${table} SET change_no = ? WHERE id = ?`, [no, id]);
};

export const countChangedBetween = (
  db: ReadableDb,
  store: TravelStore,
  owner: string,
  from: number,
  to: number,
): number =>
  db.get<{ n: number }>(`SELECT count(*) AS n FROM ${store.table} r WHERE ${CHANGED}`, [owner, from, to])
    ?.n ?? 0;

/** Ids of an office's records that are not deleted. */
export const idsOwnedBy = (db: ReadableDb, store: TravelStore, owner: string): Id[] =>
  db
    .all<{ id: Id }>(
      `SELECT id FROM ${store.table} WHERE owner_office = ? AND deleted_at IS NULL ORDER BY id`,
      [owner],
    )
    .map(({ id }) => id);

export const changeCounter = (db: ReadableDb): number =>
  db.get<{ value: number }>('SELECT value FROM change_counter')?.value ?? 0;

export type ForeignKey = { readonly column: string; readonly parent: string };

/** The columns of a table that name a row of another (or the same) table. */
export const foreignKeys = (db: ReadableDb, table: string): readonly ForeignKey[] =>
  db
    .all<{ from: string; table: string }>(`SELECT "from", "table" FROM pragma_foreign_key_list('${table}')`)
    .map((key) => ({ column: key.from, parent: key.table }));

export type Dangling = { readonly id: Id; readonly column: string; readonly value: string };

/** Which of these rows name a row that is not there or that belongs to an office not among `owners`. */
export const danglingReferences = (
  db: ReadableDb,
  table: string,
  keys: readonly ForeignKey[],
  ids: readonly Id[],
  owners: readonly string[],
): Dangling[] =>
  keys.flatMap(({ column, parent }) => {
    const sql = `SELECT r.id AS id, r.${column} AS value FROM ${table} r LEFT JOIN ${parent} p ON p.id = r.${column}
      WHERE r.id IN (${marks(ROWS_PER_STATEMENT)}) AND r.${column} IS NOT NULL
        AND (p.id IS NULL OR p.owner_office NOT IN (SELECT value FROM json_each(?)))`;
    return [...inRuns(ids, ROWS_PER_STATEMENT)].flatMap((run) =>
      db
        .all<{ id: Id; value: string }>(sql, [...filled(run), JSON.stringify(owners)])
        .map((row) => ({ ...row, column })),
    );
  });

/** Rows of a table that name a row which is no longer there; for checking an undo before it is kept. */
export const countOrphans = (db: ReadableDb, table: string): number =>
  db.get<{ n: number }>(`SELECT count(*) AS n FROM pragma_foreign_key_check('${table}')`)?.n ?? 0;
