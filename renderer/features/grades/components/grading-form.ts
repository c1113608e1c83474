import type {
  FromExam,
  GradesStandard,
  GradingPrefill,
  GradingView,
  SaveGrading,
  ScoreFact,
  ScorePair,
} from '../../../../shared/features/grades/types';
import type { Employment } from '../../../../shared/features/grades/vocabulary';
import type { Education } from '../../../../shared/features/organization/vocabulary';

export type SheetKindName = SaveGrading['inputs']['kind'];

/** A number field holds what was typed; empty is ''. */
type Typed = number | string;

type ExamFrom = { readonly theory: FromExam; readonly practical: FromExam };

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
  /** The records that both scores come from; null while they are typed. */
  from: ExamFrom | null;
  coverNumber: string;
  coverOn: string | null;
  deviation: string;
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
  from: null,
  coverNumber: '',
  coverOn: null,
  deviation: '',
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
  if (inputs.kind === 'exam') {
    const { cover, from = null, tradeYears, ...sheet } = inputs;
    const proof = { from, coverNumber: cover?.number ?? '', coverOn: cover?.on ?? null };
    return { ...head, ...sheet, ...proof, tradeYears: tradeYears ?? '' };
  }
  if (inputs.kind === 'entry') {
    const { from: _from, deviation = '', ...sheet } = inputs;
    return { ...head, ...sheet, deviation };
  }
  return inputs.kind === 'dimensions' ? { ...head, ...inputs } : head;
};

const fromFact = ({ scoreId, exam, heldOn, series }: ScoreFact): FromExam => ({
  scoreId,
  exam,
  heldOn,
  series,
});

/** What a sheet keeps of the records of both scores. */
export const fromPair = (pair: ScorePair | null): ExamFrom | null =>
  pair === null ? null : { theory: fromFact(pair.theory), practical: fromFact(pair.practical) };

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
  from: fromPair(known.pair),
  examTotal: known.entryTotal ?? values.examTotal,
});

/** Whether nobody has typed a figure yet. */
export const isUntouched = ({
  theory,
  practical,
  examTotal,
  experienceYears,
  education,
}: GradingFormValues): boolean =>
  [theory, practical, examTotal, experienceYears].every((typed) => typed === '') && education === null;

/** A field that is empty is no number, which the schema takes for missing. */
const numberOf = (typed: Typed | undefined): number => (typeof typed === 'number' ? typed : Number.NaN);

/** The inputs of the chosen scheme as they stand; what is not filled in is missing to the schema. */
export const sheetOf = (values: GradingFormValues, standard: GradesStandard): SaveGrading['inputs'] => {
  const { kind, education, tradeYears, series, certificates } = values;
  if (kind === 'exam') {
    const years = typeof tradeYears === 'number' ? tradeYears : null;
    const [theory, practical] = [numberOf(values.theory), numberOf(values.practical)];
    const sheet = { kind, theory, practical, education, tradeYears: years, series, certificates };
    if (values.from !== null) return { ...sheet, from: values.from };
    const { coverNumber: number, coverOn: on } = values;
    return number === '' && on === null ? sheet : { ...sheet, cover: { number, on: on ?? '' } };
  }
  if (kind === 'entry') {
    const [examTotal, experienceYears] = [numberOf(values.examTotal), numberOf(values.experienceYears)];
    // The schema asks for the education that is not chosen.
    return {
      ...{ kind, examTotal, experienceYears, education: education as Education },
      ...(values.deviation === '' ? {} : { deviation: values.deviation }),
    };
  }
  const scores = standard.schemeC.dimensions.map(({ key }) => [key, numberOf(values.scores[key])] as const);
  return { kind, scores: Object.fromEntries(scores) };
};

/** The inputs of the chosen scheme, or undefined while one of them is not filled in. */
export const inputsOf = (
  values: GradingFormValues,
  standard: GradesStandard,
): SaveGrading['inputs'] | undefined => {
  const inputs = sheetOf(values, standard);
  const numbers = Object.values(inputs.kind === 'dimensions' ? inputs.scores : inputs);
  const isMissing = numbers.some((value) => Number.isNaN(value));
  return isMissing || (inputs.kind === 'entry' && values.education === null) ? undefined : inputs;
};

/** What is sent. */
export const gradingInput = (
  view: GradingView | null,
  values: GradingFormValues,
  standard: GradesStandard,
): SaveGrading => ({
  staffId: values.staffId ?? '',
  gradedOn: values.gradedOn ?? '',
  employment: values.employment,
  inputs: sheetOf(values, standard),
  note: values.note,
  seen: view === null ? null : { id: view.row.id, version: view.row.version },
});
