import { createHash } from 'node:crypto';
import type { ReadableDb, WritableDb } from './connection';

/** What one change did to one record: only the fields that differ; `before` is null for a new record. */
export type AuditChange = {
  readonly kind: string;
  readonly id: string;
  readonly before: Readonly<Record<string, unknown>> | null;
  readonly after: Readonly<Record<string, unknown>> | null;
};

export type AuditLine = {
  readonly seq: number;
  readonly at: string;
  readonly user: string;
  readonly op: string;
  readonly subject_kind: string;
  readonly subject_id: string;
  readonly change_count: number;
  readonly prev_hash: string;
  readonly hash: string;
};

type StoredChange = {
  readonly ordinal: number;
  readonly kind: string;
  readonly record_id: string;
  readonly before: string | null;
  readonly after: string | null;
};

const GENESIS = '0'.repeat(64);

const hashOf = (line: Omit<AuditLine, 'hash'>, changes: readonly StoredChange[]): string => {
  const hash = createHash('sha256');
  hash.update(
    JSON.stringify([
      line.prev_hash,
      line.seq,
      line.at,
      line.user,
      line.op,
      line.subject_kind,
      line.subject_id,
      line.change_count,
    ]),
  );
  for (const change of changes)
    hash.update(JSON.stringify([change.ordinal, change.kind, change.record_id, change.before, change.after]));
  return hash.digest('hex');
};

const asJson = (value: unknown): string | null => (value === null ? null : JSON.stringify(value));

/** Append one line for a transaction, chained by hash to the line before it. */
export const appendAudit = (
  db: WritableDb,
  line: { readonly at: string; readonly user: string; readonly op: string },
  changes: readonly AuditChange[],
): void => {
  const last = db.get<{ seq: number; hash: string }>(
    'SELECT seq, hash FROM audit_log ORDER BY seq DESC LIMIT 1',
  );
  const first = changes[0];
  const stored: StoredChange[] = changes.map((change, ordinal) => ({
    ordinal,
    kind: change.kind,
    record_id: change.id,
    before: asJson(change.before),
    after: asJson(change.after),
  }));
  const entry = {
    seq: (last?.seq ?? 0) + 1,
    at: line.at,
    user: line.user,
    op: line.op,
    subject_kind: first?.kind ?? '',
    subject_id: first?.id ?? '',
    change_count: changes.length,
    prev_hash: last?.hash ?? GENESIS,
  };
  db.run(
    'INSERT INTO audit_log (seq, at, user, op, subject_kind, subject_id, change_count, prev_hash, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
    [
      entry.seq,
      entry.at,
      entry.user,
      entry.op,
      entry.subject_kind,
      entry.subject_id,
      entry.change_count,
      entry.prev_hash,
      hashOf(entry, stored),
    ],
  );
  for (const change of stored) {
    db.run(
      'INSERT INTO audit_change (seq, ordinal, kind, record_id, before, after) VALUES (?, ?, ?, ?, ?, ?)',
      [entry.seq, change.ordinal, change.kind, change.record_id, change.before, change.after],
    );
  }
};

/** The first line whose hash, predecessor or number does not fit, or undefined when the whole chain holds. */
export const findBrokenAuditLine = (db: ReadableDb): number | undefined => {
  let previous = GENESIS;
  let expected = 1;
  for (const line of db.all<AuditLine>('SELECT * FROM audit_log ORDER BY seq')) {
    const changes = db.all<StoredChange>(
      'SELECT ordinal, kind, record_id, before, after FROM audit_change WHERE seq = ? ORDER BY ordinal',
      [line.seq],
    );
    const fits = line.seq === expected && line.prev_hash === previous && changes.length === line.change_count;
    if (!fits || hashOf(line, changes) !== line.hash) return line.seq;
    previous = line.hash;
    expected += 1;
  }
  return undefined;
};
