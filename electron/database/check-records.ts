import { RECORD_KINDS } from '../../shared/kernel/record-kinds';
import type { ReadableDb, SqlValue } from './connection';
import { toSnake } from './record-store';

type Fields = Readonly<Record<string, unknown>>;
type Row = Readonly<Record<string, SqlValue>>;
type Change = {
  readonly kind: string;
  readonly record_id: string;
  readonly is_first: number;
  readonly after: string | null;
};
/** A record that was made here, as the audit log says it must be now. */
type Told = { readonly kind: string; readonly id: string; readonly fields: Fields };

/** The kinds of record that are kept in a table of their own with an owner. */
const tablesOf = (db: ReadableDb): ReadonlyMap<string, string> =>
  new Map(
    RECORD_KINDS.map((kind) => [kind, toSnake(kind)] as const).filter(
      ([, table]) =>
        db.get(`SELECT 1 FROM pragma_table_info('${table}') WHERE name = 'owner_office'`) !== undefined,
    ),
  );

/** Every record whose first change is its making, with the last value of each field. Received ones are not told of in full. */
const toldRecords = function* (db: ReadableDb): Generator<Told> {
  let told: Told | undefined;
  let id = '';
  const changes = db.iterate<Change>(
    'SELECT kind, record_id, before IS NULL AS is_first, after FROM audit_change ORDER BY record_id, seq, ordinal',
  );
  for (const { kind, record_id, is_first, after } of changes) {
    const fields = JSON.parse(after ?? '{}') as Fields;
    if (record_id !== id) {
      if (told !== undefined) yield told;
      id = record_id;
      told = is_first === 1 ? { kind, id, fields: { deletedAt: null, ...fields } } : undefined;
      // An import that was taken back leaves nothing behind.
    } else if (after === null) told = undefined;
    else if (told !== undefined) told = { ...told, fields: { ...told.fields, ...fields } };
  }
  if (told !== undefined) yield told;
};

/** Whether a column holds what the log says of the field; structures and some plain values are kept as JSON. */
const holds = (column: SqlValue | undefined, value: unknown): boolean =>
  column === value ||
  column === JSON.stringify(value) ||
  (typeof value === 'boolean' && column === Number(value));

/**
 * The office's own records that are not what the audit log says: changed, removed or added past the app, as `staff#id.name`.
 *
 * Looks at records that were made here; of received ones the log holds the changes only. A migration that changes rows must
 * enter them into the log, or they are found here.
 */
export const findChangedRecords = (db: ReadableDb): readonly string[] => {
  const tables = tablesOf(db);
  const found: string[] = [];
  for (const { kind, id, fields } of toldRecords(db)) {
    const table = tables.get(kind);
    if (table === undefined) continue;
    const row = db.get<Row>(`SELECT * FROM ${table} WHERE id = ?`, [id]);
    if (row === undefined) found.push(`${table}#${id}`);
    else
      for (const [field, value] of Object.entries(fields))
        if (!holds(row[toSnake(field)], value)) found.push(`${table}#${id}.${toSnake(field)}`);
  }
  for (const table of tables.values()) {
    const untold = db.all<{ id: string }>(
      `SELECT id FROM ${table} r WHERE owner_office = (SELECT code FROM own_office)
       AND NOT EXISTS (SELECT 1 FROM audit_change c WHERE c.record_id = r.id) ORDER BY id`,
    );
    found.push(...untold.map(({ id }) => `${table}#${id}`));
  }
  return found;
};
