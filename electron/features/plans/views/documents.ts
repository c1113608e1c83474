import type { PlanRow, TrainingPlanModel } from '../../../../shared/features/plans/documents';
import type { Id } from '../../../../shared/kernel/ids';
import type { ReadableDb } from '../../../database/connection';
import type { DocumentSubjects } from '../../../printing/document';
import { paperPerson } from '../../organization/views/paper';
import { approvalOfPlan } from './approval';

export const ITEMS = `
SELECT i.position, i.content, COALESCE(d.name, '') AS department, COALESCE(t.name, '') AS trainer, i.planned_from AS plannedFrom,
  i.planned_to AS plannedTo, i.actual_from AS actualFrom, i.actual_to AS actualTo, i.taught, i.method, i.state, i.evaluation,
  i.evaluation_note AS evaluationNote
FROM plan_item i LEFT JOIN department d ON d.id = i.department_id LEFT JOIN staff t ON t.id = i.trainer_id
WHERE i.plan_id = ? AND i.deleted_at IS NULL ORDER BY i.position`;

export const itemsOf = (db: ReadableDb, planId: Id): PlanRow[] => db.all<PlanRow>(ITEMS, [planId]);

export const entryTestOf = (db: ReadableDb, scoreId: Id | null): TrainingPlanModel['entryTest'] =>
  scoreId === null
    ? null
    : (db.get<NonNullable<TrainingPlanModel['entryTest']>>(
        'SELECT e.name, e.held_on AS heldOn, x.score FROM exam_score x JOIN exam e ON e.id = x.exam_id WHERE x.id = ?',
        [scoreId],
      ) ?? null);

export type PlanHead = Omit<TrainingPlanModel, 'form' | 'trainee' | 'items' | 'entryTest' | 'reviewedBy'> & {
  readonly id: Id;
  readonly staffId: Id;
  readonly scoreId: Id | null;
};

/** Whoever reviewed and approved it, as far as they did; an approver of before the chain stands on the plan. */
const signersOf = (db: ReadableDb, plan: PlanHead): Pick<TrainingPlanModel, 'approvedBy' | 'reviewedBy'> => {
  const agreed = approvalOfPlan(db, plan).chain.steps.filter(
    ({ by, line }) => by !== 'drawer' && line?.decision === 'agree',
  );
  const nameAt = (at: number): string => agreed[at]?.line?.approver ?? '';
  return { reviewedBy: nameAt(0), approvedBy: nameAt(1) || plan.approvedBy };
};

/** What the plan of a trainee shows; undefined when the plan or the person is gone. */
export const trainingPlanModel = (db: ReadableDb, planId: Id): TrainingPlanModel | undefined => {
  const plan = db.get<PlanHead>(
    `SELECT id, plan_no AS planNo, tier, tier_reason AS tierReason, starts_on AS startsOn, drawn_by AS drawnBy, approved_by AS approvedBy,
       staff_id AS staffId, exam_score_id AS scoreId FROM plan WHERE id = ? AND deleted_at IS NULL`,
    [planId],
  );
  const person = plan === undefined ? undefined : paperPerson(db, plan.staffId);
  if (plan === undefined || person === undefined) return undefined;
  const { id: _id, staffId: _staffId, scoreId, ...head } = plan;
  const { staffNo, name, gender, education, hireDate, site, department, post, grade, mentor } = person;
  const trainee = { staffNo, name, gender, education, hireDate, site, department, post, grade, mentor };
  return {
    form: 'trainingPlan',
    ...head,
    ...signersOf(db, plan),
    entryTest: entryTestOf(db, scoreId),
    trainee,
    items: itemsOf(db, planId),
  };
};

const idsOf = (db: ReadableDb, sql: string, params: readonly string[]): readonly Id[] =>
  db.all<{ id: Id }>(sql, params).map(({ id }) => id);

/** A person's running plan, else the last; of an office all that run. */
export const planSubjects: DocumentSubjects = {
  ofStaff: (db, staffId) =>
    idsOf(
      db,
      "SELECT id FROM plan WHERE staff_id = ? AND deleted_at IS NULL AND state <> 'cancelled' ORDER BY state <> 'active', starts_on DESC, plan_no DESC LIMIT 1",
      [staffId],
    ),
  ofOffice: (db, office) =>
    idsOf(
      db,
      `SELECT l.id FROM plan l JOIN staff p ON p.id = l.staff_id
       WHERE l.owner_office = ? AND l.deleted_at IS NULL AND p.deleted_at IS NULL AND l.state = 'active' ORDER BY p.staff_no`,
      [office],
    ),
  ofNumber: (db, office, planNo) =>
    idsOf(
      db,
      "SELECT id FROM plan WHERE owner_office = ? AND plan_no = ? AND deleted_at IS NULL AND state <> 'cancelled'",
      [office, planNo],
    ),
  person: (db, planId) =>
    db.get(
      'SELECT p.id, p.staff_no AS staffNo FROM plan l JOIN staff p ON p.id = l.staff_id WHERE l.id = ?',
      [planId],
    ),
  none: 'E_FORM_NO_PLAN',
};
