import type { plans as feature } from '../../../shared/features/plans/feature';
import { decisionProblem, findingProblem, noticeProblem } from '../../../shared/features/plans/rules/finding';
import { aheadProblem, isPlanComplete, reasonProblem } from '../../../shared/features/plans/rules/items';
import { moveProblem, stateOfEvents } from '../../../shared/features/plans/rules/ledger';
import { checkItemEdit, historyProblem, planningProblem } from '../../../shared/features/plans/rules/order';
import { sourceProblem } from '../../../shared/features/plans/rules/source';
import type { Plan, PlanItem } from '../../../shared/features/plans/types';
import type { AppError } from '../../../shared/kernel/errors';
import { type JudgeContext, type JudgesOf, problemsOf, reckonedProblem } from '../../judge';
import { lifeOnArrival } from '../organization/views/life';
import { eventsOf, itemsOf, planEvents, planItems, plans } from './repository';
import { findEntryScore } from './views/scores';

/** A ledger that does not fit together leads nowhere. */
const UNKNOWN = '-';

const stateProblem = (value: string, expected = UNKNOWN): AppError | undefined =>
  reckonedProblem({ state: value }, { state: expected });

const planProblems = (record: Plan, { db }: JudgeContext): readonly AppError[] => {
  const score = record.examScoreId === null ? null : findEntryScore(db, record.examScoreId);
  const isDone = isPlanComplete(itemsOf(db, record.id));
  return problemsOf(
    score === undefined ? undefined : sourceProblem({ ...record, score }),
    record.state === 'completed' ? stateProblem('completed', isDone ? 'completed' : 'active') : undefined,
  );
};

/** An item is in the state to which its ledger brought it; one that is taken out had none. */
const itemProblems = (record: PlanItem, { db }: JudgeContext): readonly AppError[] => {
  const events = eventsOf(db, record.id);
  if (record.deletedAt !== null) {
    const facts = { ...record, lastOn: events[0]?.happenedOn ?? null };
    return problemsOf(checkItemEdit([facts], 0) ?? historyProblem(facts));
  }
  const traineeId = plans.find(db, record.planId)?.staffId ?? '';
  return problemsOf(planningProblem(record, traineeId), stateProblem(record.state, stateOfEvents(events)));
};

export const judges: JudgesOf<typeof feature> = {
  plan: (record, held, context) =>
    record.deletedAt === null
      ? [
          ...problemsOf(
            held === undefined ? lifeOnArrival(context, record.staffId, 'plan', record.startsOn) : undefined,
          ),
          ...planProblems(record, context),
        ]
      : [],
  planItem: (record, _held, context) => itemProblems(record, context),
  planEvent: (record, _held, { db, today }) => {
    const item = planItems.find(db, record.planItemId);
    return problemsOf(
      aheadProblem(record.happenedOn, today, 'happenedOn'),
      reasonProblem(record.action, record.reason),
      item === undefined ? undefined : moveProblem(record.action, record, item),
    );
  },
  planTakeBack: (record, _held, { db, today }) => {
    const event = planEvents.find(db, record.planEventId);
    return problemsOf(
      aheadProblem(record.takenBackOn, today, 'takenBackOn'),
      event === undefined ? undefined : reckonedProblem({ planId: record.planId }, { planId: event.planId }),
    );
  },
  planFinding: (record, _held, { db, today }) => {
    const item = planItems.find(db, record.planItemId);
    const { decidedOn, noticedOn, outcome } = record;
    if (record.deletedAt !== null || item === undefined) return [];
    // What the item's events are and where the trainee came from may have changed since.
    const begun = { ...item, begunOn: record.foundOn, trainerId: record.trainerId };
    const nobody = { trainer: UNKNOWN, trainee: UNKNOWN };
    return problemsOf(
      reckonedProblem({ planId: record.planId }, { planId: item.planId }),
      findingProblem(begun, record, today),
      decidedOn === null || outcome === null
        ? undefined
        : decisionProblem(record, { ...record, decidedOn, outcome }, nobody, today),
      noticedOn === null ? undefined : noticeProblem({ ...record, noticedOn: null }, noticedOn, true, today),
    );
  },
};
