import type {
  DocumentFilter,
  DocumentFreshness,
  DocumentRow,
  DocumentView,
  PersonDocument,
  UnsignedDocument,
} from '../../../../shared/features/documents/types';
import { type CalendarDate, localDayOf } from '../../../../shared/kernel/dates';
import { appError } from '../../../../shared/kernel/errors';
import { groupBy } from '../../../../shared/kernel/group-by';
import type { Id } from '../../../../shared/kernel/ids';
import { zSnapshot } from '../../../../shared/kernel/paper';
import { ok, type Result, refuse } from '../../../../shared/kernel/result';
import { oneHolds } from '../../../../shared/kernel/search';
import type { ReadableDb } from '../../../database/connection';
import { findDocument } from '../../../printing/find-document';
import { findCurrentScan, type PrintedFormRecord, printedForms } from '../repository';
import { snapshotHash } from '../service/snapshot';

type Row = Omit<DocumentRow, 'isReplaced'> & {
  readonly isReplaced: number;
  /** What a person is searched by; empty where it is about nobody. */
  readonly spelling: string;
};

const REPLACED = `EXISTS (SELECT 1 FROM printed_form n WHERE n.replaces_id = f.id AND n.deleted_at IS NULL AND n.state <> 'void')`;

const ROWS = `
SELECT f.id, f.owner_office AS ownerOffice, f.number, f.form, f.title, f.subject_id AS subjectId,
  COALESCE(p.name, '') AS subject, COALESCE(p.staff_no, '') AS subjectNo, COALESCE(p.pinyin || ' ' || p.initials, '') AS spelling,
  f.state, f.pages, f.printed_at AS printedAt, f.signed_on AS signedOn, f.note, ${REPLACED} AS isReplaced
FROM printed_form f LEFT JOIN staff p ON p.id = f.staff_id
WHERE f.deleted_at IS NULL`;

/** Name the subjects that are no person's: each document knows how its own are called. */
const labelled = async <R extends Row>(db: ReadableDb, rows: readonly R[]): Promise<readonly R[]> => {
  const nameless = groupBy(
    rows.filter(({ subject }) => subject === ''),
    ({ form }) => form,
  );
  const labels = new Map<string, { readonly subject: string; readonly subjectNo: string }>();
  for (const group of nameless.values()) {
    const name = group[0]?.form ?? '';
    const document = await findDocument(name);
    const found = document?.subjects.labels?.(
      db,
      group.map(({ subjectId }) => subjectId),
    );
    for (const [id, label] of found ?? []) labels.set(`${name} ${id}`, label);
  }
  return rows.map((row) => ({ ...row, ...labels.get(`${row.form} ${row.subjectId}`) }));
};

const asRow = ({ spelling: _spelling, ...row }: Row): DocumentRow => ({
  ...row,
  isReplaced: row.isReplaced === 1,
});

const contains = (row: Row, text: string): boolean =>
  oneHolds([row.number, row.subject, row.subjectNo, row.spelling], text);

/** The register, newest first; `text` looks in number, name, spelling, and in the number of a person or session. */
export const listDocuments = async (
  db: ReadableDb,
  filter: DocumentFilter,
): Promise<readonly DocumentRow[]> => {
  const rows = db.all<Row>(
    `${ROWS} AND (@document IS NULL OR f.form = @document) AND (@state IS NULL OR f.state = @state) AND (@staffId IS NULL OR f.staff_id = @staffId)
     ORDER BY f.printed_at DESC, f.number DESC`,
    { document: filter.document, state: filter.state, staffId: filter.staffId },
  );
  return (await labelled(db, rows)).filter((row) => contains(row, filter.text)).map(asRow);
};

const compare = async (
  db: ReadableDb,
  record: PrintedFormRecord,
  today: CalendarDate,
): Promise<DocumentFreshness> => {
  const then = zSnapshot.safeParse(record.snapshot);
  const document = then.success ? await findDocument(then.data.form) : undefined;
  const model = document?.schema.safeParse(then.data?.model);
  // A snapshot of a newer app says nothing that we could compare; the paper stands for itself.
  if (!then.success || document === undefined || model?.success !== true) return 'same';
  const now = document.read(db, record.subjectId, today);
  if (now === undefined) return 'gone';
  const hashOf = (content: typeof now): string =>
    snapshotHash({ ...then.data, model: document.comparable?.(content) ?? content });
  return hashOf(now) === hashOf(model.data) ? 'same' : 'changed';
};

/** The printed documents about one person, newest first, each compared with the records of today. */
export const listDocumentsOf = async (
  db: ReadableDb,
  staffId: Id,
  today: CalendarDate,
): Promise<readonly PersonDocument[]> => {
  const rows = await listDocuments(db, {
    document: null,
    state: null,
    text: '',
    staffId,
  });
  const compared: PersonDocument[] = [];
  for (const row of rows) {
    const record = printedForms.find(db, row.id);
    if (record === undefined) continue;
    // What was declared void or replaced is not to agree with anything any more.
    const freshness = row.state === 'void' || row.isReplaced ? 'same' : await compare(db, record, today);
    compared.push({
      ...row,
      freshness,
      hasScan: record.scanAttachedAt !== null,
    });
  }
  return compared;
};

/** Everything about one printed document, and whether the records have changed since. `E_NOT_FOUND`. */
export const viewDocument = async (
  db: ReadableDb,
  id: Id,
  today: CalendarDate,
): Promise<Result<DocumentView>> => {
  const [row] = await labelled(db, db.all<Row>(`${ROWS} AND f.id = ?`, [id]));
  const record = printedForms.find(db, id);
  if (row === undefined || record === undefined) return refuse(appError('E_NOT_FOUND'));
  const link = (record: PrintedFormRecord | undefined) =>
    record === undefined ? null : { id: record.id, number: record.number };
  const scan = findCurrentScan(db, id);
  return ok({
    ...asRow(row),
    snapshotHash: record.snapshotHash,
    scanAttachedAt: record.scanAttachedAt,
    filedAt: record.filedAt,
    replaces: link(record.replacesId === null ? undefined : printedForms.find(db, record.replacesId)),
    replacedBy: link(
      printedForms.list(db, "r.replaces_id = ? AND r.state <> 'void'", [id], 'r.number DESC LIMIT 1')[0],
    ),
    scan: scan === undefined ? null : { fileName: scan.fileName, mediaType: scan.mediaType, size: scan.size },
    freshness: await compare(db, record, today),
  });
};

/**
 * Printed before a day and still not signed, oldest first: what the desk reminds of.
 *
 * A document that a newer print replaced asks for no signature any more.
 */
export const listUnsignedDocuments = async (
  db: ReadableDb,
  office: string,
  printedBefore: CalendarDate,
): Promise<readonly UnsignedDocument[]> => {
  const rows = db.all<Row>(
    `${ROWS} AND f.state = 'printed' AND f.owner_office = ? ORDER BY f.printed_at, f.number`,
    [office],
  );
  const waiting = rows.filter(
    ({ isReplaced, printedAt }) => isReplaced === 0 && localDayOf(printedAt) < printedBefore,
  );
  return (await labelled(db, waiting)).map(({ id, number, form, title, subject, printedAt }) => ({
    id,
    number,
    form,
    title,
    subject,
    printedAt,
  }));
};

/** The id of an employee of the office by number. */
export const findOwnStaffId = (db: ReadableDb, office: string, staffNo: string): Id | undefined =>
  db.get<{ id: Id }>('SELECT id FROM staff WHERE owner_office = ? AND staff_no = ? AND deleted_at IS NULL', [
    office,
    staffNo,
  ])?.id;
