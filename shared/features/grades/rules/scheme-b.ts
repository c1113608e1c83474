import { type StandardRef, step } from '../../../kernel/derivation';
import { appError } from '../../../kernel/errors';
import { divideCents, fromHundredths, signed, toHundredths } from '../../../kernel/exact';
import { ok, type Result, refuse } from '../../../kernel/result';
import type { EntryInputs, GradeResult, LevelB, PointsInputs, SchemeB, YearEndInputs } from '../types';

const exactly = (points: number): number => toHundredths(points) ?? Math.round(points * 100);

/** The lowest level: whoever is graded at all holds at least this one, and nobody is paid less than its points (003 3). */
const lowestLevel = (rule: SchemeB): LevelB => {
  const [lowest] = rule.levels;
  if (lowest === undefined) throw new Error('scheme B without levels');
  return lowest;
};

/** The highest level whose threshold the points reach (003 3, table 1); below all of them the lowest. */
export const levelOf = (pointsHundredths: number, rule: SchemeB): LevelB =>
  rule.levels.findLast((level) => exactly(level.threshold) <= pointsHundredths) ?? lowestLevel(rule);

const HUNDREDTHS_OF_A_POINT = 100;

/** What points are worth a month: points × the value of a point, in cents (003 5.2.5). */
export const worthOfPoints = (pointsHundredths: number, pointValueCents: number): number =>
  divideCents(Math.max(0, pointsHundredths) * pointValueCents, HUNDREDTHS_OF_A_POINT);

/** The points of the lowest level: pay never falls below what they are worth. */
export const floorHundredths = (rule: SchemeB): number => exactly(lowestLevel(rule).threshold);

const levelStep = (pointsHundredths: number, rule: SchemeB) => {
  const level = levelOf(pointsHundredths, rule);
  const params = {
    points: fromHundredths(pointsHundredths),
    level: level.level,
    grade: level.grade,
    threshold: level.threshold,
  };
  return step(
    pointsHundredths < exactly(level.threshold) ? 'grades.step.belowLowest' : 'grades.step.level',
    params,
  );
};

const result = (
  pointsHundredths: number,
  rule: SchemeB,
  how: Pick<GradeResult['derivation'], 'clause' | 'standard' | 'inputs' | 'steps'>,
): GradeResult => {
  const level = levelOf(pointsHundredths, rule);
  return {
    scheme: 'B',
    grade: level.grade,
    level: level.level,
    mean: null,
    pointsHundredths,
    missing: [],
    derivation: { rule: 'grades.scheme.B', ...how, steps: [...how.steps, levelStep(pointsHundredths, rule)] },
  };
};

const experiencePoints = (years: number, rule: SchemeB): number =>
  rule.experience.findLast((band) => band.fromYears <= years)?.points ?? 0;

/**
 * Grade by points at the entry, scheme B (003 5.2.2): entry total = exam total + experience points + education points.
 *
 * An exam total below the pass mark gives no grade (`E_GRADING_EXAM_FAILED`); nor does an education that the table lacks
 * (`E_GRADING_EDUCATION_UNKNOWN`). `experienceYears` are completed years.
 */
export const gradeByEntryTotal = (
  inputs: EntryInputs,
  rule: SchemeB,
  standard: StandardRef,
): Result<GradeResult> => {
  const { examTotal, experienceYears, education, from, deviation = '' } = inputs;
  if (exactly(examTotal) < exactly(rule.examPassMark)) {
    return refuse(
      appError('E_GRADING_EXAM_FAILED', { examTotal, passMark: rule.examPassMark }, 'inputs.examTotal'),
    );
  }
  const educationPoints = rule.education.find((row) => row.education === education)?.points;
  if (educationPoints === undefined)
    return refuse(appError('E_GRADING_EDUCATION_UNKNOWN', undefined, 'inputs.education'));
  const experience = experiencePoints(experienceYears, rule);
  const total = exactly(examTotal) + exactly(experience) + exactly(educationPoints);
  return ok(
    result(total, rule, {
      clause: rule.sources.entry || 'grades.clause.schemeBEntry',
      standard,
      inputs: [
        step('grades.step.examTotal', { examTotal, passMark: rule.examPassMark }),
        ...(from === undefined
          ? []
          : [step('grades.step.from.total', { exam: from.exam, heldOn: from.heldOn })]),
        ...(deviation === '' ? [] : [step('grades.step.deviation', { reason: deviation })]),
        step('grades.step.experience', { years: experienceYears, points: experience }),
        step(
          'grades.step.educationPoints',
          { points: educationPoints },
          { education: `organization.education.${education}` },
        ),
      ],
      steps: [
        step('grades.step.entryTotal', {
          examTotal,
          experience,
          education: educationPoints,
          total: fromHundredths(total),
        }),
      ],
    }),
  );
};

/** Grade by points that are known already, scheme B (003 3, table 1). */
export const gradeByPoints = (inputs: PointsInputs, rule: SchemeB, standard: StandardRef): GradeResult =>
  result(exactly(inputs.points), rule, {
    clause: rule.sources.levels || 'grades.clause.schemeB',
    standard,
    inputs: [step('grades.step.points', { points: inputs.points })],
    steps: [],
  });

/**
 * Re-grade at the end of a grading year, scheme B (003 5.2.5): new points = old points + the sum of the monthly ± + the year's
 * seniority points; the new points give the new level.
 */
export const gradeAtYearEnd = (inputs: YearEndInputs, rule: SchemeB, standard: StandardRef): GradeResult => {
  const { points, sum, from, to } = inputs;
  const seniority = rule.seniorityPointsPerYear;
  const total = exactly(points) + exactly(sum) + exactly(seniority);
  return result(total, rule, {
    clause: rule.sources.yearEnd || 'grades.clause.schemeBYearEnd',
    standard,
    inputs: [
      step('grades.step.oldPoints', { points }),
      step('grades.step.monthlySum', { from, to, sum: signed(exactly(sum)) }),
      step('grades.step.seniority', { points: seniority }),
    ],
    steps: [
      step('grades.step.newPoints', {
        points,
        sum: signed(exactly(sum)),
        seniority: signed(exactly(seniority)),
        total: fromHundredths(total),
      }),
    ],
  });
};
