import { attachmentRecord, printedFormRecord } from '../../../shared/features/documents/travel';
import type { Id } from '../../../shared/kernel/ids';
import { type PrintLayout, zPrintLayout } from '../../../shared/kernel/print-layout';
import type { RecordOf } from '../../../shared/kernel/record';
import type { ReadableDb } from '../../database/connection';
import { recordStore } from '../../database/record-store';
import type { Tx } from '../../database/transact';

export const printedForms = recordStore(printedFormRecord);
export const attachments = recordStore(attachmentRecord);

export type PrintedFormRecord = RecordOf<typeof printedFormRecord>;
export type AttachmentRecord = RecordOf<typeof attachmentRecord>;

/** The serial that was used last for a document in a year; 0 before the first. */
export const lastSerial = (db: ReadableDb, document: string, year: number): number =>
  db.get<{ last: number }>('SELECT last FROM form_number WHERE form = ? AND year = ?', [document, year])
    ?.last ?? 0;

/** Take the next `count` serials. A refused transaction gives them back, so the numbers have no gaps. */
export const takeSerials = (tx: Tx, document: string, year: number, count: number): readonly number[] => {
  const last = lastSerial(tx, document, year);
  tx.run(
    'INSERT INTO form_number (form, year, last) VALUES (?, ?, ?) ON CONFLICT (form, year) DO UPDATE SET last = excluded.last',
    [document, year, last + count],
  );
  return Array.from({ length: count }, (_, i) => last + 1 + i);
};

/** The newest print of a document of a subject that is not void: the one that a new print replaces. */
export const findLatestPrint = (
  db: ReadableDb,
  office: string,
  document: string,
  subjectId: Id,
): PrintedFormRecord | undefined =>
  printedForms.list(
    db,
    "r.owner_office = ? AND r.form = ? AND r.subject_id = ? AND r.state <> 'void'",
    [office, document, subjectId],
    'r.printed_at DESC, r.number DESC LIMIT 1',
  )[0];

export const findByNumber = (db: ReadableDb, office: string, number: string): PrintedFormRecord | undefined =>
  printedForms.list(db, 'r.owner_office = ? AND r.number = ?', [office, number])[0];

/** The scan that is attached now; an earlier one that it replaced is deleted, not forgotten. */
export const findCurrentScan = (db: ReadableDb, formId: Id): AttachmentRecord | undefined =>
  attachments.list(
    db,
    "r.subject_kind = 'printedForm' AND r.subject_id = ? AND r.purpose = 'scan'",
    [formId],
    'r.change_no DESC LIMIT 1',
  )[0];

/** Keep where everything stands on the pages of a print, for ever: what a scan of it is measured against. */
export const keepPrintLayout = (tx: Tx, formId: Id, { layout, pages }: PrintLayout): void => {
  tx.run('INSERT INTO print_layout (printed_form_id, layout, pages) VALUES (?, ?, ?)', [
    formId,
    layout,
    JSON.stringify(pages),
  ]);
};

/** Where everything stands on the pages of a print; undefined for one of before layouts were kept, and of another office. */
export const findPrintLayout = (db: ReadableDb, formId: Id): PrintLayout | undefined => {
  const row = db.get<{ layout: number; pages: string }>(
    'SELECT layout, pages FROM print_layout WHERE printed_form_id = ?',
    [formId],
  );
  return row === undefined
    ? undefined
    : zPrintLayout.parse({ layout: row.layout, pages: JSON.parse(row.pages) });
};
