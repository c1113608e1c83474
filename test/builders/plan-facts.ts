import type { PlanItemFacts, PlanStep } from '../../shared/features/plans/rules/items';
import type { PlanAction, PlanItemState } from '../../shared/features/plans/vocabulary';

export const DAY = '2026-03-02';

/** An item as the rules see it, in a state that it can be in. */
export const planItem = (
  position: number,
  state: PlanItemState,
  over: Partial<PlanItemFacts> = {},
): PlanItemFacts => ({
  position,
  content: `content ${position}`,
  state,
  evaluation: state === 'planned' || state === 'inProgress' ? null : 'pass',
  trainerId: 'trainer',
  actualFrom: state === 'planned' ? null : DAY,
  lastOn: state === 'planned' ? null : DAY,
  ...over,
});

/** A step with everything filled in. */
export const stepOf = (action: PlanAction, on = DAY, over: object = {}): PlanStep =>
  ({
    action,
    on,
    reason: 'because',
    outcome: 'upheld',
    evaluation: 'good',
    note: '',
    actualFrom: on,
    actualTo: on,
    taught: 'taught',
    ...over,
  }) as unknown as PlanStep;
