import { findBrokenAuditLine } from './audit';
import type { Connection } from './connection';

/** What is wrong with a database, in words for IT; `place` says where. */
export type DatabaseProblem = {
  readonly kind: 'integrity' | 'foreignKeys' | 'auditChain';
  readonly place: string;
};

export type DatabaseCheck = {
  readonly integrity: boolean;
  readonly foreignKeys: boolean;
  readonly auditChain: boolean;
  readonly problems: readonly DatabaseProblem[];
};

type Violation = { readonly table: string; readonly rowid: number | null; readonly parent: string };

/** Read the whole database: SQLite's own integrity check, every reference between tables, and the audit chain. Changes nothing. */
export const checkDatabase = (db: Connection): DatabaseCheck => {
  const integrity = (db.raw.pragma('integrity_check') as readonly { readonly integrity_check: string }[])
    .map((row) => row.integrity_check)
    .filter((line) => line !== 'ok');
  const references = db.raw.pragma('foreign_key_check') as readonly Violation[];
  const broken = findBrokenAuditLine(db);
  const problems: DatabaseProblem[] = [
    ...integrity.map((place) => ({ kind: 'integrity' as const, place })),
    ...references.map((row) => ({
      kind: 'foreignKeys' as const,
      place: `${row.table}#${row.rowid ?? '?'} → ${row.parent}`,
    })),
    ...(broken === undefined ? [] : [{ kind: 'auditChain' as const, place: `audit_log#${broken}` }]),
  ];
  return {
    integrity: integrity.length === 0,
    foreignKeys: references.length === 0,
    auditChain: broken === undefined,
    problems,
  };
};
