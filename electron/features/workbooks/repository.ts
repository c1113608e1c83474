import type { ImportCounts, ImportLogEntry } from '../../../shared/features/workbooks/types';
import type { Instant } from '../../../shared/kernel/dates';
import type { ColumnMapping } from '../../../shared/kernel/sheet/headings';

import type { ReadableDb } from '../../database/connection';
import type { AnyRecord } from '../../database/record-merge';
import type { Tx } from '../../database/transact';

const COUNTS =
  'no, kind, file_name AS "fileName", at, user, counts, undone_at AS "undoneAt", touched IS NOT NULL AND undone_at IS NULL AS "canUndo"';

type Row = Omit<ImportLogEntry, 'counts' | 'canUndo'> & { readonly counts: string; readonly canUndo: number };

const fromRow = (row: Row): ImportLogEntry => ({
  ...row,
  counts: JSON.parse(row.counts) as ImportCounts,
  canUndo: row.canUndo === 1,
});

/** The last import of exactly these bytes as this kind that still stands. */
export const findImportOf = (db: ReadableDb, kind: string, sha256: string): ImportLogEntry | undefined => {
  const row = db.get<Row>(
    `SELECT ${COUNTS} FROM sheet_import WHERE kind = ? AND sha256 = ? AND undone_at IS NULL ORDER BY no DESC LIMIT 1`,
    [kind, sha256],
  );
  return row === undefined ? undefined : fromRow(row);
};

/** The imports of this office, the newest first; all of them without a limit. */
export const listImports = (db: ReadableDb, limit?: number): ImportLogEntry[] =>
  db.all<Row>(`SELECT ${COUNTS} FROM sheet_import ORDER BY no DESC LIMIT ?`, [limit ?? -1]).map(fromRow);

/** So many shapes of sheet are tried at most: more than a kind is ever sent in. */
const KEPT_AT_MOST = 50;

/** What was said about the headings of sheets of a kind, the newest first. */
export const keptMappings = (
  db: ReadableDb,
  kind: string,
): readonly { readonly shape: string; readonly mapping: ColumnMapping }[] =>
  db
    .all<{ shape: string; mapping: string }>(
      'SELECT shape, mapping FROM sheet_mapping WHERE kind = ? ORDER BY at DESC, shape LIMIT ?',
      [kind, KEPT_AT_MOST],
    )
    .map(({ shape, mapping }) => ({ shape, mapping: JSON.parse(mapping) as ColumnMapping }));

/** Keep what was said about the headings of a shape; nothing said takes away what was kept. */
export const keepMapping = (tx: Tx, kind: string, shape: string, mapping: ColumnMapping): void => {
  if (mapping.length === 0) tx.run('DELETE FROM sheet_mapping WHERE kind = ? AND shape = ?', [kind, shape]);
  else
    tx.run(
      `INSERT INTO sheet_mapping (kind, shape, mapping, at) VALUES (?, ?, ?, ?)
       ON CONFLICT (kind, shape) DO UPDATE SET mapping = excluded.mapping, at = excluded.at`,
      [kind, shape, JSON.stringify(mapping), tx.now],
    );
};

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

/** How many records of each kind an import wrote. */
export type Touched = Readonly<Record<string, number>>;

/** What is kept of an import so that it can be taken back; change numbers are both included. */
export type WayBack = {
  readonly no: number;
  readonly firstChange: number;
  readonly lastChange: number;
  readonly touched: Touched;
};

export type BeforeImport = {
  readonly kind: string;
  readonly record: AnyRecord;
  readonly changeNo: number;
};

export const keepWayBack = (
  tx: Tx,
  { no, firstChange, lastChange, touched }: WayBack,
  before: readonly BeforeImport[],
): void => {
  tx.run('UPDATE sheet_import SET first_change = ?, last_change = ?, touched = ? WHERE no = ?', [
    ...[firstChange, lastChange, JSON.stringify(touched), no],
  ]);
  for (const { kind, record, changeNo } of before)
    tx.run(
      'INSERT INTO sheet_import_before (no, kind, record_id, record, change_no) VALUES (?, ?, ?, ?, ?)',
      [no, kind, record.id, JSON.stringify(record), changeNo],
    );
};

/** The way back of an import; undefined when none was kept, or it was gone. */
export const findWayBack = (db: ReadableDb, no: number): WayBack | undefined => {
  const row = db.get<Omit<WayBack, 'touched'> & { readonly touched: string }>(
    `SELECT no, first_change AS firstChange, last_change AS lastChange, touched FROM sheet_import
     WHERE no = ? AND touched IS NOT NULL AND undone_at IS NULL`,
    [no],
  );
  return row === undefined ? undefined : { ...row, touched: JSON.parse(row.touched) as Touched };
};

/** How the records of a kind were that an import changed. */
export const beforeImport = (db: ReadableDb, no: number, kind: string): readonly BeforeImport[] =>
  db
    .all<{ record: string; changeNo: number }>(
      'SELECT record, change_no AS changeNo FROM sheet_import_before WHERE no = ? AND kind = ?',
      [no, kind],
    )
    .map(({ record, changeNo }) => ({ kind, record: JSON.parse(record) as AnyRecord, changeNo }));

export const markUndone = (tx: Tx, no: number): void => {
  tx.run('DELETE FROM sheet_import_before WHERE no = ?', [no]);
  tx.run('UPDATE sheet_import SET undone_at = ? WHERE no = ?', [tx.now, no]);
  tx.touch('audit');
};
