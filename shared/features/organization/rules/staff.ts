import { addDays, type CalendarDate, wholeYears } from '../../../kernel/dates';
import { type AppError, appError } from '../../../kernel/errors';
import { LIST_COMMA } from '../../../kernel/sheet/signs';
import type { OrganizationStandard } from '../types';
import type { Education, StaffStatus } from '../vocabulary';

const EDUCATION_RANKS: Readonly<Record<Education, number>> = {
  junior: 1,
  senior: 2,
  vocational: 2,
  college: 3,
  bachelor: 4,
  postgraduate: 5,
};

/** 学历 in order, 1…5: 初中 < 高中 = 中专 < 大专 < 本科 < 研究生 (002 五.3.C, prerequisites of a grade). */
export const educationRank = (education: Education): number => EDUCATION_RANKS[education];

/** The facts that `staffFaults` judges. */
export type StaffFacts = {
  readonly staffNo: string;
  readonly birthDate: CalendarDate | null;
  readonly hireDate: CalendarDate;
  readonly industrySince: CalendarDate | null;
  readonly grade: string | null;
};

type StaffLimits = Pick<OrganizationStandard, 'grades' | 'hireDaysAheadMax' | 'workingAgeMin'>;

const STAFF_NO = /^[\p{L}\p{N}][\p{L}\p{N}._/-]{0,39}$/u;

const hireFault = (facts: StaffFacts, limits: StaffLimits, today: CalendarDate): AppError | undefined => {
  const latest = addDays(today, limits.hireDaysAheadMax);
  if (facts.hireDate > latest) {
    return appError(
      'E_STAFF_HIRE_TOO_FAR',
      { hireDate: facts.hireDate, days: limits.hireDaysAheadMax, latest },
      'hireDate',
    );
  }
  if (facts.birthDate === null || wholeYears(facts.birthDate, facts.hireDate) >= limits.workingAgeMin)
    return undefined;
  const params = { birthDate: facts.birthDate, hireDate: facts.hireDate, years: limits.workingAgeMin };
  return appError('E_STAFF_TOO_YOUNG', params, 'hireDate');
};

const industryFault = (facts: StaffFacts, today: CalendarDate): AppError | undefined => {
  const { industrySince, birthDate, hireDate } = facts;
  if (industrySince === null) return undefined;
  if (birthDate !== null && industrySince < birthDate) {
    return appError('E_STAFF_INDUSTRY_BEFORE_BIRTH', { industrySince, birthDate }, 'industrySince');
  }
  const latest = hireDate > today ? hireDate : today;
  return industrySince > latest
    ? appError('E_STAFF_INDUSTRY_FUTURE', { industrySince }, 'industrySince')
    : undefined;
};

/**
 * What is wrong with a person's own facts on `today`; empty when nothing is (domain §1).
 *
 * Refused: a staff number with blanks or signs (`E_STAFF_NO_INVALID`), a birth date after today (`E_STAFF_BIRTH_FUTURE`), a
 * hire date further ahead than the standard's days (`E_STAFF_HIRE_TOO_FAR`) or before the working age
 * (`E_STAFF_TOO_YOUNG`), industry experience from before birth or from a future beyond the hire date, and a grade outside
 * the standard's list, unless the person holds it already: an older standard may have known it.
 */
export const staffFaults = (
  facts: StaffFacts,
  limits: StaffLimits,
  today: CalendarDate,
  heldGrade: string | null = null,
): readonly AppError[] => {
  const faults: (AppError | undefined)[] = [
    STAFF_NO.test(facts.staffNo)
      ? undefined
      : appError('E_STAFF_NO_INVALID', { staffNo: facts.staffNo }, 'staffNo'),
    facts.birthDate !== null && facts.birthDate > today
      ? appError('E_STAFF_BIRTH_FUTURE', { birthDate: facts.birthDate }, 'birthDate')
      : undefined,
    hireFault(facts, limits, today),
    industryFault(facts, today),
    facts.grade === null || facts.grade === heldGrade || limits.grades.includes(facts.grade)
      ? undefined
      : appError(
          'E_STAFF_GRADE_UNKNOWN',
          { grade: facts.grade, grades: limits.grades.join(LIST_COMMA) },
          'grade',
        ),
  ];
  return faults.filter((fault) => fault !== undefined);
};

/** What is unlikely about a person's facts and still taken: a hire above the age of the standard (`E_STAFF_OLD`), as a century mistyped makes it. */
export const staffDoubts = (
  { birthDate, hireDate }: Pick<StaffFacts, 'birthDate' | 'hireDate'>,
  { workingAgeMax }: Pick<OrganizationStandard, 'workingAgeMax'>,
): readonly AppError[] => {
  const years = birthDate === null ? 0 : wholeYears(birthDate, hireDate);
  return birthDate !== null && years > workingAgeMax
    ? [appError('E_STAFF_OLD', { birthDate, hireDate, years }, 'birthDate')]
    : [];
};

const TRANSITIONS: Readonly<Record<StaffStatus, readonly StaffStatus[]>> = {
  training: ['active', 'transferred', 'left', 'eliminated'],
  active: ['training', 'transferred', 'left', 'eliminated'],
  transferred: ['training', 'active'],
  left: ['training', 'active'],
  eliminated: ['training'],
};

/** The statuses that a person of this status may be given by hand, itself first. */
export const nextStatuses = (from: StaffStatus): readonly StaffStatus[] => [from, ...TRANSITIONS[from]];

/** Whether the status of a person may change so (domain §1: 培训期, 在职, 已调出, 离职, 淘汰). */
export const mayChangeStatus = (from: StaffStatus, to: StaffStatus): boolean =>
  nextStatuses(from).includes(to);

/**
 * Why a person's status and facts cannot become these in one step, or undefined: a status that does not follow
 * (`E_STAFF_STATUS_TRANSITION`, in the words of `wordOf`), or the copy of someone who was moved, which is read-only
 * (`E_STAFF_TRANSFERRED`).
 */
export const statusFault = (
  before: { readonly status: StaffStatus; readonly name: string },
  status: StaffStatus,
  wordOf: (status: StaffStatus) => string,
): AppError | undefined => {
  if (!mayChangeStatus(before.status, status)) {
    const words = { from: wordOf(before.status), to: wordOf(status) };
    return appError('E_STAFF_STATUS_TRANSITION', words, 'status');
  }
  return before.status === 'transferred' && status === 'transferred'
    ? appError('E_STAFF_TRANSFERRED', { name: before.name }, 'status')
    : undefined;
};

/** Whether someone of this status is at work here: can be planned, taught, examined. */
export const isAtWork = (status: StaffStatus): boolean => status === 'training' || status === 'active';

/** The proposed mentor, as far as the rule needs to know. */
export type MentorFacts = { readonly id: string; readonly name: string; readonly status: StaffStatus };

/**
 * Why this person cannot be the mentor, or undefined.
 *
 * A mentor is someone else (`E_MENTOR_SELF`), at work and past the own training (`E_MENTOR_NOT_ACTIVE`), and not taught,
 * directly or through others, by the pupil (`E_MENTOR_CYCLE`). `mentorOf` answers the present mentor of anyone; a ring
 * that does not touch the pupil ends the walk.
 */
export const mentorFault = (
  pupilId: string,
  mentor: MentorFacts,
  mentorOf: (id: string) => string | null,
): AppError | undefined => {
  if (mentor.id === pupilId) return appError('E_MENTOR_SELF', undefined, 'mentorId');
  if (mentor.status !== 'active') return appError('E_MENTOR_NOT_ACTIVE', { name: mentor.name }, 'mentorId');
  const seen = new Set<string>();
  for (let above = mentorOf(mentor.id); above !== null && !seen.has(above); above = mentorOf(above)) {
    if (above === pupilId) return appError('E_MENTOR_CYCLE', { name: mentor.name }, 'mentorId');
    seen.add(above);
  }
  return undefined;
};
