export const DISCIPLINE_KINDS = ['warning', 'demerit', 'demotion', 'other'] as const;
export type DisciplineKind = (typeof DISCIPLINE_KINDS)[number];

export const DISCIPLINE_STATES = ['proposed', 'given', 'lifted', 'revoked', 'dropped'] as const;

/** What a list shows of one on a day: that it counts, or how it came to an end. */
export const SHOWN_STATES = ['proposed', 'open', 'over', 'lifted', 'revoked', 'dropped'] as const;
export type ShownState = (typeof SHOWN_STATES)[number];

export const PROPOSAL_CHOICES = ['give', 'drop'] as const;
export const CLOSE_CHOICES = ['lift', 'revoke'] as const;
