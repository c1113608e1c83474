/** What people decide at a step. */
export const STEP_DECISIONS = ['agree', 'return', 'disagree'] as const;
export type StepDecision = (typeof STEP_DECISIONS)[number];

/** What stands in the record: a decision, or that the subject was changed after somebody had decided. */
export const APPROVAL_ACTS = [...STEP_DECISIONS, 'revise'] as const;
export type ApprovalAct = (typeof APPROVAL_ACTS)[number];

/** Where a decision was made: at the screen, or on paper that somebody typed in. */
export const APPROVAL_BASES = ['screen', 'paper'] as const;
export type ApprovalBasis = (typeof APPROVAL_BASES)[number];

/** Whose step it is: the person concerned, whoever drew the subject up, or an approver, who is neither. */
export const STEP_HANDS = ['subject', 'drawer', 'approver'] as const;

export const STEP_OFFICES = ['branch', 'head'] as const;
