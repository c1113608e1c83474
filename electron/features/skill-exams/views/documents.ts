import type { ScoreSheetModel } from '../../../../shared/features/skill-exams/documents';
import type { Id } from '../../../../shared/kernel/ids';
import type { ReadableDb } from '../../../database/connection';
import type { DocumentSubjects, SubjectLabel } from '../../../printing/document';
import { viewSkillExam } from './exams';

/** What the score sheet of an examination shows, the same results as on the screen; undefined when it is gone. */
export const scoreSheetModel = (db: ReadableDb, examId: Id, today: string): ScoreSheetModel | undefined => {
  const exam = viewSkillExam(db, examId, '', today);
  if (exam === undefined) return undefined;
  const { name, examType, purpose, heldOn, productSeries, passMark, versionNo } = exam;
  const seats = exam.panel.filter(({ department }) =>
    exam.scores.some(({ panel }) => panel[department] !== undefined),
  );
  return {
    form: 'scoreSheet',
    exam: {
      ...{ name, examType, heldOn, productSeries, passMark, versionNo },
      // A grading is the usual purpose: sheets that were printed before there were others say the same.
      ...(purpose === 'grading' ? {} : { purpose }),
      trainer: exam.trainerName ?? '',
    },
    panel: seats.map(({ title, memberName }) => ({ department: title, member: memberName })),
    rows: exam.scores.map((row) => ({
      staffNo: row.staffNo,
      name: row.name,
      post: row.post,
      attempt: row.attempt,
      panel: seats.map(({ department }) => String(row.panel[department] ?? '')),
      score: row.scoreText,
      result: row.bandTitle,
      // One total without members is proven by this very sheet, once it is signed: it does not call itself provisional.
      ...(row.provisional && Object.keys(row.panel).length > 0 ? { provisional: true } : {}),
      note: row.note,
    })),
    passed: exam.passed,
    failed: exam.failed,
  };
};

const idsOf = (db: ReadableDb, sql: string, params: readonly string[]): readonly Id[] =>
  db.all<{ id: Id }>(sql, params).map(({ id }) => id);

/** Every examination that a person sat; of an office all, entry tests apart. */
export const examSubjects: DocumentSubjects = {
  ofStaff: (db, staffId) =>
    idsOf(
      db,
      `SELECT e.id FROM exam_score s JOIN exam e ON e.id = s.exam_id
       WHERE s.staff_id = ? AND s.deleted_at IS NULL AND e.deleted_at IS NULL AND e.exam_type <> 'entry' ORDER BY e.held_on, e.id`,
      [staffId],
    ),
  ofOffice: (db, office) =>
    idsOf(
      db,
      "SELECT id FROM exam WHERE owner_office = ? AND deleted_at IS NULL AND exam_type <> 'entry' ORDER BY held_on, name",
      [office],
    ),
  person: () => undefined,
  labels: (db, ids) =>
    new Map(
      db
        .all<SubjectLabel & { readonly id: Id }>(
          'SELECT id, name AS subject, held_on AS subjectNo FROM exam WHERE id IN (SELECT value FROM json_each(?))',
          [JSON.stringify(ids)],
        )
        .map(({ id, ...label }) => [id, label]),
    ),
  none: 'E_FORM_NONE_FOR_STAFF',
};
