import { aheadProblem, closedProblem } from '../../../../shared/features/appraisal/rules/follow';
import {
  paperProblem,
  planDayProblem,
  planEmptyProblem,
  planSelfProblem,
  planStateProblem,
} from '../../../../shared/features/appraisal/rules/own-papers';
import type {
  ApproveOwnPlan,
  CycleGroup,
  CyclePapers,
  OwnPlan,
  OwnSummary,
  ReturnOwnPlan,
  SaveGroup,
  SaveOwnPlan,
  SaveOwnSummary,
  SubmitOwnPlan,
  TickPapers,
} from '../../../../shared/features/appraisal/types/own-papers';
import type { AppraisalCycle, Scorecard } from '../../../../shared/features/appraisal/types/records';
import { OWN_PAPERS, type OwnPlanState } from '../../../../shared/features/appraisal/vocabulary';
import { type AppError, appError } from '../../../../shared/kernel/errors';
import type { Id } from '../../../../shared/kernel/ids';
import { ok, type Result, refuse } from '../../../../shared/kernel/result';
import type { AppContext } from '../../../app-context';
import { type Tx, transact } from '../../../database/transact';
import { staff } from '../../organization/repository';
import {
  cycleGroups,
  cyclePapers,
  groupOf,
  ownPlanOf,
  ownPlans,
  ownSummaries,
  ownSummaryOf,
  papersOf,
} from '../repository/own-papers';
import { cycles } from '../repository/records';
import { isAsked, paperRules, papersOfPeople } from '../views/own-papers';
import { findOwnScorecard } from './find';

/**
 * Why scorecards of a cycle may not be closed: own plans or summaries are missing where the office's rule refuses
 * (`E_APPRAISAL_PLAN_MISSING`, `E_APPRAISAL_SUMMARY_MISSING`; 《售后服务管理考核办法》3.2). One tick for the cycle stands for all of a kind.
 */
export const papersMissing = (
  tx: Tx,
  cycle: AppraisalCycle,
  scorecards: readonly Scorecard[],
): AppError | undefined => {
  const rules = paperRules(tx, cycle);
  const ticks = papersOf(tx, cycle.id);
  const people = papersOfPeople(tx, scorecards);
  return OWN_PAPERS.map((paper) =>
    paperProblem(
      paper,
      rules[paper],
      people,
      ticks.some((tick) => tick.paper === paper),
    ),
  ).find((problem) => problem !== undefined);
};

/** An own scorecard that is open, of a cycle that asks for papers (`E_APPRAISAL_FORM_CLOSED`, `E_APPRAISAL_PAPERS_NOT_ASKED`). */
const findAsked = (tx: Tx, formId: Id): Result<Scorecard> => {
  const scorecard = findOwnScorecard(tx, formId);
  if (!scorecard.ok) return scorecard;
  const closed = closedProblem(scorecard.value);
  if (closed !== undefined) return refuse(closed);
  const cycle = cycles.find(tx, scorecard.value.cycleId);
  return cycle !== undefined && isAsked(tx, cycle)
    ? scorecard
    : refuse(appError('E_APPRAISAL_PAPERS_NOT_ASKED'));
};

const findPlan = (tx: Tx, id: Id, states: readonly OwnPlanState[]): Result<OwnPlan> => {
  const plan = ownPlans.find(tx, id);
  if (plan === undefined) return refuse(appError('E_NOT_FOUND'));
  const scorecard = findAsked(tx, plan.formId);
  if (!scorecard.ok) return scorecard;
  const problem = planStateProblem(plan.state, states);
  return problem === undefined ? ok(plan) : refuse(problem);
};

/** Write an own plan 个人考核计划: goals by indicator. One a scorecard; only a draft is changed (`E_OWN_PLAN_STATE`). */
export const saveOwnPlan = (app: AppContext, { formId, seen, items }: SaveOwnPlan): Result<OwnPlan> =>
  transact(app, 'appraisal.saveOwnPlan', (tx) => {
    const scorecard = findAsked(tx, formId);
    if (!scorecard.ok) return scorecard;
    if (seen !== null) {
      const plan = findPlan(tx, seen.id, ['draft']);
      return plan.ok ? ownPlans.update(tx, seen.id, seen.version, { items }) : plan;
    }
    if (ownPlanOf(tx, formId) !== undefined) return refuse(appError('E_RECORD_CHANGED'));
    const open = {
      state: 'draft',
      submittedOn: null,
      decidedOn: null,
      decidedBy: '',
    } as const;
    return ok(ownPlans.insert(tx, { formId, items, ...open, returnReason: '' }));
  });

/**
 * Hand an own plan in, before the cycle begins; a later day is late and shown so (《售后服务管理考核办法》3.2). `E_OWN_PLAN_EMPTY` without a
 * goal, `E_OWN_PLAN_STATE` when it is not a draft, `E_APPRAISAL_DAY_AHEAD`.
 */
export const submitOwnPlan = (app: AppContext, input: SubmitOwnPlan): Result<OwnPlan> =>
  transact(app, 'appraisal.submitOwnPlan', (tx) => {
    const plan = findPlan(tx, input.id, ['draft']);
    if (!plan.ok) return plan;
    const problem =
      planEmptyProblem(plan.value.items) ?? aheadProblem(input.submittedOn, tx.today, 'submittedOn');
    if (problem !== undefined) return refuse(problem);
    const { submittedOn } = input;
    return ownPlans.update(tx, input.id, input.version, {
      ...{ state: 'submitted', submittedOn, returnReason: '' },
    });
  });

/** The supervisor agrees to an own plan that was handed in; never the person (`E_OWN_PLAN_SELF`), not before that day (`E_OWN_PLAN_EARLY`). */
export const approveOwnPlan = (app: AppContext, input: ApproveOwnPlan): Result<OwnPlan> =>
  transact(app, 'appraisal.approveOwnPlan', (tx) => {
    const plan = findPlan(tx, input.id, ['submitted']);
    if (!plan.ok) return plan;
    const scorecard = findOwnScorecard(tx, plan.value.formId);
    if (!scorecard.ok) return scorecard;
    const { id, version, decidedOn, decidedBy } = input;
    const problem =
      planSelfProblem(decidedBy, staff.find(tx, scorecard.value.staffId)?.name ?? '') ??
      planDayProblem(decidedOn, plan.value.submittedOn) ??
      aheadProblem(decidedOn, tx.today, 'decidedOn');
    return problem === undefined
      ? ownPlans.update(tx, id, version, {
          state: 'approved',
          decidedOn,
          decidedBy,
        })
      : refuse(problem);
  });

/** Give an own plan back with a reason, agreed to or not, so that it can be changed; the way back of the two steps before. */
export const returnOwnPlan = (app: AppContext, { id, version, reason }: ReturnOwnPlan): Result<OwnPlan> =>
  transact(app, 'appraisal.returnOwnPlan', (tx) => {
    const plan = findPlan(tx, id, ['submitted', 'approved']);
    if (!plan.ok) return plan;
    const draft = {
      state: 'draft',
      submittedOn: null,
      decidedOn: null,
      decidedBy: '',
    } as const;
    return ownPlans.update(tx, id, version, { ...draft, returnReason: reason });
  });

/** 个人总结 with next steps, before the scorecard is closed. One a scorecard; entered anew it is changed. */
export const saveOwnSummary = (
  app: AppContext,
  { formId, seen, ...fields }: SaveOwnSummary,
): Result<OwnSummary> =>
  transact(app, 'appraisal.saveOwnSummary', (tx) => {
    const scorecard = findAsked(tx, formId);
    if (!scorecard.ok) return scorecard;
    const problem = aheadProblem(fields.handedInOn, tx.today, 'handedInOn');
    if (problem !== undefined) return refuse(problem);
    if (seen !== null) return ownSummaries.update(tx, seen.id, seen.version, fields);
    return ownSummaryOf(tx, formId) === undefined
      ? ok(ownSummaries.insert(tx, { formId, ...fields }))
      : refuse(appError('E_RECORD_CHANGED'));
  });

const findOwnCycle = (tx: Tx, id: Id): Result<AppraisalCycle> => {
  const cycle = cycles.find(tx, id);
  if (cycle === undefined) return refuse(appError('E_NOT_FOUND'));
  return cycle.ownerOffice === tx.office
    ? ok(cycle)
    : refuse(appError('E_NOT_OWNED', { owner: cycle.ownerOffice }));
};

/** One tick for all papers of a kind: they are there on paper (ruling 3). Once a kind (`E_APPRAISAL_PAPERS_TICKED`). */
export const tickPapers = (app: AppContext, input: TickPapers): Result<CyclePapers> =>
  transact(app, 'appraisal.tickPapers', (tx) => {
    const cycle = findOwnCycle(tx, input.cycleId);
    if (!cycle.ok) return cycle;
    if (!isAsked(tx, cycle.value)) return refuse(appError('E_APPRAISAL_PAPERS_NOT_ASKED'));
    const problem = aheadProblem(input.receivedOn, tx.today, 'receivedOn');
    if (problem !== undefined) return refuse(problem);
    return papersOf(tx, input.cycleId).some(({ paper }) => paper === input.paper)
      ? refuse(appError('E_APPRAISAL_PAPERS_TICKED'))
      : ok(cyclePapers.insert(tx, input));
  });

/** Take such a tick back. */
export const untickPapers = (
  app: AppContext,
  { id, version }: { readonly id: Id; readonly version: number },
): Result<CyclePapers> =>
  transact(app, 'appraisal.untickPapers', (tx) => cyclePapers.remove(tx, id, version));

/** Who the assessors' group 考核小组 of a cycle are, and when they agreed to its standards (《售后服务管理考核办法》3.2). */
export const saveGroup = (app: AppContext, { cycleId, seen, ...fields }: SaveGroup): Result<CycleGroup> =>
  transact(app, 'appraisal.saveGroup', (tx) => {
    const cycle = findOwnCycle(tx, cycleId);
    if (!cycle.ok) return cycle;
    const problem = aheadProblem(fields.agreedOn, tx.today, 'agreedOn');
    if (problem !== undefined) return refuse(problem);
    if (seen !== null) return cycleGroups.update(tx, seen.id, seen.version, fields);
    return groupOf(tx, cycleId) === undefined
      ? ok(cycleGroups.insert(tx, { cycleId, ...fields }))
      : refuse(appError('E_RECORD_CHANGED'));
  });
