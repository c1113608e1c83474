import type { Instant } from '../../shared/kernel/dates';
import { appError } from '../../shared/kernel/errors';
import type { Id } from '../../shared/kernel/ids';
import type { FieldsOf, RecordDefinition, RecordOf } from '../../shared/kernel/record';
import type { RecordKind } from '../../shared/kernel/record-kinds';
import { ok, type Result, refuse } from '../../shared/kernel/result';
import type { ReadableDb, SqlValue } from './connection';
import type { Tx } from './transact';

const ENVELOPE_FIELDS = [
  'id',
  'ownerOffice',
  'version',
  'baseVersion',
  'updatedAt',
  'updatedBy',
  'deletedAt',
] as const;

export const toSnake = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

type Row = Readonly<Record<string, SqlValue>>;

/** The reading and writing of one kind of travelling record. Only the feature's repository calls the writing part. */
export type RecordStore<D extends RecordDefinition = RecordDefinition> = {
  readonly definition: D;
  readonly table: string;
  /** Own and envelope fields, as the record names them, in column order (without the local change number). */
  readonly fields: readonly string[];
  /** `alias.column AS "field"` for hand-written queries that want whole records. */
  readonly select: (alias: string) => string;
  readonly fromRow: (row: Row) => RecordOf<D>;
  readonly toColumn: (field: string, value: unknown) => SqlValue;
  readonly find: (db: ReadableDb, id: Id) => RecordOf<D> | undefined;
  /** The record whether it is deleted or not. */
  readonly findAny: (db: ReadableDb, id: Id) => RecordOf<D> | undefined;
  readonly findDeleted: (db: ReadableDb, id: Id) => RecordOf<D> | undefined;
  /** Records that are not deleted and fit `where` (columns of the alias `r`), in the given order. */
  readonly list: (
    db: ReadableDb,
    where?: string,
    params?: readonly SqlValue[],
    orderBy?: string,
  ) => RecordOf<D>[];
  readonly insert: (tx: Tx, fields: FieldsOf<D>, id?: Id) => RecordOf<D>;
  readonly update: (
    tx: Tx,
    id: Id,
    baseVersion: number | undefined,
    patch: Partial<FieldsOf<D>>,
  ) => Result<RecordOf<D>>;
  readonly remove: (tx: Tx, id: Id, baseVersion?: number) => Result<RecordOf<D>>;
  /** Give a record, a deleted one too, former values again; `deletedAt` brings it back (null) or takes it out. For undoing. */
  readonly putBack: (
    tx: Tx,
    id: Id,
    former: Partial<FieldsOf<D>> & { readonly deletedAt?: Instant | null },
  ) => Result<RecordOf<D>>;
};

const differing = (
  before: Readonly<Record<string, unknown>>,
  patch: Readonly<Record<string, unknown>>,
): string[] =>
  Object.keys(patch).filter(
    (key) => patch[key] !== undefined && JSON.stringify(before[key]) !== JSON.stringify(patch[key]),
  );

const pick = (record: Readonly<Record<string, unknown>>, keys: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(keys.map((key) => [key, record[key] ?? null]));

/**
 * Make the store of a record definition; the table is the kind in snake_case.
 *
 * `update`, `remove` and `putBack` refuse with `E_NOT_FOUND`, `E_NOT_OWNED` (another office's record),
 * `E_RECORD_CHANGED` (the caller saw an older version) and `E_APPEND_ONLY` (a ledger). An update that changes nothing
 * writes nothing.
 */
export const recordStore = <D extends RecordDefinition>(definition: D): RecordStore<D> => {
  const table = toSnake(definition.kind);
  const kind = definition.kind as RecordKind;
  const own = Object.keys(definition.schema.shape);
  const fields = [...ENVELOPE_FIELDS, ...own];
  const json = new Set(definition.json);
  const columns = fields.map(toSnake);
  const select = (alias: string): string =>
    fields.map((field, i) => `${alias}.${columns[i]} AS "${field}"`).join(', ');

  const toColumn = (field: string, value: unknown): SqlValue => {
    if (json.has(field)) return JSON.stringify(value);
    if (value === undefined || value === null) return null;
    if (typeof value === 'boolean') return value ? 1 : 0;
    return value as SqlValue;
  };
  const fromRow = (row: Row): RecordOf<D> => {
    const record: Record<string, unknown> = {};
    for (const field of fields)
      record[field] = json.has(field) ? JSON.parse(String(row[field])) : (row[field] ?? null);
    return record as RecordOf<D>;
  };
  const insertSql = `INSERT INTO ${table} (${columns.join(', ')}, change_no) VALUES (${columns.map(() => '?').join(', ')}, ?)`;
  /** Built once for each question: `list` is asked the same few, row after row. */
  const listed = new Map<string, string>();
  const allSql = `SELECT ${select('r')} FROM ${table} r WHERE r.deleted_at IS NULL AND (`;
  const listSql = (where: string, orderBy: string): string => {
    const key = `${where}\n${orderBy}`;
    const known = listed.get(key) ?? `${allSql}${where}) ORDER BY ${orderBy}`;
    listed.set(key, known);
    return known;
  };
  const findSql = `SELECT ${select('r')} FROM ${table} r WHERE r.id = ?`;

  const findAny = (db: ReadableDb, id: Id): RecordOf<D> | undefined => {
    const row = db.get<Row>(findSql, [id]);
    return row === undefined ? undefined : fromRow(row);
  };
  const find = (db: ReadableDb, id: Id): RecordOf<D> | undefined => {
    const record = findAny(db, id);
    return record === undefined || record.deletedAt !== null ? undefined : record;
  };
  const findDeleted = (db: ReadableDb, id: Id): RecordOf<D> | undefined => {
    const record = findAny(db, id);
    return record === undefined || record.deletedAt === null ? undefined : record;
  };

  const write = (tx: Tx, before: RecordOf<D>, changed: Readonly<Record<string, unknown>>): RecordOf<D> => {
    const keys = Object.keys(changed);
    const after = {
      ...before,
      ...changed,
      version: before.version + 1,
      baseVersion: before.version,
      updatedAt: tx.now,
      updatedBy: tx.user,
    };
    const written = [...keys, 'version', 'baseVersion', 'updatedAt', 'updatedBy'];
    tx.run(
      `UPDATE ${table} SET ${written.map((key) => `${toSnake(key)} = ?`).join(', ')}, change_no = ? WHERE id = ?`,
      [
        ...written.map((key) => toColumn(key, (after as Record<string, unknown>)[key])),
        tx.nextChangeNo(),
        before.id,
      ],
    );
    tx.note({ kind, id: before.id, before: pick(before, keys), after: pick(after, keys) });
    return after as RecordOf<D>;
  };

  const writable = (
    tx: Tx,
    record: RecordOf<D> | undefined,
    baseVersion: number | undefined,
  ): Result<RecordOf<D>> => {
    if (definition.appendOnly) return refuse(appError('E_APPEND_ONLY'));
    if (record === undefined) return refuse(appError('E_NOT_FOUND'));
    if (record.ownerOffice !== tx.office)
      return refuse(appError('E_NOT_OWNED', { owner: record.ownerOffice }));
    if (baseVersion !== undefined && record.version !== baseVersion)
      return refuse(appError('E_RECORD_CHANGED'));
    return ok(record);
  };

  return {
    definition,
    table,
    fields,
    select,
    fromRow,
    toColumn,
    find,
    findAny,
    findDeleted,
    list: (db, where = '1', params = [], orderBy = 'r.id') =>
      db.all<Row>(listSql(where, orderBy), params).map(fromRow),
    insert: (tx, given, id) => {
      const record = {
        id: id ?? tx.newId(),
        ownerOffice: tx.office,
        version: 1,
        baseVersion: 0,
        updatedAt: tx.now,
        updatedBy: tx.user,
        deletedAt: null,
        ...given,
      } as RecordOf<D>;
      const values = fields.map((field) => toColumn(field, (record as Record<string, unknown>)[field]));
      tx.run(insertSql, [...values, tx.nextChangeNo()]);
      tx.note({ kind, id: record.id, before: null, after: pick(record, own) });
      return record;
    },
    update: (tx, id, baseVersion, patch) => {
      const found = writable(tx, find(tx, id), baseVersion);
      if (!found.ok) return found;
      const keys = differing(found.value, patch);
      if (keys.length === 0) return found;
      return ok(write(tx, found.value, pick(patch, keys)));
    },
    remove: (tx, id, baseVersion) => {
      const found = writable(tx, find(tx, id), baseVersion);
      return found.ok ? ok(write(tx, found.value, { deletedAt: tx.now })) : found;
    },
    putBack: (tx, id, former) => {
      const found = writable(tx, findAny(tx, id), undefined);
      return found.ok ? ok(write(tx, found.value, former)) : found;
    },
  };
};
