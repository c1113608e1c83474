import type { PackageKind } from '../../../shared/features/exchange/schema/manifest';
import type { KindCounts, Peer, PeerState } from '../../../shared/features/exchange/types';
import type { Id } from '../../../shared/kernel/ids';
import type { ReadableDb } from '../../database/connection';
import { inRuns, ROWS_PER_STATEMENT } from '../../database/record-merge';
import type { Tx } from '../../database/transact';

export type PeerRow = {
  readonly code: string;
  readonly name: string;
  readonly kind: Peer['kind'];
  readonly state: PeerState;
  readonly sign_key: string | null;
  readonly recipient: string | null;
  readonly fingerprint: string | null;
  readonly pairing_id: string;
  readonly invited_at: string;
  readonly expires_at: string;
  readonly paired_at: string | null;
};

export const findPeer = (db: ReadableDb, code: string): PeerRow | undefined =>
  db.get<PeerRow>('SELECT * FROM office_peer WHERE code = ?', [code]);

/** The head office that a branch is paired with. */
export const findHead = (db: ReadableDb): PeerRow | undefined =>
  db.get<PeerRow>("SELECT * FROM office_peer WHERE kind = 'head' AND state = 'paired'");

export const listPeers = (db: ReadableDb): PeerRow[] =>
  db.all<PeerRow>('SELECT * FROM office_peer ORDER BY code');

export const putPeer = (tx: Tx, peer: PeerRow): void => {
  const before = findPeer(tx, peer.code) ?? null;
  tx.run(
    `INSERT INTO office_peer (code, name, kind, state, sign_key, recipient, fingerprint, pairing_id, invited_at, expires_at, paired_at)
     VALUES (:code, :name, :kind, :state, :sign_key, :recipient, :fingerprint, :pairing_id, :invited_at, :expires_at, :paired_at)
     ON CONFLICT (code) DO UPDATE SET name = excluded.name, kind = excluded.kind, state = excluded.state, sign_key = excluded.sign_key,
       recipient = excluded.recipient, fingerprint = excluded.fingerprint, pairing_id = excluded.pairing_id,
       invited_at = excluded.invited_at, expires_at = excluded.expires_at, paired_at = excluded.paired_at`,
    { ...peer },
  );
  tx.note({ kind: 'officePeer', id: peer.code, before, after: { ...peer } });
};

export type LogRow = {
  readonly id: Id;
  readonly direction: 'sent' | 'received';
  readonly kind: PackageKind;
  readonly peer_code: string;
  readonly no: number;
  readonly package_id: string;
  readonly file_name: string;
  readonly file_sha256: string;
  readonly manifest_sha256: string;
  /** Hashes of the sender's earlier manifests, newest first, as JSON. */
  readonly previous: string;
  readonly full: 0 | 1;
  readonly from_change: number;
  readonly to_change: number;
  readonly records: number;
  /** Counts by kind, as JSON: `LoggedCounts[]`. */
  readonly counts: string;
  readonly made_at: string;
  readonly logged_at: string;
  readonly logged_by: string;
  readonly undone_at: string | null;
};

export type LogEntry = Omit<LogRow, 'id' | 'logged_at' | 'logged_by' | 'undone_at' | 'counts'>;
/** By kind: the five counts of a received file, or how many records of it a sent one carries. */
export type LoggedCounts = KindCounts | { readonly kind: string; readonly count: number };

/** Enter a file into the log; one that was undone and comes again takes its old place. `completeLog` adds its counts. */
export const putLog = (tx: Tx, entry: LogEntry, id: Id): void => {
  tx.run(
    `INSERT INTO package_log (id, direction, kind, peer_code, no, package_id, file_name, file_sha256, manifest_sha256, previous, full,
       from_change, to_change, records, counts, made_at, logged_at, logged_by, undone_at)
     VALUES (:id, :direction, :kind, :peer_code, :no, :package_id, :file_name, :file_sha256, :manifest_sha256, :previous, :full,
       :from_change, :to_change, :records, '[]', :made_at, :logged_at, :logged_by, NULL)
     ON CONFLICT (direction, manifest_sha256) DO UPDATE SET id = excluded.id, file_name = excluded.file_name,
       logged_at = excluded.logged_at, logged_by = excluded.logged_by, undone_at = NULL`,
    { ...entry, id, logged_at: tx.now, logged_by: tx.user },
  );
};

export const completeLog = (
  tx: Tx,
  id: Id,
  { no, kind, peer_code, records, manifest_sha256 }: LogEntry,
  counts: readonly LoggedCounts[],
): void => {
  tx.run('UPDATE package_log SET counts = ? WHERE id = ?', [JSON.stringify(counts), id]);
  tx.note({
    kind: 'packageLog',
    id,
    before: null,
    after: { no, kind, peer_code, records, manifest_sha256, counts },
  });
};

export const markUndone = (tx: Tx, log: LogRow): void => {
  tx.run('UPDATE package_log SET undone_at = ? WHERE id = ?', [tx.now, log.id]);
  tx.note({ kind: 'packageLog', id: log.id, before: { undone_at: null }, after: { undone_at: tx.now } });
};

export const findLog = (db: ReadableDb, id: Id): LogRow | undefined =>
  db.get<LogRow>('SELECT * FROM package_log WHERE id = ?', [id]);

export const findReceived = (db: ReadableDb, manifestHash: string): LogRow | undefined =>
  db.get<LogRow>(
    "SELECT * FROM package_log WHERE direction = 'received' AND manifest_sha256 = ? AND undone_at IS NULL",
    [manifestHash],
  );

/** The last file of a kind that stands between this office and another, not counting undone ones. */
export const lastLog = (
  db: ReadableDb,
  direction: LogRow['direction'],
  kind: PackageKind,
  peer: string,
): LogRow | undefined =>
  db.get<LogRow>(
    'SELECT * FROM package_log WHERE peer_code = ? AND direction = ? AND kind = ? AND undone_at IS NULL ORDER BY rowid DESC LIMIT 1',
    [peer, direction, kind],
  );

export const listLogs = (db: ReadableDb): LogRow[] =>
  db.all<LogRow>('SELECT * FROM package_log ORDER BY logged_at DESC, rowid DESC');

export const countsOf = (log: LogRow): readonly LoggedCounts[] =>
  JSON.parse(log.counts) as readonly LoggedCounts[];

export type UndoRow = {
  readonly kind: string;
  readonly record_id: Id;
  readonly before: string | null;
  readonly after_version: number;
};

export const insertUndo = (tx: Tx, logId: Id, firstOrdinal: number, rows: readonly UndoRow[]): void => {
  let ordinal = firstOrdinal;
  for (const run of inRuns(rows, ROWS_PER_STATEMENT)) {
    const values = run.flatMap((row) => [
      logId,
      ordinal++,
      row.kind,
      row.record_id,
      row.before,
      row.after_version,
    ]);
    tx.run(
      `INSERT INTO package_undo (log_id, ordinal, kind, record_id, before, after_version) VALUES ${run.map(() => '(?, ?, ?, ?, ?, ?)').join(', ')}`,
      values,
    );
  }
};

export const listUndo = (db: ReadableDb, logId: Id, kind: string): UndoRow[] =>
  db.all<UndoRow>(
    'SELECT kind, record_id, before, after_version FROM package_undo WHERE log_id = ? AND kind = ? ORDER BY ordinal',
    [logId, kind],
  );

export const hasUndo = (db: ReadableDb, logId: Id): boolean =>
  db.get('SELECT 1 AS one FROM package_undo WHERE log_id = ? LIMIT 1', [logId]) !== undefined;

export const dropUndo = (tx: Tx, logId: Id): void => {
  tx.run('DELETE FROM package_undo WHERE log_id = ?', [logId]);
};

/** A newer file builds on what an older one brought: only the newest of each office can be undone. */
export const dropUndoOfPeer = (tx: Tx, peer: string, except: Id): void => {
  tx.run(
    'DELETE FROM package_undo WHERE log_id <> ? AND log_id IN (SELECT id FROM package_log WHERE peer_code = ?)',
    [except, peer],
  );
};
