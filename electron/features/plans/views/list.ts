import type { ListPlans, PlanFilter } from '../../../../shared/features/plans/schema';
import type {
  OverduePlanItem,
  PlanInFull,
  PlanItemInFull,
  PlanRow,
} from '../../../../shared/features/plans/types';
import type { CalendarDate } from '../../../../shared/kernel/dates';
import { groupBy } from '../../../../shared/kernel/group-by';
import type { Id } from '../../../../shared/kernel/ids';
import { wordKey } from '../../../../shared/kernel/sameness';
import type { ReadableDb, SqlValue } from '../../../database/connection';

import { personFits } from '../../organization/views/list';
import { counts } from '../repository';

import { approvalOfPlan } from './approval';

/** Overdue: an active plan's item from the day after its planned end until it is confirmed (`isOverdue`). */
const OVERDUE = "i.state <> 'confirmed' AND i.planned_to IS NOT NULL AND i.planned_to < ?";

const rowsOf = (
  db: ReadableDb,
  today: CalendarDate,
  where: string,
  params: readonly SqlValue[],
): readonly PlanRow[] =>
  db
    .all<Omit<PlanRow, 'approval'> & { readonly drawnBy: string; readonly approvedBy: string }>(
      `WITH per_plan AS (
       SELECT i.plan_id, count(*) AS total, sum(i.state = 'confirmed') AS confirmed, sum(i.state = 'disputed') AS disputed,
         sum(${OVERDUE}) AS overdue, max(i.planned_to) AS ends_on, min(CASE WHEN i.state <> 'confirmed' THEN i.position END) AS current
       FROM plan_item i WHERE i.deleted_at IS NULL GROUP BY i.plan_id)
     SELECT p.id, p.owner_office AS office, p.plan_no AS planNo, p.staff_id AS staffId, s.staff_no AS staffNo, s.name AS staffName, p.tier, p.state,
       p.drawn_by AS drawnBy, p.approved_by AS approvedBy, p.starts_on AS startsOn, n.ends_on AS endsOn, coalesce(n.confirmed, 0) AS confirmed, coalesce(n.total, 0) AS total,
       n.current AS currentPosition, c.content AS currentContent, c.state AS currentState,
       CASE WHEN p.state = 'active' THEN coalesce(n.overdue, 0) ELSE 0 END AS overdue,
       CASE WHEN p.state = 'active' THEN coalesce(n.disputed, 0) ELSE 0 END AS disputed
     FROM plan p JOIN staff s ON s.id = p.staff_id LEFT JOIN per_plan n ON n.plan_id = p.id
       LEFT JOIN plan_item c ON c.plan_id = p.id AND c.position = n.current AND c.deleted_at IS NULL
     WHERE p.deleted_at IS NULL AND ${where}
     ORDER BY p.state <> 'active', p.starts_on DESC, p.plan_no DESC`,
      [today, ...params],
    )
    .map(({ drawnBy, approvedBy, ...row }) => ({
      ...row,
      approval: row.state === 'active' ? approvalOfPlan(db, { ...row, drawnBy, approvedBy }).approval : null,
    }));

const SHOWS: Readonly<Record<PlanFilter, (row: PlanRow) => boolean>> = {
  all: () => true,
  active: (row) => row.state === 'active',
  toApprove: ({ approval }) => approval === 'open' || approval === 'rejected',
  overdue: (row) => row.overdue > 0,
  disputed: (row) => row.disputed > 0,
  completed: (row) => row.state === 'completed',
  cancelled: (row) => row.state === 'cancelled',
};

/** The plans of all offices here, active ones first, the newest before the older. */
export const listPlans = (
  db: ReadableDb,
  { search, show }: ListPlans,
  today: CalendarDate,
): readonly PlanRow[] => {
  const fits = personFits(search);
  return rowsOf(db, today, `(${fits.sql} OR instr(word_key(p.plan_no), ?) = 1)`, [
    ...fits.params,
    wordKey(search),
  ]).filter(SHOWS[show]);
};

/** All plans that a person ever had. */
export const listPlansOf = (db: ReadableDb, staffId: Id, today: CalendarDate): readonly PlanRow[] =>
  rowsOf(db, today, 'p.staff_id = ?', [staffId]);

type SheetItemRow = PlanItemInFull & { readonly planId: Id };

/** Plans written out in full: of one person by staff number, of one plan by id, or all; cancelled ones only when asked for by id. */
export const listPlansInFull = (
  db: ReadableDb,
  which: 'all' | { readonly staffNo: string } | { readonly planId: Id },
): readonly PlanInFull[] => {
  const [where, params]: [string, SqlValue[]] =
    which === 'all'
      ? ["p.state <> 'cancelled'", []]
      : 'staffNo' in which
        ? ["p.state <> 'cancelled' AND s.staff_no = ?", [which.staffNo]]
        : ['p.id = ?', [which.planId]];
  const from = `FROM plan p JOIN staff s ON s.id = p.staff_id WHERE p.deleted_at IS NULL AND ${where}`;
  const rows = db.all<SheetItemRow>(
    `SELECT i.plan_id AS planId, i.id AS itemId, i.position, i.content, d.name AS department, tr.name AS trainer, i.planned_from AS plannedFrom,
       i.planned_to AS plannedTo, i.method, i.state, i.actual_from AS actualFrom, i.actual_to AS actualTo, i.taught, i.evaluation,
       i.evaluation_note AS evaluationNote
     FROM plan_item i LEFT JOIN department d ON d.id = i.department_id LEFT JOIN staff tr ON tr.id = i.trainer_id
     WHERE i.deleted_at IS NULL AND i.plan_id IN (SELECT p.id ${from}) ORDER BY i.plan_id, i.position`,
    params,
  );
  const items = groupBy(rows, ({ planId }) => planId);
  return db
    .all<Omit<PlanInFull, 'items' | 'approval'>>(
      `SELECT p.id AS planId, p.owner_office AS office, s.staff_no AS staffNo, s.name, p.plan_no AS planNo, p.tier, p.tier_reason AS tierReason,
         p.state, p.starts_on AS startsOn, p.drawn_by AS drawnBy, p.approved_by AS approvedBy
       ${from} ORDER BY s.staff_no, p.starts_on, p.plan_no`,
      params,
    )
    .map((plan) => ({
      ...plan,
      approval: approvalOfPlan(db, { ...plan, id: plan.planId }).approval,
      items: (items.get(plan.planId) ?? []).map(({ planId: _planId, ...item }) => item),
    }));
};

/** Items of an office's active plans that should be done and are not, the longest overdue first; nobody who has left is among them. */
export const listOverduePlanItems = (
  db: ReadableDb,
  today: CalendarDate,
  office: string,
): readonly OverduePlanItem[] =>
  db.all<OverduePlanItem>(
    `SELECT p.id AS planId, i.id AS itemId, s.id AS staffId, s.staff_no AS staffNo, s.name AS staffName, i.position, i.content, i.state,
       i.planned_to AS plannedTo
     FROM plan_item i JOIN plan p ON p.id = i.plan_id JOIN staff s ON s.id = p.staff_id
     WHERE i.deleted_at IS NULL AND p.deleted_at IS NULL AND p.state = 'active' AND p.owner_office = ?
       AND s.status IN ('training', 'active') AND ${OVERDUE}
     ORDER BY i.planned_to, s.staff_no, i.position`,
    [office, today],
  );

export type DisputedItem = {
  readonly planId: string;
  readonly staffNo: string;
  readonly person: string;
  readonly position: number;
  readonly content: string;
  readonly since: CalendarDate;
};

/** Own plan items in dispute, with the day on which it was raised; the trainer answers for them until they are settled. */
export const listDisputedItems = (db: ReadableDb): readonly DisputedItem[] =>
  db.all<DisputedItem>(
    `SELECT p.id AS planId, s.staff_no AS staffNo, s.name AS person, i.position, i.content,
       coalesce((SELECT max(e.happened_on) FROM plan_event e WHERE e.plan_item_id = i.id AND e.action = 'dispute' AND ${counts('e')}), substr(i.updated_at, 1, 10)) AS since
     FROM plan_item i JOIN plan p ON p.id = i.plan_id JOIN staff s ON s.id = p.staff_id
     WHERE i.deleted_at IS NULL AND p.deleted_at IS NULL AND p.state = 'active' AND i.state = 'disputed'
       AND p.owner_office = (SELECT code FROM own_office)
     ORDER BY since`,
  );
