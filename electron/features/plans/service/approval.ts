import type { z } from 'zod';
import type { Approval, DecideStep } from '../../../../shared/features/approvals/types';
import { isDecidedOn } from '../../../../shared/features/plans/rules/approval';
import type { DecidePlan, zApprovePlans } from '../../../../shared/features/plans/schema';
import type { Plan } from '../../../../shared/features/plans/types';
import { appError } from '../../../../shared/kernel/errors';
import { ok, type Result, refuse } from '../../../../shared/kernel/result';
import type { AppContext } from '../../../app-context';
import { type Tx, transact } from '../../../database/transact';
import { type ApprovalSubject, decide, revise } from '../../approvals/service';
import { staff } from '../../organization/repository';
import { approvalOfPlan, drawnOn } from '../views/approval';
import { openPlan } from './steps';

const asSubject = (plan: Pick<Plan, 'id'>) => ({ kind: 'plan', id: plan.id });

const subjectOf = (tx: Tx, plan: Plan): Result<ApprovalSubject> => {
  const person = staff.find(tx, plan.staffId);
  if (person === undefined) return refuse(appError('E_NOT_FOUND', {}, 'staffId'));
  const { chain } = approvalOfPlan(tx, plan);
  return ok({ record: asSubject(plan), person, since: drawnOn(plan), chain });
};

/** What the drawer signs by having drawn the plan anew. */
const drawing = (tx: Tx, step: string): DecideStep => ({
  step,
  approverId: null,
  approver: tx.user,
  decidedOn: tx.today,
  decision: 'agree',
  opinion: '',
  basis: 'screen',
  documentNo: '',
});

/**
 * Say that a plan was changed after somebody but its drawer had decided on it: their word counts no more, and whoever changed it has
 * drawn it anew. Nothing otherwise, and nothing for plans of before the chain. What somebody disagreed with has ended: a change does not
 * begin its approval again (`E_PLAN_REJECTED`, mechanisms 1.1).
 */
export const redrawn = (tx: Tx, plan: Plan): Result<true> => {
  const before = subjectOf(tx, plan);
  if (!before.ok) return before;
  const { chain, record } = before.value;
  if (!isDecidedOn(chain)) return ok(true);
  if (chain.state === 'rejected') return refuse(appError('E_PLAN_REJECTED'));
  if (chain.steps.some(({ line }) => line !== null)) revise(tx, { record, chain });
  const after = subjectOf(tx, plan);
  if (!after.ok) return after;
  const drawer = after.value.chain.steps.find(({ by, line }) => by === 'drawer' && line === null);
  const drawn = drawer === undefined ? ok(true) : decide(tx, after.value, drawing(tx, drawer.key));
  return drawn.ok ? ok(true) : drawn;
};

/**
 * Enter a decision at a step of a plan's chain 制订 → 培训部门主管 → 批准 (《售后服务人员培训管理办法》五.5.A). Until all agree no item begins.
 *
 * Refuses with the codes of `approvalFault` and those of `openPlan`.
 */
export const decidePlan = (app: AppContext, { planId, ...given }: DecidePlan): Result<Approval> =>
  transact(app, 'plans.decidePlan', (tx) => {
    const plan = openPlan(tx, planId);
    if (!plan.ok) return plan;
    const subject = subjectOf(tx, plan.value);
    return subject.ok ? decide(tx, subject.value, given) : subject;
  });

/** All steps that are still to come of one plan, from one paper. */
const approveOne = (
  tx: Tx,
  plan: Plan,
  given: Omit<z.output<typeof zApprovePlans>, 'planIds'>,
): Result<true> => {
  const { reviewer, approver, decidedOn, documentNo } = given;
  for (;;) {
    const subject = subjectOf(tx, plan);
    if (!subject.ok) return subject;
    const { next, steps, state } = subject.value.chain;
    if (state === 'rejected') return refuse(appError('E_PLAN_REJECTED', {}, 'planIds'));
    const step = steps.find(({ key }) => key === next);
    if (step === undefined || state === 'complete') return ok(true);
    // What was returned is drawn anew by a person before others agree to it.
    if (step.by === 'drawer')
      return refuse(
        appError('E_APPROVAL_ORDER', { step: steps.at(-1)?.title ?? '', before: step.title }, 'planIds'),
      );
    const name = steps.at(-1)?.key === step.key ? approver : reviewer;
    const decided = decide(tx, subject.value, {
      ...{ step: step.key, approverId: null, approver: name, decidedOn },
      ...{ decision: 'agree', opinion: '', basis: 'paper', documentNo },
    });
    if (!decided.ok) return decided;
  }
};

/**
 * Enter that plans were reviewed and approved together, on one paper; answers how many. All of them or none: refuses with the codes of
 * `decidePlan`.
 */
export const approvePlans = (
  app: AppContext,
  { planIds, ...given }: z.output<typeof zApprovePlans>,
): Result<number> =>
  transact(app, 'plans.approvePlans', (tx) => {
    for (const planId of planIds) {
      const plan = openPlan(tx, planId);
      if (!plan.ok) return plan;
      const approved = approveOne(tx, plan.value, given);
      if (!approved.ok) return approved;
    }
    return ok(planIds.length);
  });
