import { type CalendarDate, daysBetween } from '../../../kernel/dates';
import { type StandardRef, step } from '../../../kernel/derivation';
import { type AppError, appError } from '../../../kernel/errors';
import { ok, type Result, refuse } from '../../../kernel/result';
import { waitingFor } from '../../approvals/rules';
import type { ApprovalLine, ChainView } from '../../approvals/types';
import type { BandA, GradeResult, GradesStandard, GradingApproval, GradingInputs, SchemeA } from '../types';
import type { GradingState, Scheme } from '../vocabulary';
import { gradeByExam } from './scheme-a';
import { gradeAtYearEnd, gradeByEntryTotal, gradeByPoints } from './scheme-b';
import { gradeByDimensions } from './scheme-c';

/** The grades that a scheme can give, in ascending order. */
export const gradesOf = (scheme: Scheme, body: GradesStandard): readonly string[] => {
  if (scheme === 'A') return body.schemeA.bands.map((band) => band.grade);
  return scheme === 'B'
    ? body.schemeB.levels.map((level) => level.grade)
    : body.schemeC.bands.map((band) => band.grade);
};

/** The band of scheme A by the grade's name: what its pay hangs on. */
export const bandNamed = (grade: string, rule: SchemeA): BandA | undefined =>
  rule.bands.find((band) => band.grade === grade);

/** A grade that a scheme does not know (`E_GRADE_UNKNOWN`, naming those that it knows). */
const unknownGrade = (grade: string, scheme: Scheme, body: GradesStandard): AppError =>
  appError('E_GRADE_UNKNOWN', { grade, grades: gradesOf(scheme, body).join(', ') }, 'grade');

/** A result is a grade of its scheme, in the version that it was computed under (`E_GRADE_UNKNOWN`). */
export const resultFault = (
  { grade, scheme }: { readonly grade: string; readonly scheme: Scheme },
  body: GradesStandard,
): AppError | undefined =>
  gradesOf(scheme, body).includes(grade) ? undefined : unknownGrade(grade, scheme, body);

/**
 * A grade of the past as it was written down, by scheme: its name, or the number of its level in schemes B and C.
 *
 * Refuses a grade that the scheme does not know: `E_GRADE_UNKNOWN`, naming those that it knows. In scheme B a bare grade stands for
 * its threshold's points, because pay needs points.
 */
export const gradeAsGiven = (
  scheme: Scheme,
  given: string,
  body: GradesStandard,
  standard: StandardRef,
): Result<GradeResult> => {
  const unknown = () => refuse(unknownGrade(given, scheme, body));
  if (scheme === 'B') {
    const level = body.schemeB.levels.find((row) => row.grade === given || String(row.level) === given);
    return level === undefined
      ? unknown()
      : ok(gradeByPoints({ kind: 'points', points: level.threshold }, body.schemeB, standard));
  }
  const known =
    scheme === 'A'
      ? { grade: bandNamed(given, body.schemeA)?.grade, level: null }
      : body.schemeC.bands.find((row) => row.grade === given || String(row.level) === given);
  if (known?.grade === undefined) return unknown();
  return ok({
    scheme,
    grade: known.grade,
    level: known.level,
    mean: null,
    pointsHundredths: null,
    missing: [],
    derivation: {
      rule: `grades.scheme.${scheme}`,
      clause: 'grades.clause.given',
      standard,
      inputs: [],
      steps: [step('grades.step.given', { grade: known.grade })],
    },
  });
};

/** Grade whatever the form holds, by the scheme that its inputs belong to. Refusals are those of the schemes. */
export const gradeUnder = (
  inputs: GradingInputs,
  scheme: Scheme,
  body: GradesStandard,
  standard: StandardRef,
): Result<GradeResult> => {
  switch (inputs.kind) {
    case 'exam':
      return ok(gradeByExam(inputs, body.schemeA, standard));
    case 'entry':
      return gradeByEntryTotal(inputs, body.schemeB, standard);
    case 'points':
      return ok(gradeByPoints(inputs, body.schemeB, standard));
    case 'yearEnd':
      return ok(gradeAtYearEnd(inputs, body.schemeB, standard));
    case 'dimensions':
      return gradeByDimensions(inputs, body.schemeC, standard);
    case 'given':
      return gradeAsGiven(scheme, inputs.grade, body, standard);
  }
};

/** The scheme to which the inputs of a fresh form belong. */
export const schemeOf = (inputs: { readonly kind: 'exam' | 'entry' | 'dimensions' }): Scheme =>
  ({ exam: 'A', entry: 'B', dimensions: 'C' })[inputs.kind] as Scheme;

/** A grading and all that is said of it are facts: nothing lies after `today` (`E_GRADING_FUTURE`). */
export const dayAheadFault = (day: CalendarDate, today: CalendarDate, field: string): AppError | undefined =>
  daysBetween(today, day) > 0 ? appError('E_GRADING_FUTURE', { gradedOn: day, today }, field) : undefined;

/** A grading that holds is not changed any more (`E_GRADING_CONFIRMED`): it is taken back, or another follows. */
export const settledFault = ({ state }: { readonly state: GradingState }): AppError | undefined =>
  state === 'confirmed' ? appError('E_GRADING_CONFIRMED') : undefined;

/**
 * Why a grading cannot be confirmed yet, or undefined (002 五.3.D; mechanisms 1.1): every required step of its chain must agree
 * (`E_GRADING_NOT_APPROVED`, naming those that wait), and nobody disagree (`E_GRADING_DISAGREED`).
 */
export const confirmFault = (chain: ChainView): AppError | undefined => {
  const against = chain.steps.find(({ line }) => line?.decision === 'disagree');
  if (against?.line) return appError('E_GRADING_DISAGREED', { approver: against.line.approver });
  return chain.state === 'complete'
    ? undefined
    : appError('E_GRADING_NOT_APPROVED', { waiting: waitingFor(chain) });
};

/**
 * Why a grading of an older app, whose opinions knew no order, cannot have been confirmed: somebody must have agreed and nobody's last
 * opinion be against it. One that was confirmed so stays as it is (issue 8, part 2).
 */
export const olderConfirmFault = (
  opinions: readonly Pick<GradingApproval, 'step' | 'decision' | 'approver'>[],
): AppError | undefined => {
  const last = [...new Map(opinions.map((line) => [line.step, line])).values()];
  const against = last.find((line) => line.decision === 'disagree');
  if (against !== undefined) return appError('E_GRADING_DISAGREED', { approver: against.approver });
  return last.length === 0 ? appError('E_GRADING_NOT_APPROVED', { waiting: '' }) : undefined;
};

/** An opinion of an older app as a decision of the first round (ruling 14): the last one of each step. */
export const olderDecisions = (opinions: readonly GradingApproval[]): readonly ApprovalLine[] =>
  [...new Map(opinions.map((line) => [line.step, line])).values()].map((line) => ({
    id: line.id,
    round: 1,
    step: line.step,
    approverId: null,
    approver: line.approver,
    decidedOn: line.approvedOn,
    decision: line.decision,
    opinion: line.opinion,
    basis: 'screen',
    documentNo: '',
  }));
