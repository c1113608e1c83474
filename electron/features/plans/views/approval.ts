import { chainOf } from '../../../../shared/features/approvals/rules';
import type { ApprovalLine, ChainView } from '../../../../shared/features/approvals/types';
import {
  approvalOf,
  drawingLine,
  gateOf,
  type PlanApproval,
} from '../../../../shared/features/plans/rules/approval';
import type { Plan } from '../../../../shared/features/plans/types';
import { type CalendarDate, localDayOf } from '../../../../shared/kernel/dates';
import type { AppError } from '../../../../shared/kernel/errors';
import { madeAt } from '../../../../shared/kernel/ids';
import type { ReadableDb } from '../../../database/connection';
import { chainOn } from '../../approvals/views';
import { standardInForce } from '../../standards/repository';
import { counts } from '../repository';

type Drawn = Pick<Plan, 'id' | 'startsOn' | 'drawnBy' | 'approvedBy'>;

/** The day on which a plan was drawn: when it was made here, or the day it starts on where that lies before (paper typed in later). */
export const drawnOn = ({ id, startsOn }: Pick<Plan, 'id' | 'startsOn'>): CalendarDate => {
  const made = madeAt(id);
  const day = made === undefined ? startsOn : localDayOf(new Date(made).toISOString());
  return startsOn < day ? startsOn : day;
};

/** Whether it began in order, steps that were taken back left out: since plans have a chain, one that nobody approved can only have begun by an override. */
const hasBegun = (db: ReadableDb, planId: string): boolean =>
  db.get<{ action: string }>(
    `SELECT e.action FROM plan_event e WHERE e.plan_id = ? AND ${counts('e')}
     ORDER BY e.happened_on, e.updated_at, e.change_no LIMIT 1`,
    [planId],
  )?.action === 'start';

export type ApprovalOfPlan = {
  readonly chain: ChainView;
  readonly approval: PlanApproval;
  /** Why no item may begin. */
  readonly gate: AppError | undefined;
};

/** The drawing of a plan as a line of its chain; none where the chain has no step of its drawer. */
export const drawingOf = (
  db: ReadableDb,
  plan: Pick<Drawn, 'id' | 'startsOn' | 'drawnBy'>,
): readonly ApprovalLine[] => {
  const day = drawnOn(plan);
  const steps = chainOf(standardInForce(db, 'approvals', day).body, 'plan')?.steps ?? [];
  const drawer = steps.find(({ by }) => by === 'drawer');
  return drawer === undefined ? [] : [drawingLine(plan, drawer.key, day)];
};

/** How far a plan has come in its chain, under the version of the day on which it was drawn. */
export const approvalOfPlan = (db: ReadableDb, plan: Drawn): ApprovalOfPlan => {
  const chain = chainOn(db, { kind: 'plan', id: plan.id }, drawnOn(plan), drawingOf(db, plan));
  const approval = approvalOf(plan, hasBegun(db, plan.id), chain);
  return { chain, approval, gate: gateOf(approval, chain) };
};
