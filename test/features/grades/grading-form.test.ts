import { describe, expect, it } from 'vitest';
import {
  emptyGrading,
  type GradingFormValues,
  gradingInput,
  inputsOf,
  withPrefill,
} from '../../../renderer/features/grades/components/grading-form';
import { zSaveGrading } from '../../../shared/features/grades/schema';
import { GRADES } from '../../builders/grades';

const EMPTY = emptyGrading('2026-03-02');

/** The paths that the call's schema asks for. */
const missing = (values: Partial<GradingFormValues>): readonly string[] => {
  const read = zSaveGrading.safeParse(gradingInput(null, { ...EMPTY, staffId: 'chen', ...values }, GRADES));
  return read.success ? [] : read.error.issues.map(({ path }) => path.join('.'));
};

describe('the form of a grading', () => {
  it('lets the schema ask for every figure of the chosen scheme that is empty', () => {
    expect(missing({ kind: 'exam' })).toEqual(['inputs.theory', 'inputs.practical']);
    expect(missing({ kind: 'entry' })).toEqual([
      'inputs.examTotal',
      'inputs.experienceYears',
      'inputs.education',
    ]);
    const [first, ...others] = GRADES.schemeC.dimensions.map(({ key }) => key);
    expect(missing({ kind: 'dimensions', scores: { [String(first)]: 80 } })).toEqual(
      others.map((key) => `inputs.scores.${key}`),
    );
  });

  it('sends a whole sheet, and asks for nobody but the person', () => {
    const whole: Partial<GradingFormValues> = { kind: 'exam', theory: 82, practical: 90 };
    expect(missing(whole)).toEqual([]);
    expect(missing({ ...whole, staffId: null })).toEqual(['staffId']);
  });

  it('has nothing to reckon with before every figure is there', () => {
    expect(inputsOf({ ...EMPTY, theory: 82 }, GRADES)).toBeUndefined();
    expect(inputsOf({ ...EMPTY, theory: 82, practical: 90 }, GRADES)).toMatchObject({
      theory: 82,
      practical: 90,
      tradeYears: null,
    });
    const entry: GradingFormValues = { ...EMPTY, kind: 'entry', examTotal: 70, experienceYears: 0 };
    expect(inputsOf(entry, GRADES)).toBeUndefined();
    expect(inputsOf({ ...entry, education: 'bachelor' }, GRADES)).toMatchObject({ education: 'bachelor' });
  });

  it('keeps what was typed where the records know nothing', () => {
    const typed: GradingFormValues = { ...EMPTY, theory: 82, education: 'bachelor' };
    const known = {
      employment: 'dedicated',
      education: null,
      tradeYears: 3,
      series: ['X'],
      certificates: [],
      theory: null,
      practical: 77,
      entryTotal: null,
      ...{ pair: null, others: [], entryFrom: null },
    } as const;
    expect(withPrefill(typed, known)).toMatchObject({
      theory: 82,
      practical: 77,
      education: 'bachelor',
      tradeYears: 3,
      experienceYears: 3,
    });
  });
});
