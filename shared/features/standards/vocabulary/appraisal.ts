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
