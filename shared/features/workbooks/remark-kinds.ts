import type { AppError, ErrorCode } from '../../kernel/errors';

/** What was made of a cell or row on its way in, by what a person would ask about it; `other` is what a kind of sheet has to say. */
export const REMARK_KINDS = [
  'percent',
  'shown',
  'padded',
  'merged',
  'cleaned',
  'time',
  'mended',
  'hidden',
  'foot',
  'alike',
  'other',
] as const;
export type RemarkKind = (typeof REMARK_KINDS)[number];

const KINDS: Readonly<Partial<Record<ErrorCode, RemarkKind>>> = {
  E_SHEET_PERCENT: 'percent',
  E_SHEET_UNIT_LEFT: 'shown',
  E_SHEET_AS_SHOWN: 'shown',
  E_SHEET_SHOWN_ROUNDED: 'shown',
  E_SHEET_SHOWN_EMPTY: 'shown',
  E_SHEET_CODE_PADDED: 'padded',
  E_SHEET_CODE_WAS_NUMBER: 'padded',
  E_SHEET_MERGED_FILLED: 'merged',
  E_SHEET_CLEANED: 'cleaned',
  E_SHEET_TIME_LEFT: 'time',
  E_SHEET_ZONE_READ: 'time',
  E_SHEET_MENDED: 'mended',
  E_SHEET_MEND_LOST: 'mended',
  E_SHEET_ROW_HIDDEN: 'hidden',
  E_SHEET_FOOT_ROW: 'foot',
  E_ROSTER_SAME_NAME: 'alike',
  E_COURSE_SHEET_SAME_NAME: 'alike',
  E_ROSTER_UNIT_SAME: 'alike',
};

export const remarkKind = (code: ErrorCode): RemarkKind => KINDS[code] ?? 'other';

/**
 * Whether a fault is no more than a question, which a person may answer with yes for all of its kind: a row that says in every cell what
 * an earlier one says. An error is never accepted.
 */
export const isQuestion = ({ code, params }: AppError): boolean =>
  code === 'E_SHEET_ROW_TWICE' && params?.['same'] === 1;
