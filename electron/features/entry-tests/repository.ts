import { examRecord, examScoreRecord } from '../../../shared/features/entry-tests/travel';
import type { Exam, ExamScore } from '../../../shared/features/entry-tests/types';
import type { ExamType } from '../../../shared/features/entry-tests/vocabulary';
import type { CalendarDate } from '../../../shared/kernel/dates';
import type { Id } from '../../../shared/kernel/ids';
import { wordKey } from '../../../shared/kernel/sameness';
import type { ReadableDb } from '../../database/connection';
import { recordStore } from '../../database/record-store';

export const exams = recordStore(examRecord);
export const examScores = recordStore(examScoreRecord);

/** An own examination by what people know it by: its type, name and day. */
export const findExam = (
  db: ReadableDb,
  office: string,
  exam: { readonly examType: ExamType; readonly name: string; readonly heldOn: CalendarDate },
  except: Id | null = null,
): Exam | undefined =>
  exams.list(
    db,
    'r.owner_office = ? AND r.exam_type = ? AND r.held_on = ? AND word_key(r.name) = ? AND r.id <> ?',
    [...[office, exam.examType, exam.heldOn, wordKey(exam.name), except ?? '']],
  )[0];

/**
 * The own examination that these facts name: of the same type, name and day, for the same machine and trainer where both name one. Of
 * several that fit, the one that says the same comes first.
 */
export const findSkillExam = (
  db: ReadableDb,
  office: string,
  exam: {
    readonly examType: ExamType;
    readonly name: string;
    readonly heldOn: CalendarDate;
    readonly productSeries: string;
    readonly trainerId: Id | null;
  },
  except: Id | null = null,
): Exam | undefined => {
  const series = wordKey(exam.productSeries);
  return exams.list(
    db,
    `r.owner_office = ? AND r.exam_type = ? AND r.held_on = ? AND word_key(r.name) = ? AND r.id <> ?
     AND (word_key(r.product_series) IN ('', ?) OR ? = '') AND (r.trainer_id IS NULL OR r.trainer_id = ? OR ? IS NULL)`,
    [
      ...[office, exam.examType, exam.heldOn, wordKey(exam.name), except ?? ''],
      ...[series, series, exam.trainerId, exam.trainerId],
    ],
    "r.product_series = '', r.trainer_id IS NULL, r.id",
  )[0];
};

export const scoresOf = (db: ReadableDb, examId: Id): ExamScore[] =>
  examScores.list(db, 'r.exam_id = ?', [examId]);

export const findScore = (db: ReadableDb, examId: Id, staffId: Id): ExamScore | undefined =>
  examScores.list(db, 'r.exam_id = ? AND r.staff_id = ?', [examId, staffId])[0];

/** The number of the plan that was drawn from a score, if any; a cancelled plan does not count. */
export const planDrawnFrom = (db: ReadableDb, scoreId: Id): string | undefined =>
  db.get<{ planNo: string }>(
    "SELECT plan_no AS planNo FROM plan WHERE exam_score_id = ? AND deleted_at IS NULL AND state <> 'cancelled'",
    [scoreId],
  )?.planNo;

/** Whether anybody has a score yet, of whichever examination. */
export const hasScores = (db: ReadableDb): boolean =>
  db.get('SELECT 1 AS found FROM exam_score WHERE deleted_at IS NULL LIMIT 1') !== undefined;
