/** The words of individual plans; their Chinese stands in the texts. */
export const PLAN_STATES = ['active', 'completed', 'cancelled'] as const;
export const PLAN_ITEM_STATES = [
  'planned',
  'inProgress',
  'evaluated',
  'confirmed',
  'disputed',
  'returned',
] as const;
export const PLAN_ACTIONS = [
  'start',
  'override',
  'evaluate',
  'confirm',
  'dispute',
  'settle',
  'return',
  'reopen',
] as const;
export const EVALUATIONS = ['excellent', 'good', 'pass', 'fail'] as const;
/** How a dispute ends: the evaluation stands, or the item is taught again. */
export const SETTLE_OUTCOMES = ['upheld', 'reteach'] as const;
/** What is found while an item is taught: the trainer neglects it, or the trainee cannot reach it. */
export const FINDING_KINDS = ['negligence', 'cannotReach'] as const;
export const FINDING_OUTCOMES = [
  'demerit',
  'unfounded',
  'continue',
  'extend',
  'changePost',
  'terminate',
] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];
export type FindingOutcome = (typeof FINDING_OUTCOMES)[number];
export type FindingState = 'open' | 'toNotify' | 'closed';
export type PlanState = (typeof PLAN_STATES)[number];
export type PlanItemState = (typeof PLAN_ITEM_STATES)[number];
export type PlanAction = (typeof PLAN_ACTIONS)[number];
export type Evaluation = (typeof EVALUATIONS)[number];
export type SettleOutcome = (typeof SETTLE_OUTCOMES)[number];
