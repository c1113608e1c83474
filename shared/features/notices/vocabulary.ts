export const NOTICE_KINDS = [
  'appraisalResult',
  'commendation',
  'promotion',
  'selection',
  'pointsMonth',
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** Posted for all to see, or handed to named recipients. */
export const NOTICE_FORMS = ['public', 'circular'] as const;

/** What is kept; that a posted one has ended is a matter of the day. */
export const NOTICE_STATES = ['draft', 'posted', 'withdrawn'] as const;
export type NoticeState = (typeof NOTICE_STATES)[number];

export const SHOWN_STATES = ['draft', 'posted', 'ended', 'withdrawn'] as const;
export type ShownState = (typeof SHOWN_STATES)[number];

export const VERDICTS = ['dismissed', 'upheld'] as const;
