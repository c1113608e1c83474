/** How long an appraisal looks back. */
export const PERIODS = ['month', 'quarter', 'half', 'year'] as const;
export type Period = (typeof PERIODS)[number];

/** Who judges, all around (360 degrees). */
export const RATER_TYPES = ['superior', 'self', 'peer', 'subordinate', 'customer'] as const;
export type RaterType = (typeof RATER_TYPES)[number];

export const APPRAISAL_BANDS = ['excellent', 'good', 'pass', 'fail'] as const;
export type AppraisalBand = (typeof APPRAISAL_BANDS)[number];

/** Which way an indicator is better. */
export const DIRECTIONS = ['higher', 'lower'] as const;
export type Direction = (typeof DIRECTIONS)[number];

export const KPI_UNITS = ['percent', 'points', 'count'] as const;
export type KpiUnit = (typeof KPI_UNITS)[number];

export const EVENT_KINDS = ['complaint', 'praise', 'qualityCheck', 'satisfaction'] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** The work that a service event is about. */
export const EVENT_WORKS = ['installation', 'repair', 'other'] as const;
export type EventWork = (typeof EVENT_WORKS)[number];

export const CYCLE_STATES = ['open', 'closed'] as const;
export type CycleState = (typeof CYCLE_STATES)[number];

/** A result is provisional while fewer people have judged than the kind of scorecard demands. */
export const STANDINGS = ['final', 'provisional'] as const;
export type Standing = (typeof STANDINGS)[number];

/** What a person may decide when failures in a row propose the end of the contract. */
export const FAILURE_DECISIONS = ['terminate', 'lowerPost', 'retrain', 'keep'] as const;
export type FailureDecision = (typeof FAILURE_DECISIONS)[number];

export const APPEAL_OUTCOMES = ['upheld', 'rejected'] as const;
export type AppealOutcome = (typeof APPEAL_OUTCOMES)[number];

export const IMPROVEMENT_STATES = ['running', 'achieved', 'missed'] as const;
export type ImprovementState = (typeof IMPROVEMENT_STATES)[number];

/** Who looks at a scorecard. Until people sign in, whoever sits at the keyboard is the administrator. */
export const APPRAISAL_ROLES = ['administrator', 'viewer'] as const;
export type AppraisalRole = (typeof APPRAISAL_ROLES)[number];

/** Papers that people hand in themselves around a half-year's appraisal. */
export const OWN_PAPERS = ['ownPlan', 'ownSummary'] as const;
export type OwnPaper = (typeof OWN_PAPERS)[number];

/** An own plan 个人考核计划: written, handed in, agreed to by the supervisor. */
export const OWN_PLAN_STATES = ['draft', 'submitted', 'approved'] as const;
export type OwnPlanState = (typeof OWN_PLAN_STATES)[number];

/**
 * Why a reward is shown and not paid: nothing stands against it; the person has another one of that month; its scorecard was closed before
 * there were lines; its scorecard was opened again.
 */
export const REWARD_HOLDS = ['', 'another', 'before', 'withdrawn'] as const;
export type RewardHold = (typeof REWARD_HOLDS)[number];

/** Where a customer is served: promised times differ. */
export const SERVICE_PLACES = ['city', 'away'] as const;
export type ServicePlace = (typeof SERVICE_PLACES)[number];

/** What feeds a scale where nobody entered a measured value. */
export const SCALE_FEEDS = ['none', 'handlingDays'] as const;
