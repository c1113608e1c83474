import type { BackupManifest, KindLoss } from '../../../shared/features/backup/types';
import type { ReadableDb } from '../../database/connection';
import { kindStores } from '../../database/kind-stores';
import { readFileWith } from '../../database/read-file';

type Counts = Omit<KindLoss, 'kind'>;

const tables = (db: ReadableDb): ReadonlySet<string> =>
  new Set(
    db
      .all<{ name: string }>("SELECT name FROM back.sqlite_master WHERE type = 'table'")
      .map(({ name }) => name),
  );

/** What today's database holds against another state of it, by kind: how many there, how many of today's are not in it or older in it. */
export const compareDatabases = (today: string, other: string): readonly KindLoss[] =>
  readFileWith(today, (db) => {
    db.run('ATTACH ? AS back', [other]);
    const known = tables(db);
    return kindStores.flatMap(({ kind, table }) => {
      if (!known.has(table)) return [];
      const counts = db.get<Counts>(
        `SELECT (SELECT count(*) FROM main.${table} WHERE deleted_at IS NULL) AS now,
                (SELECT count(*) FROM back.${table} WHERE deleted_at IS NULL) AS held,
                (SELECT count(*) FROM main.${table} n WHERE n.deleted_at IS NULL AND NOT EXISTS
                  (SELECT 1 FROM back.${table} b WHERE b.id = n.id AND b.deleted_at IS NULL)) AS lost,
                (SELECT count(*) FROM main.${table} n JOIN back.${table} b ON b.id = n.id
                  WHERE n.deleted_at IS NULL AND b.deleted_at IS NULL AND n.version > b.version) AS older`,
      );
      return counts === undefined || (counts.now === 0 && counts.held === 0) ? [] : [{ kind, ...counts }];
    });
  });

/** How many of each kind a state holds, where there is nothing to compare it with. */
export const countDatabase = (db: ReadableDb): readonly KindLoss[] =>
  kindStores.flatMap(({ kind, table }) => {
    const held = db.get<{ n: number }>(`SELECT count(*) AS n FROM ${table} WHERE deleted_at IS NULL`)?.n ?? 0;
    return held === 0 ? [] : [{ kind, now: 0, held, lost: 0, older: 0 }];
  });

/** Steps of the audit log after the line that a backup ends with. */
export const stepsAfter = (db: ReadableDb, audit: Pick<BackupManifest['audit'], 'seq'>): number =>
  db.get<{ n: number }>('SELECT count(*) AS n FROM audit_log WHERE seq > ?', [audit.seq])?.n ?? 0;

/** Whether a report went out after an instant. */
export const reportedAfter = (db: ReadableDb, at: string): boolean =>
  db.get("SELECT 1 AS one FROM package_log WHERE direction = 'sent' AND kind = 'report' AND logged_at > ?", [
    at,
  ]) !== undefined;
