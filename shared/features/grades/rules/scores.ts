import { type CalendarDate, daysBetween } from '../../../kernel/dates';
import { type AppError, appError } from '../../../kernel/errors';
import type {
  EntryInputs,
  ExamInputs,
  FromExam,
  GradesStandard,
  Grading,
  SchemeA,
  ScoreFact,
  ScorePair,
} from '../types';
import { gradeUnder } from './grade';

type Pairing = SchemeA['pairing'];
type PairOf = { readonly theory: FromExam; readonly practical: FromExam };

const named = ({ theory, practical }: PairOf) => ({
  theory: theory.exam,
  theoryOn: theory.heldOn,
  practical: practical.exam,
  practicalOn: practical.heldOn,
});

/**
 * Why two scores do not belong together (ruling 10; corrections 7.1), or null: of the same product series they lie at most `sameSeriesDays` apart, where
 * one names no series at most `oneEmptyDays` (`E_GRADING_PAIR_DAYS`); of different series they never do (`E_GRADING_PAIR_SERIES`).
 */
export const pairFault = (pair: PairOf, { sameSeriesDays, oneEmptyDays }: Pairing): AppError | null => {
  const { theory, practical } = pair;
  const isSame = theory.series === practical.series;
  if (!isSame && theory.series !== '' && practical.series !== '')
    return appError('E_GRADING_PAIR_SERIES', {
      ...named(pair),
      theorySeries: theory.series,
      practicalSeries: practical.series,
    });
  const max = isSame ? sameSeriesDays : oneEmptyDays;
  const days = Math.abs(daysBetween(theory.heldOn, practical.heldOn));
  return days > max ? appError('E_GRADING_PAIR_DAYS', { ...named(pair), days, max }) : null;
};

/** Scheme A reads examinations that were held for a grading (`E_GRADING_PAIR_PURPOSE`). */
const purposeFault = ({ exam, heldOn, purpose }: ScoreFact): AppError | null =>
  purpose === 'grading' ? null : appError('E_GRADING_PAIR_PURPOSE', { exam, heldOn });

const daysOf = ({ theory, practical }: PairOf): readonly CalendarDate[] =>
  [theory.heldOn, practical.heldOn].toSorted();

/** By the later of the two days, then by the earlier. */
const newestFirst = (a: PairOf, b: PairOf): number => {
  const [[earlyA = '', lateA = ''], [earlyB = '', lateB = '']] = [daysOf(a), daysOf(b)];
  return lateB.localeCompare(lateA) || earlyB.localeCompare(earlyA);
};

/** All pairs of a theory and a practical score, the newest first, each with why it does not do. */
export const scorePairs = (facts: readonly ScoreFact[], pairing: Pairing): readonly ScorePair[] =>
  facts
    .filter(({ examType }) => examType === 'theory')
    .flatMap((theory) =>
      facts
        .filter(({ examType }) => examType === 'practical')
        .map((practical) => ({
          theory,
          practical,
          why: purposeFault(theory) ?? purposeFault(practical) ?? pairFault({ theory, practical }, pairing),
        })),
    )
    .toSorted(newestFirst);

/** The newest pair that belongs together, and the newer ones that do not, with why. */
export const proposedPair = (
  facts: readonly ScoreFact[],
  pairing: Pairing,
): { readonly pair: ScorePair | null; readonly others: readonly ScorePair[] } => {
  const pairs = scorePairs(facts, pairing);
  const at = pairs.findIndex(({ why }) => why === null);
  return { pair: pairs[at] ?? null, others: at < 0 ? pairs : pairs.slice(0, at) };
};

const recordFaults = (from: FromExam, score: number, facts: readonly ScoreFact[]): readonly AppError[] => {
  const fact = facts.find(({ scoreId }) => scoreId === from.scoreId);
  if (fact === undefined) return [appError('E_GRADING_SCORE_GONE', { exam: from.exam, heldOn: from.heldOn })];
  const isSame = fact.score === score && fact.heldOn === from.heldOn && fact.series === from.series;
  const purpose = purposeFault(fact);
  return [
    ...(isSame
      ? []
      : [
          appError('E_GRADING_SCORE_CHANGED', {
            exam: fact.exam,
            heldOn: fact.heldOn,
            known: fact.score,
            score,
          }),
        ]),
    ...(purpose === null ? [] : [purpose]),
    ...(fact.panel ?? []).map((cause) => ({
      ...appError('E_GRADING_PANEL_INCOMPLETE', { exam: fact.exam, heldOn: fact.heldOn }),
      causes: [cause],
    })),
  ];
};

/**
 * What stands against confirming a grading by exam, by the records of its scores as they stand now (《售后服务人员培训管理办法》五.6.A, B; corrections 7.1).
 *
 * Scores that stand in no record need the paper that proves them (`E_GRADING_SCORES_UNPROVEN`); a record may be gone or another by now
 * (`E_GRADING_SCORE_GONE`, `E_GRADING_SCORE_CHANGED`), was held for something else (`E_GRADING_PAIR_PURPOSE`), does not belong to the other (codes of
 * `pairFault`), or its panel decides nothing yet (`E_GRADING_PANEL_INCOMPLETE`, with what is missing as its cause).
 */
export const scoresFaults = (
  { theory, practical, from, cover }: ExamInputs,
  facts: readonly ScoreFact[],
  pairing: Pairing,
): readonly AppError[] => {
  if (from === undefined) return cover === undefined ? [appError('E_GRADING_SCORES_UNPROVEN')] : [];
  const apart = pairFault(from, pairing);
  return [
    ...(apart === null ? [] : [apart]),
    ...recordFaults(from.theory, theory, facts),
    ...recordFaults(from.practical, practical, facts),
  ];
};

/** A paper that stands in for records is not of the future (`E_GRADING_COVER_AHEAD`). */
export const coverAheadFault = ({ cover }: ExamInputs, today: CalendarDate): AppError | undefined =>
  cover !== undefined && cover.on > today
    ? appError('E_GRADING_COVER_AHEAD', { today }, 'inputs.cover.on')
    : undefined;

/** Scores that were typed before records were asked for: the pair of records that says the same, if there is one, and what is against it. */
const likelyFaults = (
  { theory, practical }: ExamInputs,
  facts: readonly ScoreFact[],
  pairing: Pairing,
): readonly AppError[] => {
  const alike = scorePairs(facts, pairing).filter(
    (pair) => pair.theory.score === theory && pair.practical.score === practical,
  );
  const [newest] = alike;
  if (newest === undefined) return [appError('E_GRADING_SCORES_UNPROVEN')];
  const pair = alike.find(({ why }) => why === null) ?? newest;
  if (pair.why !== null) return [pair.why];
  return recordFaults(pair.practical, practical, facts);
};

/**
 * What today's rules have against a grading that holds: it stays as it is, and is listed once for review (issue 8, part 2). Its grade is reckoned anew from
 * its own inputs under its own version; of scores by exam the records are looked at, too. Lists of the past are not asked.
 */
export const reviewFaults = (
  {
    origin,
    inputs,
    scheme,
    grade,
    derivation,
  }: Pick<Grading, 'origin' | 'inputs' | 'scheme' | 'grade' | 'derivation'>,
  body: GradesStandard,
  facts: readonly ScoreFact[],
): readonly AppError[] => {
  if (origin !== 'form') return [];
  const today = gradeUnder(inputs, scheme, body, derivation.standard);
  if (!today.ok) return [today.error];
  const { pairing } = body.schemeA;
  const proof =
    inputs.kind !== 'exam'
      ? []
      : inputs.from !== undefined || inputs.cover !== undefined
        ? scoresFaults(inputs, facts, pairing)
        : likelyFaults(inputs, facts, pairing);
  return today.value.grade === grade
    ? proof
    : [appError('E_GRADING_OTHER_TODAY', { grade, today: today.value.grade }), ...proof];
};

/** What the book knows of a person for scheme B on a day. */
export type EntryFacts = {
  readonly entryTotal: number | null;
  readonly tradeYears: number | null;
  readonly education: string | null;
};

/**
 * Where a sheet of scheme B says otherwise than the book without saying why (corrections 7.15): the exam's total (`E_GRADING_TOTAL_DIFFERS`), the years in the
 * trade (`E_GRADING_YEARS_DIFFER`), the education (`E_GRADING_EDUCATION_DIFFERS`). What the book does not know may be typed.
 */
export const deviationFault = (
  { examTotal, experienceYears, education, deviation = '' }: EntryInputs,
  known: EntryFacts,
): AppError | undefined => {
  if (deviation !== '') return undefined;
  if (known.entryTotal !== null && known.entryTotal !== examTotal)
    return appError(
      'E_GRADING_TOTAL_DIFFERS',
      { known: known.entryTotal, given: examTotal },
      'inputs.examTotal',
    );
  if (known.tradeYears !== null && known.tradeYears !== experienceYears)
    return appError(
      'E_GRADING_YEARS_DIFFER',
      { known: known.tradeYears, given: experienceYears },
      'inputs.experienceYears',
    );
  return known.education !== null && known.education !== education
    ? appError('E_GRADING_EDUCATION_DIFFERS', undefined, 'inputs.education')
    : undefined;
};
