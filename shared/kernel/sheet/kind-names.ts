/** The kinds of spreadsheet that can be imported and exported; the command line writes them with a hyphen. */
export const SHEET_KINDS = [
  'roster',
  'courses',
  'sessions',
  'attendance',
  'examScores',
  'gradings',
  'points',
  'kpi',
  'appraisalScores',
] as const;

export type SheetKindName = (typeof SHEET_KINDS)[number];
