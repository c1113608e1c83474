import type { CalendarDate } from '../../../kernel/dates';
import { type AppError, appError } from '../../../kernel/errors';
import { waitingFor } from '../../approvals/rules';
import type { ApprovalLine, ChainView } from '../../approvals/types';
import type { Plan } from '../types';

/** How far a plan's approval has come; `older`: it was under way, or its approver entered, before plans had a chain. */
export const PLAN_APPROVALS = ['approved', 'older', 'open', 'rejected'] as const;
export type PlanApproval = (typeof PLAN_APPROVALS)[number];

const OWN_DRAWING = 'drawing';

/**
 * Who drew the plan signs the chain's first step by drawing it. `drawnOn` is the day of it; a later round, after a return or a change,
 * has a line of its own.
 */
export const drawingLine = (
  { id, drawnBy }: Pick<Plan, 'id' | 'drawnBy'>,
  step: string,
  drawnOn: CalendarDate,
): ApprovalLine => ({
  id: `${id} ${OWN_DRAWING}`,
  round: 1,
  step,
  approverId: null,
  approver: drawnBy,
  decidedOn: drawnOn,
  decision: 'agree',
  opinion: '',
  basis: 'screen',
  documentNo: '',
});

const lines = ({ steps, earlier }: ChainView): readonly ApprovalLine[] => [
  ...earlier,
  ...steps.flatMap(({ line }) => (line === null ? [] : [line])),
];

/** Whether anybody but the drawer has decided on the plan yet. */
export const isDecidedOn = (chain: ChainView): boolean =>
  lines(chain).some(({ id }) => !id.endsWith(OWN_DRAWING));

/**
 * Whether a plan may be walked (《售后服务人员培训管理办法》五.5.A: 审批后执行).
 *
 * Plans of before the chain (旧规) that nobody decided on since count as approved when their approver was entered or their first item had
 * `begun` in order; all others wait for their chain.
 */
export const approvalOf = (
  plan: Pick<Plan, 'approvedBy'>,
  begun: boolean,
  chain: ChainView,
): PlanApproval => {
  if (!isDecidedOn(chain) && (plan.approvedBy !== '' || begun)) return 'older';
  if (chain.state === 'complete') return 'approved';
  return chain.state;
};

/** Why no item may begin yet: the plan waits for a step (`E_PLAN_NOT_APPROVED`), or somebody disagreed (`E_PLAN_REJECTED`). */
export const gateOf = (approval: PlanApproval, chain: ChainView): AppError | undefined => {
  if (approval === 'open') return appError('E_PLAN_NOT_APPROVED', { steps: waitingFor(chain) });
  return approval === 'rejected' ? appError('E_PLAN_REJECTED') : undefined;
};
