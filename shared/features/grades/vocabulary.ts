export const SCHEMES = ['A', 'B', 'C'] as const;
export type Scheme = (typeof SCHEMES)[number];

/** Dedicated 专职: after-sales only. Reserve 生产储备: works on the line and is called out. */
export const EMPLOYMENTS = ['dedicated', 'reserve'] as const;
export type Employment = (typeof EMPLOYMENTS)[number];

export const GRADING_STATES = ['provisional', 'confirmed'] as const;
export type GradingState = (typeof GRADING_STATES)[number];

/** Where a grading came from: the grading form, a workbook of past gradings, the end of a grading year. */
export const GRADING_ORIGINS = ['form', 'sheet', 'regrading'] as const;
export type GradingOrigin = (typeof GRADING_ORIGINS)[number];

export const APPROVAL_STEPS = ['department', 'humanResources', 'leader'] as const;
export type ApprovalStep = (typeof APPROVAL_STEPS)[number];

export const APPROVAL_DECISIONS = ['agree', 'disagree'] as const;
export type ApprovalDecision = (typeof APPROVAL_DECISIONS)[number];

/** The two parts of an exam of scheme A; each has a pass mark of its own. */
export const EXAM_PARTS = ['theory', 'practical'] as const;

/** What can be missing: a part that was not passed, or a prerequisite of the position. */
export const PREREQUISITES = [...EXAM_PARTS, 'education', 'series', 'tradeYears'] as const;
export type Prerequisite = (typeof PREREQUISITES)[number];

/** The kinds of position of scheme A; all but the reserve have steps of their own. */
export const GRADE_FAMILIES = ['reserve', 'technician', 'engineer'] as const;
export type GradeFamily = (typeof GRADE_FAMILIES)[number];
