import type { TrainingStandard } from '../../../../shared/features/courses/types';
import type { Tier } from '../../../../shared/features/courses/vocabulary';
import { tierForScore } from '../../../../shared/features/entry-tests/rules/tier';
import { layOut } from '../../../../shared/features/plans/rules/layout';
import { sourceProblem } from '../../../../shared/features/plans/rules/source';
import type { DrawPlan } from '../../../../shared/features/plans/schema';
import type { DrawnPlan } from '../../../../shared/features/plans/types';
import { type AppError, appError } from '../../../../shared/kernel/errors';
import type { Id } from '../../../../shared/kernel/ids';
import { ok, type Result, refuse } from '../../../../shared/kernel/result';
import { wordKey } from '../../../../shared/kernel/sameness';
import type { AppContext } from '../../../app-context';
import { type Tx, transact } from '../../../database/transact';
import { calendarOf } from '../../calendar/views';
import { staff } from '../../organization/repository';
import { lifeRefusal } from '../../organization/views/life';
import { ownUnits } from '../../organization/views/units';
import { standardInForce } from '../../standards/repository';
import { activePlanOf, nextPlanNo, planItems, plans } from '../repository';
import { findEntryScore } from '../views/scores';

type Decided = { readonly tier: Tier; readonly reason: string; readonly examScoreId: Id | null };

const decideTier = (tx: Tx, input: DrawPlan, standard: TrainingStandard): Result<Decided> => {
  const { source, staffId } = input;
  if (source.kind === 'chosen') {
    const { tier, reason } = source;
    const problem = sourceProblem({ staffId, tierReason: reason, score: null });
    return problem === undefined ? ok({ tier, reason, examScoreId: null }) : refuse(problem);
  }
  const found = findEntryScore(tx, source.examScoreId);
  if (found === undefined) return refuse(appError('E_NOT_FOUND'));
  const problem = sourceProblem({ staffId, tierReason: '', score: found });
  if (problem !== undefined) return refuse(problem);
  return ok({ tier: tierForScore(found.score, standard).tier, reason: '', examScoreId: source.examScoreId });
};

/** A person has one active plan: `E_PLAN_ALREADY_ACTIVE`. */
export const activeProblem = (tx: Tx, staffId: Id, except: Id | undefined): AppError | undefined => {
  const active = activePlanOf(tx, staffId);
  if (active === undefined || active.id === except) return undefined;
  const name = staff.find(tx, staffId)?.name ?? '';
  return appError('E_PLAN_ALREADY_ACTIVE', { name, planNo: active.planNo }, 'staffId');
};

const contentsOf = (standard: TrainingStandard, tier: Tier): TrainingStandard['commonItems'] => [
  ...standard.tiers.filter((contents) => contents.tier === tier).flatMap((contents) => contents.items),
  ...standard.commonItems,
];

/**
 * Draw a person's individual plan (002 五.4) inside a larger transaction: the tier from an entry test's score or chosen with a reason, the
 * items of the tier followed by the common ones, laid out one after the other in working days from `startsOn`.
 *
 * The departments are matched by name in this office; those it lacks are answered in `missingDepartments` and their items wait for one.
 * Trainers are empty. Refuses with `E_NOT_FOUND`, `E_NOT_OWNED` (another office's person), those of `lifeFinding`, `E_PLAN_ALREADY_ACTIVE`,
 * `E_PLAN_TIER_REASON`, `E_PLAN_SCORE_OF_OTHER`, `E_PLAN_SCORE_NOT_ENTRY`.
 */
export const drawPlanIn = (tx: Tx, input: DrawPlan): Result<DrawnPlan> => {
  const person = staff.find(tx, input.staffId);
  if (person === undefined) return refuse(appError('E_NOT_FOUND', {}, 'staffId'));
  if (person.ownerOffice !== tx.office) return refuse(appError('E_NOT_OWNED', { owner: person.ownerOffice }));
  const life =
    lifeRefusal(tx, person, 'plan', 'form', input.startsOn) ??
    // A plan lies ahead, whichever day it is said to begin on.
    lifeRefusal(tx, person, 'plan', 'sheet', tx.today);
  if (life !== undefined) return refuse(life);
  const active = activeProblem(tx, person.id, undefined);
  if (active !== undefined) return refuse(active);
  const standard = standardInForce(tx, 'training', tx.today);
  const decided = decideTier(tx, input, standard.body);
  if (!decided.ok) return decided;
  const { tier, reason, examScoreId } = decided.value;
  const plan = plans.insert(tx, {
    planNo: nextPlanNo(tx),
    staffId: person.id,
    tier,
    tierReason: reason,
    examScoreId,
    standardId: standard.id,
    startsOn: input.startsOn,
    state: 'active',
    drawnBy: tx.user,
    approvedBy: '',
  });
  const contents = contentsOf(standard.body, tier);
  const times = layOut(
    input.startsOn,
    contents.map((content) => content.days),
    calendarOf(tx, tx.office, tx.today),
  );
  const departments = new Map(
    ownUnits(tx, 'department', tx.office).map(({ id, name }) => [wordKey(name), id]),
  );
  contents.forEach(({ content, department, method }, index) => {
    planItems.insert(tx, {
      planId: plan.id,
      position: index + 1,
      content,
      departmentId: departments.get(wordKey(department)) ?? null,
      trainerId: null,
      plannedFrom: times[index]?.plannedFrom ?? null,
      plannedTo: times[index]?.plannedTo ?? null,
      method,
      state: 'planned',
      actualFrom: null,
      actualTo: null,
      taught: '',
      evaluation: null,
      evaluationNote: '',
    });
  });
  const missing = contents
    .map((content) => content.department)
    .filter((name) => !departments.has(wordKey(name)));
  return ok({ plan, tier, missingDepartments: [...new Set(missing)] });
};

/** `drawPlanIn` as a use case of its own. */
export const drawPlan = (app: AppContext, input: DrawPlan): Result<DrawnPlan> =>
  transact(app, 'plans.drawPlan', (tx) => drawPlanIn(tx, input));
