export const CYCLE_STATES = ['open', 'closed'] as const;
export type CycleState = (typeof CYCLE_STATES)[number];

/** A result is provisional while fewer people have judged than the form demands. */
export const STANDINGS = ['final', 'provisional'] as const;
export type Standing = (typeof STANDINGS)[number];

/** What a person may decide when failures in a row propose the end of the contract. */
export const FAILURE_DECISIONS = ['terminate', 'lowerPost', 'retrain', 'keep'] as const;
export type FailureDecision = (typeof FAILURE_DECISIONS)[number];

export const APPEAL_OUTCOMES = ['upheld', 'rejected'] as const;
export type AppealOutcome = (typeof APPEAL_OUTCOMES)[number];

export const IMPROVEMENT_STATES = ['running', 'achieved', 'missed'] as const;
export type ImprovementState = (typeof IMPROVEMENT_STATES)[number];

/** Who looks at a form. Until people sign in, whoever sits at the keyboard is the administrator. */
export const APPRAISAL_ROLES = ['administrator', 'viewer'] as const;
export type AppraisalRole = (typeof APPRAISAL_ROLES)[number];
