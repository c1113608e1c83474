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

type Head = { readonly seq: number; readonly hash: string };

/** Number and hash of the last line, kept beside the log: a log whose end was cut off no longer fits it. */
export const auditHead = (db: ReadableDb): Head =>
  db.get<Head>('SELECT seq, hash FROM audit_head') ?? { seq: 0, hash: GENESIS };

/** Changes that one statement writes: an import has tens of thousands. */
const AT_ONCE = 100;
const insertChanges = (count: number): string =>
  `INSERT INTO audit_change (seq, ordinal, kind, record_id, before, after) VALUES ${Array(count).fill('(?, ?, ?, ?, ?, ?)').join(', ')}`;

/** Append one line for a transaction, chained by hash to the line before it, and move the head to it. Answers its number. */
export const appendAudit = (
  db: WritableDb,
  line: { readonly at: string; readonly user: string; readonly op: string },
  changes: readonly AuditChange[],
): number => {
  const last = auditHead(db);
  const first = changes[0];
  const stored: StoredChange[] = changes.map((change, ordinal) => ({
    ordinal,
    kind: change.kind,
    record_id: change.id,
    before: asJson(change.before),
    after: asJson(change.after),
  }));
  const entry = {
    seq: last.seq + 1,
    at: line.at,
    user: line.user,
    op: line.op,
    subject_kind: first?.kind ?? '',
    subject_id: first?.id ?? '',
    change_count: changes.length,
    prev_hash: last.hash,
  };
  const hash = hashOf(entry, stored);
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
      hash,
    ],
  );
  db.run('UPDATE audit_head SET seq = ?, hash = ?', [entry.seq, hash]);
  for (let from = 0; from < stored.length; from += AT_ONCE) {
    const some = stored.slice(from, from + AT_ONCE);
    db.run(
      insertChanges(some.length),
      some.flatMap(({ ordinal, kind, record_id, before, after }) => [
        entry.seq,
        ordinal,
        kind,
        record_id,
        before,
        after,
      ]),
    );
  }
  return entry.seq;
};

/**
 * The first line whose hash, predecessor or number does not fit, or that is missing at the end; undefined when the whole chain
 * holds up to its head.
 */
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
  const head = auditHead(db);
  return head.seq === expected - 1 && head.hash === previous ? undefined : expected;
};
