import { type Derivation, type DerivationStep, type StandardRef, step } from '../../../kernel/derivation';
import { fromMillionths, toMillionths } from '../../../kernel/exact';
import { educationRank } from '../../organization/rules/staff';
import type { BandA, ExamInputs, GradeResult, Missing, SchemeA } from '../types';
import { EXAM_PARTS, type GradeFamily } from '../vocabulary';

type Prerequisites = SchemeA['prerequisites'][number];

/** 002 五.3.C: one of the accepted educations (中专 and 高中 are not the same here), or a lower one together with the named certificate. */
const educationMissing = (inputs: ExamInputs, rule: Prerequisites): Missing[] => {
  const [lowest] = rule.acceptedEducations;
  if (lowest === undefined) return [];
  const { education } = inputs;
  const alternative = rule.certificateAlternative;
  const enough = education !== null && rule.acceptedEducations.includes(education);
  const instead =
    alternative !== null &&
    education !== null &&
    educationRank(education) >= educationRank(alternative.educationMin) &&
    inputs.certificates.some((name) => name.includes(alternative.word));
  if (enough || instead) return [];
  return [{ what: 'education', family: rule.family, required: lowest, actual: education }];
};

/**
 * Which prerequisites of a kind of position a person lacks (002 五.3.C.1–3): education, product series, years in the trade.
 *
 * A fact that is not known counts as lacking. A kind of position without prerequisites lacks nothing.
 */
export const missingFor = (family: GradeFamily, inputs: ExamInputs, rule: SchemeA): readonly Missing[] => {
  const asked = rule.prerequisites.find((other) => other.family === family);
  if (asked === undefined) return [];
  const series = new Set(inputs.series).size;
  return [
    ...educationMissing(inputs, asked),
    ...(series >= asked.seriesMin
      ? []
      : [{ what: 'series' as const, family, required: asked.seriesMin, actual: series }]),
    ...((inputs.tradeYears ?? 0) >= asked.tradeYearsMin
      ? []
      : [{ what: 'tradeYears' as const, family, required: asked.tradeYearsMin, actual: inputs.tradeYears }]),
  ];
};

/** The parts that were not passed (002 五.6.A, B), exactly: 79.998 is below 80. */
const failedParts = (inputs: ExamInputs, rule: SchemeA, family: GradeFamily): readonly Missing[] =>
  EXAM_PARTS.filter((part) => toMillionths(inputs[part]) < toMillionths(rule.passMarks[part])).map(
    (part) => ({
      what: part,
      family,
      required: rule.passMarks[part],
      actual: inputs[part],
    }),
  );

/**
 * The band in which a mean falls (002 五.3.D.3). The mean is given twice over (theory + practical, in millionths), so that nothing is
 * rounded: bands are half-open, 89.999 is below 90.
 */
const bandOf = (twiceTheMean: number, rule: SchemeA): number =>
  rule.bands.findLastIndex((band) => 2 * toMillionths(band.from) <= twiceTheMean);

const missingStep = ({ what, family, required, actual }: Missing): DerivationStep => {
  const words = { family: `grades.family.${family}` } as const;
  if (what === 'theory' || what === 'practical')
    return step(`grades.step.missing.${what}`, { required, actual: actual ?? '' });
  if (what !== 'education') {
    const text =
      actual === null ? 'grades.step.missing.tradeYearsUnknown' : (`grades.step.missing.${what}` as const);
    return step(text, { required, actual: actual ?? '' }, words);
  }
  const needed = {
    ...words,
    required: `organization.education.${required}` as 'organization.education.junior',
  };
  if (actual === null) return step('grades.step.missing.educationUnknown', {}, needed);
  return step(
    'grades.step.missing.education',
    {},
    { ...needed, actual: `organization.education.${actual}` as 'organization.education.junior' },
  );
};

/** What is missing, as sentences: for the sheet, the list and the command line. */
export const missingSteps = (missing: readonly Missing[]): readonly DerivationStep[] =>
  missing.map(missingStep);

/** The records of the scores, or the paper that stands in for them. */
const proofSteps = ({ from, cover }: ExamInputs): readonly DerivationStep[] => [
  ...(from === undefined
    ? []
    : EXAM_PARTS.map((part) => {
        const { exam, heldOn } = from[part];
        return step(`grades.step.from.${part}`, { exam, heldOn });
      })),
  ...(cover === undefined ? [] : [step('grades.step.cover', { number: cover.number, on: cover.on })]),
];

const inputSteps = (inputs: ExamInputs): readonly DerivationStep[] => [
  step('grades.step.scores', { theory: inputs.theory, practical: inputs.practical }),
  ...proofSteps(inputs),
  inputs.education === null
    ? step('grades.step.educationUnknown')
    : step('grades.step.education', {}, { education: `organization.education.${inputs.education}` }),
  inputs.tradeYears === null
    ? step('grades.step.tradeYearsUnknown')
    : step('grades.step.tradeYears', { years: inputs.tradeYears }),
  step('grades.step.series', { count: new Set(inputs.series).size, names: inputs.series.join(', ') || '-' }),
  step('grades.step.certificates', { names: inputs.certificates.join(', ') || '-' }),
];

const bandStep = (band: BandA, next: BandA | undefined): DerivationStep =>
  next === undefined
    ? step('grades.step.bandTop', { from: band.from, grade: band.grade })
    : step('grades.step.band', { from: band.from, below: next.from, grade: band.grade });

/**
 * The highest band, from the one that the mean reached downwards, whose prerequisites are met, with all that was missing on the way. Who
 * failed a part is in the lowest one.
 */
const bandHeld = (
  inputs: ExamInputs,
  rule: SchemeA,
  reached: number,
): { readonly at: number; readonly missing: readonly Missing[] } => {
  const parts = failedParts(inputs, rule, rule.bands[reached]?.family ?? 'reserve');
  if (parts.length > 0) return { at: 0, missing: parts };
  const missing: Missing[] = [];
  const refused = new Set<GradeFamily>();
  let at = reached;
  for (; at > 0; at -= 1) {
    const family = rule.bands[at]?.family ?? 'reserve';
    if (refused.has(family)) continue;
    const lacks = missingFor(family, inputs, rule);
    if (lacks.length === 0) break;
    refused.add(family);
    missing.push(...lacks);
  }
  return { at, missing };
};

const heldStep = (deserved: BandA, band: BandA, missing: readonly Missing[]): DerivationStep => {
  if (missing.some(({ what }) => what === 'theory' || what === 'practical'))
    return step('grades.step.partsFailed', { grade: band.grade });
  return deserved === band
    ? step('grades.step.prerequisitesMet')
    : step('grades.step.lowered', { from: deserved.grade, grade: band.grade });
};

/**
 * Grade by exam, scheme A (002 五.6.A, B and 五.3.D.3): both parts must be passed; then the mean m of theory and practical (0…100 each)
 * falls into a band, and whoever misses the prerequisites of the band takes the highest band below whose prerequisites are met. Who
 * failed a part stays in the lowest band 储备. The result names what was missing.
 */
export const gradeByExam = (inputs: ExamInputs, rule: SchemeA, standard: StandardRef): GradeResult => {
  const twice = toMillionths(inputs.theory) + toMillionths(inputs.practical);
  const mean = fromMillionths(twice) / 2;
  const reached = bandOf(twice, rule);
  const { at, missing } = bandHeld(inputs, rule, reached);
  const band = rule.bands[at];
  const deserved = rule.bands[reached];
  if (band === undefined || deserved === undefined) throw new Error('scheme A without a band from 0');
  const derivation: Derivation = {
    rule: 'grades.scheme.A',
    clause: rule.sources.grade || 'grades.clause.schemeA',
    standard,
    inputs: inputSteps(inputs),
    steps: [
      step('grades.step.mean', { theory: inputs.theory, practical: inputs.practical, mean }),
      bandStep(deserved, rule.bands[reached + 1]),
      ...missingSteps(missing),
      heldStep(deserved, band, missing),
    ],
  };
  return { scheme: 'A', grade: band.grade, level: null, mean, pointsHundredths: null, missing, derivation };
};
