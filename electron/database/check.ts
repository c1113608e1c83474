import Database from 'better-sqlite3';
import { findBrokenAuditLine } from './audit';
import { findChangedRecords } from './check-records';
import type { Connection } from './connection';
import { migrate } from './migrate';

/** What is wrong with a database, in words for IT; `place` says where. */
export type DatabaseProblem = {
  readonly kind: 'integrity' | 'foreignKeys' | 'auditChain' | 'records';
  readonly place: string;
};

export type DatabaseCheck = {
  readonly integrity: boolean;
  readonly foreignKeys: boolean;
  readonly auditChain: boolean;
  readonly records: boolean;
  readonly problems: readonly DatabaseProblem[];
};

type Violation = { readonly table: string; readonly rowid: number | null; readonly parent: string };

/** The tables, indexes and triggers of a database, by name, with what they are made of. */
const schemaOf = (raw: Database.Database): ReadonlyMap<string, string> =>
  new Map(
    (
      raw
        .prepare("SELECT type || ' ' || name AS name, coalesce(sql, '') AS sql FROM sqlite_master")
        .all() as {
        readonly name: string;
        readonly sql: string;
      }[]
    ).map(({ name, sql }) => [name, sql]),
  );

/** What a new database has and this one lacks or has otherwise: a lost table, or a trigger that kept the audit log as it is. */
const lackingSchema = (db: Connection): readonly string[] => {
  const fresh = new Database(':memory:');
  try {
    migrate(fresh, { backupFirst: false, now: () => '' });
    const found = schemaOf(db.raw);
    return [...schemaOf(fresh)].filter(([name, sql]) => found.get(name) !== sql).map(([name]) => name);
  } finally {
    fresh.close();
  }
};

/**
 * Read the whole database: SQLite's own integrity check, the tables and triggers it should have, every reference between
 * tables, the audit chain, and whether the office's own records are what the audit log says of them. Changes nothing.
 */
export const checkDatabase = (db: Connection): DatabaseCheck => {
  const integrity = (db.raw.pragma('integrity_check') as readonly { readonly integrity_check: string }[])
    .map((row) => row.integrity_check)
    .filter((line) => line !== 'ok')
    .concat(lackingSchema(db));
  const references = db.raw.pragma('foreign_key_check') as readonly Violation[];
  const broken = findBrokenAuditLine(db);
  const records = findChangedRecords(db);
  const problems: DatabaseProblem[] = [
    ...integrity.map((place) => ({ kind: 'integrity' as const, place })),
    ...references.map((row) => ({
      kind: 'foreignKeys' as const,
      place: `${row.table}#${row.rowid ?? '?'} → ${row.parent}`,
    })),
    ...(broken === undefined ? [] : [{ kind: 'auditChain' as const, place: `audit_log#${broken}` }]),
    ...records.map((place) => ({ kind: 'records' as const, place })),
  ];
  return {
    integrity: integrity.length === 0,
    foreignKeys: references.length === 0,
    auditChain: broken === undefined,
    records: records.length === 0,
    problems,
  };
};
