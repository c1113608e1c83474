import type { AuditFilter } from '../../../../shared/features/access/types';
import { addDays, type CalendarDate } from '../../../../shared/kernel/dates';
import type { Id } from '../../../../shared/kernel/ids';
import type { AuditLine } from '../../../database/audit';
import type { ReadableDb, SqlValue } from '../../../database/connection';
import { kindStores } from '../../../database/kind-stores';

export type LineRow = Pick<
  AuditLine,
  'seq' | 'at' | 'user' | 'op' | 'subject_kind' | 'subject_id' | 'change_count' | 'hash'
>;
export type ChangeRow = {
  readonly kind: string;
  readonly id: Id;
  readonly before: Readonly<Record<string, unknown>> | null;
  readonly after: Readonly<Record<string, unknown>> | null;
};

/** The first moment of a day, where this computer is: lines are kept by the moment. */
const startOf = (day: CalendarDate): string => new Date(`${day}T00:00:00`).toISOString();

/** Everything that is about one person: they themselves, and records that name them. */
const recordsOf = (db: ReadableDb, staffId: Id): readonly Id[] => [
  staffId,
  ...kindStores
    .filter(({ fields }) => fields.includes('staffId'))
    .flatMap(({ table }) =>
      db.all<{ id: Id }>(`SELECT id FROM ${table} WHERE staff_id = ?`, [staffId]).map(({ id }) => id),
    ),
];

type Condition = { readonly sql: string; readonly params: readonly SqlValue[] };

const conditionOf = (db: ReadableDb, filter: Omit<AuditFilter, 'limit'>): Condition => {
  const pieces: Condition[] = [
    ...(filter.from === null ? [] : [{ sql: 'l.at >= ?', params: [startOf(filter.from)] }]),
    ...(filter.to === null ? [] : [{ sql: 'l.at < ?', params: [startOf(addDays(filter.to, 1))] }]),
    ...(filter.user === '' ? [] : [{ sql: 'l.user = ?', params: [filter.user] }]),
    ...(filter.kind === ''
      ? []
      : [
          {
            sql: 'EXISTS (SELECT 1 FROM audit_change c WHERE c.seq = l.seq AND c.kind = ?)',
            params: [filter.kind],
          },
        ]),
    ...(filter.staffId === null
      ? []
      : [
          {
            sql: 'l.seq IN (SELECT c.seq FROM audit_change c WHERE c.record_id IN (SELECT value FROM json_each(?)))',
            params: [JSON.stringify(recordsOf(db, filter.staffId))],
          },
        ]),
  ];
  return {
    sql: pieces.length === 0 ? '1' : pieces.map(({ sql }) => sql).join(' AND '),
    params: pieces.flatMap(({ params }) => params),
  };
};

/** The newest lines that fit, the newest first, and how many fit in all. */
export const findLines = (
  db: ReadableDb,
  filter: AuditFilter,
): { readonly lines: readonly LineRow[]; readonly total: number } => {
  const { sql, params } = conditionOf(db, filter);
  return {
    lines: db.all<LineRow>(
      `SELECT l.seq, l.at, l.user, l.op, l.subject_kind, l.subject_id, l.change_count, l.hash FROM audit_log l
       WHERE ${sql} ORDER BY l.seq DESC LIMIT ?`,
      [...params, filter.limit],
    ),
    total:
      db.get<{ total: number }>(`SELECT count(*) AS total FROM audit_log l WHERE ${sql}`, params)?.total ?? 0,
  };
};

export const findLine = (db: ReadableDb, seq: number): LineRow | undefined =>
  db.get<LineRow>(
    'SELECT seq, at, user, op, subject_kind, subject_id, change_count, hash FROM audit_log WHERE seq = ?',
    [seq],
  );

const parsed = (text: string | null): Readonly<Record<string, unknown>> | null =>
  text === null ? null : JSON.parse(text);

/** The first changes of a line, in their order. */
export const findChanges = (db: ReadableDb, seq: number, limit: number): readonly ChangeRow[] =>
  db
    .all<{ kind: string; id: Id; before: string | null; after: string | null }>(
      'SELECT kind, record_id AS id, before, after FROM audit_change WHERE seq = ? ORDER BY ordinal LIMIT ?',
      [seq, limit],
    )
    .map(({ kind, id, before, after }) => ({ kind, id, before: parsed(before), after: parsed(after) }));

/** Everybody and every kind that the log names, to choose from. */
export const findChoices = (
  db: ReadableDb,
): { readonly users: readonly string[]; readonly kinds: readonly string[] } => ({
  users: db
    .all<{ user: string }>('SELECT DISTINCT user FROM audit_log ORDER BY user')
    .map(({ user }) => user),
  kinds: db
    .all<{ kind: string }>('SELECT DISTINCT subject_kind AS kind FROM audit_log ORDER BY kind')
    .map(({ kind }) => kind),
});
