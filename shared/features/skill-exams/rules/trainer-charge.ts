import type { CalendarDate } from '../../../kernel/dates';
import { type Derivation, type StandardRef, step } from '../../../kernel/derivation';
import { toYuan } from '../../../kernel/exact';
import { compare, cutText, decimal, type Fraction, fraction, multiply } from '../../../kernel/fraction';
import type { ExamsStandard } from '../types';

/** An examination as the accountability of its trainer sees it; only first sittings count, retakes do not wash a failure away. */
export type RunExam = {
  readonly examId: string;
  readonly examType: string;
  readonly name: string;
  readonly trainerId: string;
  /** The machine type, or the content where none is named. */
  readonly subject: string;
  readonly heldOn: CalendarDate;
  readonly trainees: readonly { readonly staffId: string; readonly passed: boolean }[];
};

/** What one trainer taught one group: their examinations of different types about one subject. */
export type CourseRun = {
  readonly trainerId: string;
  readonly subject: string;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly exams: readonly RunExam[];
  readonly trainees: number;
  readonly failed: number;
};

const sharesTrainee = (run: readonly RunExam[], exam: RunExam): boolean =>
  run.some(({ trainees }) =>
    trainees.some(({ staffId }) => exam.trainees.some((other) => other.staffId === staffId)),
  );

const summed = (exams: readonly RunExam[]): CourseRun[] => {
  const [first] = exams;
  if (first === undefined) return [];
  const failed = new Map<string, boolean>();
  for (const { trainees } of exams)
    for (const { staffId, passed } of trainees)
      failed.set(staffId, (failed.get(staffId) ?? false) || !passed);
  return [
    {
      trainerId: first.trainerId,
      subject: first.subject,
      from: first.heldOn,
      to: exams.at(-1)?.heldOn ?? first.heldOn,
      exams,
      trainees: failed.size,
      failed: [...failed.values()].filter((value) => value).length,
    },
  ];
};

/**
 * Put examinations together to course runs: those of one trainer about one subject that test the same people, each type at most
 * once (a theory and a practical of one group are one run; the next group's theory is the next run). Who fails any of them failed.
 */
export const courseRuns = (exams: readonly RunExam[]): readonly CourseRun[] => {
  const runs: RunExam[][] = [];
  for (const exam of [...exams].sort(
    (a, b) => a.heldOn.localeCompare(b.heldOn) || a.examId.localeCompare(b.examId),
  )) {
    if (exam.trainees.length === 0) continue;
    const run = runs.findLast(
      (each) =>
        each[0]?.trainerId === exam.trainerId &&
        each[0].subject === exam.subject &&
        !each.some(({ examType }) => examType === exam.examType) &&
        sharesTrainee(each, exam),
    );
    if (run === undefined) runs.push([exam]);
    else run.push(exam);
  }
  return runs.flatMap(summed);
};

export type TrainerCharge = {
  /** The share of trainees who failed, in percent, exactly. */
  readonly percent: Fraction;
  readonly cents: number;
  /** Whether the trainer goes on until they pass. */
  readonly obliged: boolean;
  readonly derivation: Derivation;
};

/**
 * What a trainer answers for (002 五.6.D): at or above 30 % failed 50 yuan, 40 % 150, 50 % 200, below nothing; at or above 30 %
 * they also go on teaching until everybody passes. Shares are compared as whole numbers, 3 of 10 are 30 %.
 */
export const trainerCharge = (
  standard: ExamsStandard,
  run: Pick<CourseRun, 'trainees' | 'failed' | 'subject'> & { readonly provisional?: number },
  ref: StandardRef,
): TrainerCharge => {
  const { trainees, failed, subject, provisional = 0 } = run;
  const percent = multiply(fraction(failed, trainees), fraction(100));
  const line = standard.charges.findLast(({ fromPercent }) => compare(percent, decimal(fromPercent)) >= 0);
  const obliged = compare(percent, decimal(standard.obligationFromPercent)) >= 0;
  return {
    percent,
    cents: line?.cents ?? 0,
    obliged,
    derivation: {
      rule: 'skillExams.charge.why.rule',
      clause: standard.sources.charges || 'skillExams.charge.why.clause',
      standard: ref,
      inputs: [
        step('skillExams.charge.why.counts', { subject, trainees, failed }),
        ...(provisional === 0 ? [] : [step('skillExams.charge.why.provisional', { count: provisional })]),
      ],
      steps: [
        step('skillExams.charge.why.share', { failed, trainees, percent: cutText(percent, 4) }),
        line === undefined
          ? step('skillExams.charge.why.nothing')
          : step('skillExams.charge.why.line', { from: line.fromPercent, yuan: toYuan(line.cents) }),
        step(obliged ? 'skillExams.charge.why.obliged' : 'skillExams.charge.why.free', {
          from: standard.obligationFromPercent,
        }),
      ],
    },
  };
};
