import Database from 'better-sqlite3';
import type { Report } from '../jobs/define-job';

/** So many pages between two looks at what else there is to do. */
const PAGES = 2_000;

/**
 * A copy of an open database, as of one moment, by SQLite's online backup. Whoever writes meanwhile is not kept waiting, and does not
 * make it start again: the reading transaction holds the moment.
 */
export const copyDatabase = async (
  path: string,
  target: string,
  report: Report,
  label: string,
): Promise<void> => {
  const source = new Database(path, { readonly: true, timeout: 10_000 });
  try {
    source.exec('BEGIN');
    source.prepare('SELECT count(*) FROM sqlite_master').get();
    await source.backup(target, {
      progress: ({ totalPages, remainingPages }) => {
        report(totalPages - remainingPages, totalPages, label);
        return PAGES;
      },
    });
    source.exec('COMMIT');
  } finally {
    source.close();
  }
  const copy = new Database(target);
  try {
    copy.pragma('journal_mode = DELETE');
  } finally {
    copy.close();
  }
};
