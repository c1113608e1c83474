import { zSnapshot } from '../../../../shared/features/documents/models/models';
import { comparable } from '../../../../shared/features/documents/rules/freshness';
import type {
  FormFilter,
  FormFreshness,
  PrintedFormRow,
  PrintedFormView,
  UnsignedForm,
} from '../../../../shared/features/documents/types';
import type { FormKind } from '../../../../shared/features/documents/vocabulary';
import type { CalendarDate } from '../../../../shared/kernel/dates';
import { appError } from '../../../../shared/kernel/errors';
import type { Id } from '../../../../shared/kernel/ids';
import { ok, type Result, refuse } from '../../../../shared/kernel/result';
import type { ReadableDb } from '../../../database/connection';
import { readModel, snapshotHash } from '../model';
import { currentScan, type PrintedFormRecord, printedForms } from '../repository';
import { staffOfAssessment } from './assessment';
import { staffOfPointsSubject } from './points';

type Row = Omit<PrintedFormRow, 'isReplaced'> & { readonly isReplaced: number };

const REPLACED = `EXISTS (SELECT 1 FROM printed_form n WHERE n.replaces_id = f.id AND n.deleted_at IS NULL AND n.state <> 'void')`;

const ROWS = `
SELECT f.id, f.owner_office AS ownerOffice, f.number, f.form, f.title, f.subject_id AS subjectId,
  COALESCE(p.name, c.name, x.name, '') AS subject, COALESCE(p.staff_no, s.session_no, x.held_on, '') AS subjectNo,
  f.state, f.pages, f.printed_at AS printedAt, f.signed_on AS signedOn, ${REPLACED} AS isReplaced
FROM printed_form f LEFT JOIN staff p ON p.id = f.staff_id
  LEFT JOIN session s ON f.subject_kind = 'session' AND s.id = f.subject_id LEFT JOIN course c ON c.id = s.course_id
  LEFT JOIN exam x ON f.subject_kind = 'exam' AND x.id = f.subject_id
WHERE f.deleted_at IS NULL`;

const asRow = (row: Row): PrintedFormRow => ({ ...row, isReplaced: row.isReplaced === 1 });

/** `%` and `_` are characters like others to whoever searches. */
const like = (text: string): string => `%${text.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;

/** The register, newest first; `text` looks in number, name, spelling, employee and session number. */
export const listForms = (db: ReadableDb, filter: FormFilter): readonly PrintedFormRow[] => {
  const text = filter.text.trim();
  return db
    .all<Row>(
      `${ROWS} AND (@form IS NULL OR f.form = @form) AND (@state IS NULL OR f.state = @state) AND (@staffId IS NULL OR f.staff_id = @staffId)
       AND (@text = '' OR f.number LIKE @like ESCAPE '\\' OR p.name LIKE @like ESCAPE '\\' OR p.staff_no LIKE @like ESCAPE '\\'
         OR p.pinyin LIKE @like ESCAPE '\\' OR p.initials LIKE @like ESCAPE '\\' OR c.name LIKE @like ESCAPE '\\' OR x.name LIKE @like ESCAPE '\\' OR s.session_no LIKE @like ESCAPE '\\')
       ORDER BY f.printed_at DESC, f.number DESC`,
      { form: filter.form, state: filter.state, staffId: filter.staffId, text, like: like(text) },
    )
    .map(asRow);
};

const compare = (db: ReadableDb, record: PrintedFormRecord, today: CalendarDate): FormFreshness => {
  const then = zSnapshot.safeParse(record.snapshot);
  // A snapshot of a newer app says nothing that we could compare; the paper stands for itself.
  if (!then.success) return 'same';
  const now = readModel(db, then.data.form, record.subjectId, today);
  if (now === undefined) return 'gone';
  const hashOf = (model: typeof now): string => snapshotHash({ ...then.data, model: comparable(model) });
  return hashOf(now) === hashOf(then.data.model) ? 'same' : 'changed';
};

/** Everything about one printed form, and whether the records have changed since. `E_NOT_FOUND`. */
export const viewForm = (db: ReadableDb, id: Id, today: CalendarDate): Result<PrintedFormView> => {
  const row = db.get<Row>(`${ROWS} AND f.id = ?`, [id]);
  const record = printedForms.find(db, id);
  if (row === undefined || record === undefined) return refuse(appError('E_NOT_FOUND'));
  const link = (form: PrintedFormRecord | undefined) =>
    form === undefined ? null : { id: form.id, number: form.number };
  const scan = currentScan(db, id);
  return ok({
    ...asRow(row),
    note: record.note,
    snapshotHash: record.snapshotHash,
    scanAttachedAt: record.scanAttachedAt,
    filedAt: record.filedAt,
    replaces: link(record.replacesId === null ? undefined : printedForms.find(db, record.replacesId)),
    replacedBy: link(
      printedForms.list(db, "r.replaces_id = ? AND r.state <> 'void'", [id], 'r.number DESC LIMIT 1')[0],
    ),
    scan: scan === undefined ? null : { fileName: scan.fileName, mediaType: scan.mediaType, size: scan.size },
    freshness: compare(db, record, today),
  });
};

/**
 * Printed before an instant and still not signed, oldest first: what the desk reminds of.
 *
 * A form that a newer print replaced asks for no signature any more.
 */
export const listUnsignedForms = (
  db: ReadableDb,
  office: string,
  printedBefore: string,
): readonly UnsignedForm[] =>
  db.all<UnsignedForm>(
    `SELECT id, number, form, title, subject, printedAt FROM (${ROWS} AND f.state = 'printed' AND f.owner_office = ? AND f.printed_at < ?)
     WHERE isReplaced = 0 ORDER BY printedAt, number`,
    [office, printedBefore],
  );

/** Who a form is about, if it is about one person. */
export const staffOfSubject = (
  db: ReadableDb,
  form: FormKind,
  subjectId: Id,
): { readonly id: Id; readonly staffNo: string } | undefined => {
  if (form === 'signInSheet' || form === 'trainingRecord') return undefined;
  if (form === 'appraisalSheet' || form === 'improvementSheet' || form === 'scoreSheet')
    return staffOfAssessment(db, form, subjectId);
  if (form === 'gradingSheet' || form === 'pointsSheet') return staffOfPointsSubject(db, form, subjectId);
  const sql =
    form === 'trainingFile'
      ? 'SELECT id, staff_no AS staffNo FROM staff WHERE id = ?'
      : 'SELECT p.id, p.staff_no AS staffNo FROM plan l JOIN staff p ON p.id = l.staff_id WHERE l.id = ?';
  return db.get(sql, [subjectId]);
};
