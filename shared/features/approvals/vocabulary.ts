/** What people decide at a step. */
export const STEP_DECISIONS = ['agree', 'return', 'disagree'] as const;
export type StepDecision = (typeof STEP_DECISIONS)[number];

/** What stands in the record: a decision, or that the subject was changed after somebody had decided. */
export const APPROVAL_ACTS = [...STEP_DECISIONS, 'revise'] as const;
export type ApprovalAct = (typeof APPROVAL_ACTS)[number];

/** What a decision rests on: said at the screen, signed paper that somebody typed in, or head office's written reply 凭批复. */
export const APPROVAL_BASES = ['screen', 'paper', 'reply'] as const;
export type ApprovalBasis = (typeof APPROVAL_BASES)[number];

/** Whose step it is: the person concerned, whoever drew the subject up, or an approver, who is neither. */
export const STEP_HANDS = ['subject', 'drawer', 'approver'] as const;

export const STEP_OFFICES = ['branch', 'head'] as const;

/** The kinds of branch that relief is given to. */
export const RELIEF_KINDS = ['own', 'office', 'dealer'] as const;
export type ReliefKind = (typeof RELIEF_KINDS)[number];

/** What happens where one person alone would decide, and where a paper of one's own is missing. */
export const FOUR_EYES = ['refuse', 'show'] as const;
export const OWN_PAPER = ['off', 'warn', 'refuse'] as const;

/** The two lists: what waits for a step, and steps entered by head office's reply until its own word has come. */
export const APPROVAL_LISTS = ['waiting', 'replied'] as const;

/** How far head office's own word stands behind a step that was entered by its reply. */
export const REPLY_STATES = ['waiting', 'agrees', 'differs'] as const;
export type ReplyState = (typeof REPLY_STATES)[number];
