import type { CalendarDate } from '../../../kernel/dates';
import { type AppError, appError } from '../../../kernel/errors';
import type { StaffStatus } from '../vocabulary';
import { isAtWork } from './staff';

/** Everything that is entered about a person on a day or for a span of days. */
export const LIFE_ACTS = [
  'points',
  'exam',
  'appraisal',
  'kpi',
  'event',
  'grading',
  'session',
  'attendance',
  'plan',
  'external',
  'onboarding',
  'certificate',
  'discipline',
  'notice',
  'function',
] as const;
export type LifeAct = (typeof LIFE_ACTS)[number];

/** What a person's life says against an act. */
export const LIFE_STATES = ['transferred', 'gone', 'beforeHire'] as const;
export type LifeState = (typeof LIFE_STATES)[number];

/**
 * What comes of it. `refuse`: nobody enters it. `warn`: people come back, and what is brought in a sheet may be of then, so the sheet takes the
 * row and names it; a form, which has one fact before it and cannot ask back, refuses. `ifAfter`: refused only for days after the person went.
 */
export type LifeVerdict = 'refuse' | 'warn' | 'ifAfter';

const FACT = { transferred: 'refuse', gone: 'refuse', beforeHire: 'warn' } as const;

/** The rule of each act; attendance is of a list that stood before the person went. */
export const LIFE_RULES: Readonly<Record<LifeAct, Readonly<Record<LifeState, LifeVerdict>>>> = {
  points: FACT,
  exam: FACT,
  appraisal: FACT,
  kpi: FACT,
  event: FACT,
  grading: FACT,
  session: FACT,
  attendance: { ...FACT, transferred: 'ifAfter' },
  plan: FACT,
  external: FACT,
  onboarding: FACT,
  certificate: FACT,
  discipline: FACT,
  notice: FACT,
  function: FACT,
};

/** Acts that look ahead: whoever is gone is not planned for from today on, whichever day they went. */
const PLANNED: ReadonlySet<LifeAct> = new Set(['session', 'plan', 'external', 'onboarding', 'function']);

export type PersonLife = {
  readonly name: string;
  readonly staffNo: string;
  readonly status: StaffStatus;
  readonly hireDate: CalendarDate;
  /** The day on which they went, where the timeline knows it. */
  readonly goneOn: CalendarDate | null;
};

export type LifeSpan = { readonly from: CalendarDate; readonly to: CalendarDate };

export type LifeFinding = {
  readonly state: LifeState;
  readonly verdict: 'refuse' | 'warn';
  readonly fault: AppError;
};

const transferred = ({ name, staffNo }: PersonLife): AppError =>
  appError('E_STAFF_TRANSFERRED', { name, staffNo }, 'staffId');

/**
 * What a person's life says against an act on a day or for a span of days, or undefined. The one rule that every form, sheet and
 * arriving record asks.
 *
 * Codes: `E_STAFF_TRANSFERRED` (their copy here is read-only), `E_STAFF_GONE` (left or eliminated before the first day of it; planned acts also
 * from today on), `E_STAFF_BEFORE_HIRE` (its last day lies before the hire).
 */
export const lifeFinding = (
  person: PersonLife,
  act: LifeAct,
  { from, to }: LifeSpan,
  today: CalendarDate,
): LifeFinding | undefined => {
  const rules = LIFE_RULES[act];
  const { name, staffNo, status, hireDate, goneOn } = person;
  const isAfter = goneOn !== null && from > goneOn;
  if (status === 'transferred') {
    if (rules.transferred === 'ifAfter' && !isAfter) return undefined;
    const verdict = rules.transferred === 'warn' ? 'warn' : 'refuse';
    return { state: 'transferred', verdict, fault: transferred(person) };
  }
  if (!isAtWork(status) && (isAfter || (PLANNED.has(act) && from >= today))) {
    const fault = appError('E_STAFF_GONE', { name, staffNo, day: from, goneOn: goneOn ?? today }, 'staffId');
    return { state: 'gone', verdict: rules.gone === 'warn' ? 'warn' : 'refuse', fault };
  }
  if (to >= hireDate) return undefined;
  const fault = appError('E_STAFF_BEFORE_HIRE', { name, staffNo, day: to, hireDate }, 'staffId');
  return { state: 'beforeHire', verdict: rules.beforeHire === 'warn' ? 'warn' : 'refuse', fault };
};
