import type { PersonExam } from '../../../../shared/features/skill-exams/types';
import type { CalendarDate } from '../../../../shared/kernel/dates';
import { cutText, decimal } from '../../../../shared/kernel/fraction';
import type { Id } from '../../../../shared/kernel/ids';
import type { ReadableDb } from '../../../database/connection';
import { staffLabel } from '../../organization/views/person';
import { standardBook } from '../../standards/repository';
import { examDecisions } from '../repository';
import { judgedSittings } from './sittings';

type EntrySql = {
  readonly scoreId: Id;
  readonly examId: Id;
  readonly name: string;
  readonly heldOn: CalendarDate;
  readonly productSeries: string;
  readonly trainerName: string | null;
  readonly score: number;
  readonly note: string;
};

const entryTestsOf = (db: ReadableDb, staffId: Id): readonly PersonExam[] =>
  db
    .all<EntrySql>(
      `SELECT s.id AS scoreId, e.id AS examId, e.name, e.held_on AS heldOn, e.product_series AS productSeries,
         p.name AS trainerName, s.score, s.note
       FROM exam_score s JOIN exam e ON e.id = s.exam_id LEFT JOIN staff p ON p.id = e.trainer_id
       WHERE s.staff_id = ? AND s.deleted_at IS NULL AND e.deleted_at IS NULL AND e.exam_type = 'entry'`,
      [staffId],
    )
    .map(({ score, ...row }) => ({
      ...row,
      examType: 'entry',
      purpose: 'entry',
      provisional: false,
      scoreText: cutText(decimal(score)),
      passed: null,
      bandTitle: '',
      attempt: null,
      panel: [],
      missing: [],
      due: null,
      dueOn: null,
      decisions: [],
    }));

const skillExamsOf = (db: ReadableDb, staffId: Id): readonly PersonExam[] => {
  const standards = standardBook(db, 'exams');
  return judgedSittings(db, { staffId }).map((sitting) => {
    const { panel: seats } = standards.inForce(sitting.heldOn).body;
    return {
      scoreId: sitting.scoreId,
      examId: sitting.examId,
      examType: sitting.examType,
      purpose: sitting.purpose,
      name: sitting.name,
      heldOn: sitting.heldOn,
      productSeries: sitting.productSeries,
      trainerName: sitting.trainerId === null ? null : (staffLabel(db, sitting.trainerId)?.name ?? null),
      scoreText: cutText(sitting.outcome.score),
      passed: sitting.outcome.passed,
      bandTitle: sitting.outcome.band.title,
      attempt: sitting.state.attempt,
      panel: sitting.panel.map(({ department, hundredths }) => ({
        title: seats.find(({ key }) => key === department)?.department ?? department,
        scoreText: String(hundredths / 100),
      })),
      missing: sitting.standing?.missing ?? [],
      provisional: sitting.standing?.provisional ?? false,
      due: sitting.state.due,
      dueOn: sitting.state.dueOn,
      decisions: examDecisions.list(
        db,
        'r.exam_score_id = ?',
        [sitting.scoreId],
        'r.decided_on DESC, r.change_no DESC',
      ),
      note: sitting.note,
    };
  });
};

/** Every sitting of one person with what it came to, entry tests among them; the latest first. */
export const listExamsOf = (db: ReadableDb, staffId: Id): readonly PersonExam[] =>
  [...entryTestsOf(db, staffId), ...skillExamsOf(db, staffId)].sort((a, b) =>
    b.heldOn.localeCompare(a.heldOn),
  );
