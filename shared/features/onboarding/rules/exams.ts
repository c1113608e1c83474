import type { CalendarDate } from '../../../kernel/dates';
import type { OnboardingExam } from '../types';
import type { OnboardingExamType } from '../vocabulary';

export type ExamMarks = { readonly total: number; readonly theory: number; readonly practical: number };

/**
 * How the examinations of an onboarding stand on a day.
 *
 * - `passed`: the last total reaches its mark, or the last theory and the last practical both reach theirs;
 * - `failed`: not passed, and the last of one of them is below its mark;
 * - `incomplete`: one part is passed and the other was not held;
 * - `none`: nothing was held.
 */
export type ExamStanding = {
  readonly state: 'none' | 'incomplete' | 'failed' | 'passed';
  /** The last of each type up to the day, in the order of the types. */
  readonly last: readonly OnboardingExam[];
  /** The days of everything that was failed, the newest last. */
  readonly failedOn: readonly CalendarDate[];
};

const markOf = (type: OnboardingExamType, marks: ExamMarks): number =>
  type === 'comprehensive' ? marks.total : marks[type];

/** Whether one examination reaches its mark: 79.99 of 80 does not. */
export const reachesMark = ({ examType, score }: OnboardingExam, marks: ExamMarks): boolean =>
  score >= markOf(examType, marks);

/**
 * The standing from the examinations up to the day `on` (《售后服务人员技能等级考核管理办法》5.1: the total; 《售后服务人员培训管理办法》五.6.A, B: both
 * parts). Marks and scores are points of 100.
 */
export const examStanding = (
  exams: readonly OnboardingExam[],
  marks: ExamMarks,
  on: CalendarDate,
): ExamStanding => {
  const held = exams
    .filter(({ heldOn }) => heldOn <= on)
    .toSorted((a, b) => a.heldOn.localeCompare(b.heldOn));
  const lastOf = (type: OnboardingExamType): OnboardingExam | undefined =>
    held.findLast(({ examType }) => examType === type);
  const [total, theory, practical] = [lastOf('comprehensive'), lastOf('theory'), lastOf('practical')];
  const passes = (exam: OnboardingExam | undefined): boolean =>
    exam !== undefined && reachesMark(exam, marks);
  const last = [total, theory, practical].filter((exam) => exam !== undefined);
  const isPassed = passes(total) || (passes(theory) && passes(practical));
  const isFailed = last.some((exam) => !reachesMark(exam, marks));
  return {
    state: last.length === 0 ? 'none' : isPassed ? 'passed' : isFailed ? 'failed' : 'incomplete',
    last,
    failedOn: held.filter((exam) => !reachesMark(exam, marks)).map(({ heldOn }) => heldOn),
  };
};
