import type {
  GradesStandard,
  GradingPrefill,
  GradingView,
  SaveGrading,
} from '../../../../shared/features/grades/types';
import type { Employment } from '../../../../shared/features/grades/vocabulary';
import type { Education } from '../../../../shared/features/organization/vocabulary';

export type SheetKindName = SaveGrading['inputs']['kind'];

/** A number field holds what was typed; empty is ''. */
type Typed = number | string;

export type GradingFormValues = {
  staffId: string | null;
  gradedOn: string | null;
  employment: Employment;
  kind: SheetKindName;
  theory: Typed;
  practical: Typed;
  education: Education | null;
  tradeYears: Typed;
  series: string[];
  certificates: string[];
  examTotal: Typed;
  experienceYears: Typed;
  scores: Record<string, Typed>;
  note: string;
};

export const emptyGrading = (today: string): GradingFormValues => ({
  staffId: null,
  gradedOn: today,
  employment: 'dedicated',
  kind: 'exam',
  theory: '',
  practical: '',
  education: null,
  tradeYears: '',
  series: [],
  certificates: [],
  examTotal: '',
  experienceYears: '',
  scores: {},
  note: '',
});

/** The form of a grading that is not confirmed yet. */
export const gradingValues = (view: GradingView, today: string): GradingFormValues => {
  const { row, inputs, note } = view;
  const head = {
    ...emptyGrading(today),
    staffId: row.staffId,
    gradedOn: row.gradedOn,
    employment: row.employment,
    note,
  };
  if (inputs.kind === 'exam') return { ...head, ...inputs, tradeYears: inputs.tradeYears ?? '' };
  if (inputs.kind === 'entry') return { ...head, ...inputs };
  return inputs.kind === 'dimensions' ? { ...head, ...inputs } : head;
};

/** What the records know, put into the form; what they do not know stays as typed. */
export const withPrefill = (values: GradingFormValues, known: GradingPrefill): GradingFormValues => ({
  ...values,
  employment: known.employment,
  education: known.education ?? values.education,
  tradeYears: known.tradeYears ?? values.tradeYears,
  experienceYears: known.tradeYears ?? values.experienceYears,
  series: [...known.series],
  certificates: [...known.certificates],
  theory: known.theory ?? values.theory,
  practical: known.practical ?? values.practical,
  examTotal: known.entryTotal ?? values.examTotal,
});

/** The inputs of the chosen scheme, or undefined while one of them is not filled in. */
export const inputsOf = (
  values: GradingFormValues,
  standard: GradesStandard,
): SaveGrading['inputs'] | undefined => {
  const { kind, theory, practical, education, tradeYears, series, certificates, examTotal, experienceYears } =
    values;
  if (kind === 'exam') {
    if (typeof theory !== 'number' || typeof practical !== 'number') return undefined;
    const years = typeof tradeYears === 'number' ? tradeYears : null;
    return { kind, theory, practical, education, tradeYears: years, series, certificates };
  }
  if (kind === 'entry') {
    if (typeof examTotal !== 'number' || typeof experienceYears !== 'number' || education === null)
      return undefined;
    return { kind, examTotal, experienceYears, education };
  }
  const scores = standard.schemeC.dimensions.map(({ key }) => [key, values.scores[key]] as const);
  if (scores.some(([, score]) => typeof score !== 'number')) return undefined;
  return { kind, scores: Object.fromEntries(scores) as Record<string, number> };
};
