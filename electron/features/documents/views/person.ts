import type {
  PlanRow,
  TrainingFileModel,
  TrainingPlanModel,
} from '../../../../shared/features/documents/models/models';
import type { Id } from '../../../../shared/kernel/ids';
import type { ReadableDb } from '../../../database/connection';

type Person = TrainingFileModel['person'];

const PERSON = `
SELECT p.staff_no AS staffNo, p.name, p.gender, p.education, p.hire_date AS hireDate, COALESCE(s.name, '') AS site,
  COALESCE(d.name, '') AS department, COALESCE(o.name, '') AS post, COALESCE(p.grade, '') AS grade, p.birth_date AS birthDate,
  p.industry_since AS industrySince, p.source, p.status, COALESCE(m.name, '') AS mentor, COALESCE(p.phone, '') AS phone, p.note
FROM staff p LEFT JOIN site s ON s.id = p.site_id LEFT JOIN department d ON d.id = p.department_id
  LEFT JOIN post o ON o.id = p.post_id LEFT JOIN staff m ON m.id = p.mentor_id
WHERE p.id = ? AND p.deleted_at IS NULL`;

const ITEMS = `
SELECT i.position, i.content, COALESCE(d.name, '') AS department, COALESCE(t.name, '') AS trainer, i.planned_from AS plannedFrom,
  i.planned_to AS plannedTo, i.actual_from AS actualFrom, i.actual_to AS actualTo, i.taught, i.method, i.state, i.evaluation,
  i.evaluation_note AS evaluationNote
FROM plan_item i LEFT JOIN department d ON d.id = i.department_id LEFT JOIN staff t ON t.id = i.trainer_id
WHERE i.plan_id = ? AND i.deleted_at IS NULL ORDER BY i.position`;

const itemsOf = (db: ReadableDb, planId: Id): PlanRow[] => db.all<PlanRow>(ITEMS, [planId]);

const entryTestOf = (db: ReadableDb, scoreId: Id | null): TrainingPlanModel['entryTest'] =>
  scoreId === null
    ? null
    : (db.get<NonNullable<TrainingPlanModel['entryTest']>>(
        'SELECT e.name, e.held_on AS heldOn, x.score FROM exam_score x JOIN exam e ON e.id = x.exam_id WHERE x.id = ?',
        [scoreId],
      ) ?? null);

type PlanHead = Omit<TrainingPlanModel, 'form' | 'trainee' | 'items' | 'entryTest'> & {
  readonly staffId: Id;
  readonly scoreId: Id | null;
};

/** What the plan of a trainee shows; undefined when the plan or the person is gone. */
export const trainingPlanModel = (db: ReadableDb, planId: Id): TrainingPlanModel | undefined => {
  const plan = db.get<PlanHead>(
    `SELECT plan_no AS planNo, tier, tier_reason AS tierReason, starts_on AS startsOn, drawn_by AS drawnBy, approved_by AS approvedBy,
       staff_id AS staffId, exam_score_id AS scoreId FROM plan WHERE id = ? AND deleted_at IS NULL`,
    [planId],
  );
  const person = plan === undefined ? undefined : db.get<Person>(PERSON, [plan.staffId]);
  if (plan === undefined || person === undefined) return undefined;
  const { staffId: _staffId, scoreId, ...head } = plan;
  const { staffNo, name, gender, education, hireDate, site, department, post, grade, mentor } = person;
  const trainee = { staffNo, name, gender, education, hireDate, site, department, post, grade, mentor };
  return {
    form: 'trainingPlan',
    ...head,
    entryTest: entryTestOf(db, scoreId),
    trainee,
    items: itemsOf(db, planId),
  };
};

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
  const person = db.get<Person>(PERSON, [staffId]);
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
