import type { TrainingFileModel } from '../../../../shared/features/documents/documents';
import type { Id } from '../../../../shared/kernel/ids';
import type { ReadableDb } from '../../../database/connection';
import type { DocumentSubjects } from '../../../printing/document';
import { paperPerson } from '../../organization/views/paper';
import { itemsOf } from '../../plans/views/documents';

const plansOf = (db: ReadableDb, staffId: Id): TrainingFileModel['plans'] =>
  db
    .all<Omit<TrainingFileModel['plans'][number], 'items'> & { readonly id: Id }>(
      `SELECT id, plan_no AS planNo, tier, state, starts_on AS startsOn FROM plan
       WHERE staff_id = ? AND deleted_at IS NULL ORDER BY starts_on, plan_no`,
      [staffId],
    )
    .map(({ id, ...plan }) => ({ ...plan, items: itemsOf(db, id) }));

/** The whole file of a person; undefined when the person is gone. */
export const trainingFileModel = (db: ReadableDb, staffId: Id): TrainingFileModel | undefined => {
  const person = paperPerson(db, staffId);
  if (person === undefined) return undefined;
  const all = <K extends keyof TrainingFileModel>(sql: string) =>
    db.all<TrainingFileModel[K] extends (infer Row)[] ? Row : never>(sql, [staffId]);
  return {
    form: 'trainingFile',
    person,
    series: all<'series'>(
      'SELECT series, certified_on AS certifiedOn FROM staff_series WHERE staff_id = ? AND deleted_at IS NULL ORDER BY series',
    ),
    certificates: all<'certificates'>(
      `SELECT name, number, issued_on AS issuedOn, expires_on AS expiresOn FROM staff_certificate
       WHERE staff_id = ? AND deleted_at IS NULL ORDER BY issued_on, name, number`,
    ),
    onboarding: all<'onboarding'>(
      `SELECT starts_on AS startsOn, due_on AS dueOn, extension_months AS extensionMonths, extension_reason AS extensionReason, outcome,
         outcome_on AS outcomeOn, outcome_reason AS outcomeReason FROM onboarding WHERE staff_id = ? AND deleted_at IS NULL ORDER BY starts_on`,
    ),
    plans: plansOf(db, staffId),
    sessions: all<'sessions'>(
      `SELECT s.session_no AS sessionNo, c.name AS course, s.starts_at AS startsAt, COALESCE(t.name, '') AS trainer, a.attendance,
         a.test_score AS testScore, a.observation
       FROM session_trainee a JOIN session s ON s.id = a.session_id JOIN course c ON c.id = s.course_id LEFT JOIN staff t ON t.id = s.trainer_id
       WHERE a.staff_id = ? AND a.deleted_at IS NULL AND s.deleted_at IS NULL AND s.status <> 'cancelled' ORDER BY s.starts_at, s.session_no`,
    ),
    exams: all<'exams'>(
      `SELECT e.name, e.exam_type AS examType, e.held_on AS heldOn, e.product_series AS productSeries, x.score, x.note
       FROM exam_score x JOIN exam e ON e.id = x.exam_id
       WHERE x.staff_id = ? AND x.deleted_at IS NULL AND e.deleted_at IS NULL ORDER BY e.held_on, e.name, x.id`,
    ),
    external: all<'external'>(
      `SELECT title, provider, agreement_no AS agreementNo, starts_on AS startsOn, ends_on AS endsOn, note FROM external_training
       WHERE staff_id = ? AND deleted_at IS NULL ORDER BY starts_on, id`,
    ),
    timeline: all<'timeline'>(
      `SELECT happened_on AS happenedOn, aspect, before_text AS beforeText, after_text AS afterText, reason FROM timeline_entry
       WHERE staff_id = ? AND deleted_at IS NULL ORDER BY happened_on, change_no`,
    ),
  };
};

/** The file of a person; of an office everybody's who is not moved away. */
export const trainingFileSubjects: DocumentSubjects = {
  ofStaff: (_db, staffId) => [staffId],
  ofOffice: (db, office) =>
    db
      .all<{ id: Id }>(
        "SELECT id FROM staff WHERE owner_office = ? AND deleted_at IS NULL AND status <> 'transferred' ORDER BY staff_no",
        [office],
      )
      .map(({ id }) => id),
  person: (db, staffId) => db.get('SELECT id, staff_no AS staffNo FROM staff WHERE id = ?', [staffId]),
  none: 'E_FORM_NONE_FOR_STAFF',
};
