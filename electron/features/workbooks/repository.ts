import type { ImportCounts, ImportLogEntry } from '../../../shared/features/workbooks/types';
import type { Instant } from '../../../shared/kernel/dates';

import type { ReadableDb } from '../../database/connection';
import type { Tx } from '../../database/transact';

const COUNTS = 'no, kind, file_name AS "fileName", at, user, counts';

type Row = Omit<ImportLogEntry, 'counts'> & { readonly counts: string };

const fromRow = (row: Row): ImportLogEntry => ({ ...row, counts: JSON.parse(row.counts) as ImportCounts });

/** The last import of exactly these bytes as this kind. */
export const findImportOf = (db: ReadableDb, kind: string, sha256: string): ImportLogEntry | undefined => {
  const row = db.get<Row>(
    `SELECT ${COUNTS} FROM sheet_import WHERE kind = ? AND sha256 = ? ORDER BY no DESC LIMIT 1`,
    [kind, sha256],
  );
  return row === undefined ? undefined : fromRow(row);
};

export const listImports = (db: ReadableDb, limit: number): ImportLogEntry[] =>
  db.all<Row>(`SELECT ${COUNTS} FROM sheet_import ORDER BY no DESC LIMIT ?`, [limit]).map(fromRow);

export type ImportToLog = {
  readonly kind: string;
  readonly sha256: string;
  readonly fileName: string;
  readonly sheetName: string;
  readonly at: Instant;
  readonly user: string;
  readonly counts: ImportCounts;
};

/** Enter an import and answer its number. */
export const insertImport = (tx: Tx, entry: ImportToLog): number => {
  const no = (tx.get<{ no: number | null }>('SELECT MAX(no) AS no FROM sheet_import')?.no ?? 0) + 1;
  tx.run(
    'INSERT INTO sheet_import (no, kind, sha256, file_name, sheet_name, at, user, counts) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    [
      no,
      entry.kind,
      entry.sha256,
      entry.fileName,
      entry.sheetName,
      entry.at,
      entry.user,
      JSON.stringify(entry.counts),
    ],
  );
  tx.touch('audit');
  return no;
};
