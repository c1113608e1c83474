import { z } from 'zod';
import { EDUCATIONS, type Education } from '../organization/vocabulary';
import { zSource } from '../standards/schema';
import { GRADE_FAMILIES } from './vocabulary';

const zName = z.string().trim().min(1).max(60);
const zCents = z.number().int().min(0).max(100_000_00);
const zScore = z.number().min(0).max(100);
const zPoints = z.number().min(0).max(10_000).multipleOf(0.01);

const isAscending = (values: readonly number[]): boolean =>
  values.every((value, i) => i === 0 || value > (values[i - 1] ?? value));

/** A band of scheme A with the pay of both kinds of employment (002 五.7). Half-open, from `from` up to the next band. */
const zBandA = z.object({
  from: zScore,
  grade: zName,
  family: z.enum(GRADE_FAMILIES),
  /** Dedicated 专职: the whole monthly pay, and what is added for a day of travel. */
  dedicatedMonthlyCents: zCents,
  dedicatedTravelDayCents: zCents,
  /** Production reserve 生产储备: the allowance beside piece wages, the monthly pay that travel days are paid by, and the addition a day. */
  reserveAllowanceCents: zCents,
  reserveTravelMonthlyCents: zCents,
  reserveTravelDayCents: zCents,
});

/** Versions that named the lowest education alone meant it and all after it in the list: an engineer's 中专 leaves 高中 out. */
const fromLowestOn = (given: unknown): unknown => {
  if (typeof given !== 'object' || given === null || !('educationMin' in given)) return given;
  const { educationMin, ...rest } = given;
  const from = EDUCATIONS.indexOf(educationMin as Education);
  return { acceptedEducations: from < 0 ? [] : EDUCATIONS.slice(from), ...rest };
};

const zPrerequisiteRow = z.object({
  family: z.enum(GRADE_FAMILIES),
  /** The educations that will do (002 五.3.C), in ascending order; empty when none is asked for. */
  acceptedEducations: z.array(z.enum(EDUCATIONS)),
  /** A lower education will do together with a certificate whose name holds this word. */
  certificateAlternative: z.object({ educationMin: z.enum(EDUCATIONS), word: zName }).nullable(),
  seriesMin: z.number().int().min(0).max(50),
  tradeYearsMin: z.number().int().min(0).max(50),
});
const zPrerequisites = z.preprocess(fromLowestOn, zPrerequisiteRow);

/** What 002 五.6.A and B ask of each part; versions written before the marks were data are read with them. */
const MARKS_OF_THE_REGULATION = { theory: 80, practical: 80 };

/** When the two scores belong together (ruling 10): ours, and so for versions that were written before. */
const OUR_PAIRING = { sameSeriesDays: 365, oneEmptyDays: 90, provenSince: '2026-12-01' };
const zPairing = z.object({
  /** Days between the two where both are about the same product series. */
  sameSeriesDays: z.number().int().min(0).max(3650),
  /** Days between them where one of them names no series. */
  oneEmptyDays: z.number().int().min(0).max(3650),
  /** Gradings that are confirmed from this day on name the records of their scores, or the paper that stands in for them. */
  provenSince: z.iso.date(),
});

const zSchemeA = z.object({
  bands: z
    .array(zBandA)
    .min(1)
    .refine((bands) => bands[0]?.from === 0 && isAscending(bands.map((band) => band.from))),
  /** Each part must be passed before the mean counts (002 五.6.A: written, 五.6.B: the panel's mean). */
  passMarks: z.object({ theory: zScore, practical: zScore }).default(MARKS_OF_THE_REGULATION),
  pairing: zPairing.default(OUR_PAIRING),
  prerequisites: z.array(zPrerequisites),
  /** The part of a dedicated person's pay that is fixed; the rest is for performance. */
  baseSharePercent: z.number().int().min(0).max(100),
  travelDaysPerMonth: z.number().int().min(1).max(31),
  sources: z.object({ grade: zSource, payDedicated: zSource, payReserve: zSource }).prefault({}),
});

const zSchemeB = z.object({
  examPassMark: z.number().min(0).max(1000),
  /** By completed years in the trade, half-open. */
  experience: z
    .array(z.object({ fromYears: z.number().int().min(0).max(60), points: zPoints }))
    .min(1)
    .refine((bands) => bands[0]?.fromYears === 0 && isAscending(bands.map((band) => band.fromYears))),
  education: z.array(z.object({ education: z.enum(EDUCATIONS), points: zPoints })),
  levels: z
    .array(z.object({ level: z.number().int().min(1).max(20), grade: zName, threshold: zPoints }))
    .min(1)
    .refine(
      (levels) =>
        isAscending(levels.map((level) => level.threshold)) &&
        isAscending(levels.map((level) => level.level)),
    ),
  seniorityPointsPerYear: zPoints,
  sources: z.object({ levels: zSource, entry: zSource, yearEnd: zSource }).prefault({}),
});

const zSchemeC = z.object({
  dimensions: z
    .array(
      z.object({
        key: z.string().regex(/^[a-zA-Z]{1,40}$/),
        title: zName,
        weight: z.number().int().min(0).max(100),
      }),
    )
    .min(1)
    .refine((dimensions) => dimensions.reduce((sum, { weight }) => sum + weight, 0) === 100, {
      error: 'weights',
    }),
  bands: z
    .array(z.object({ from: zScore, grade: zName, level: z.number().int().min(0).max(20) }))
    .min(1)
    .refine((bands) => bands[0]?.from === 0 && isAscending(bands.map((band) => band.from))),
  sources: z.object({ grade: zSource }).prefault({}),
});

/** The three schemes by which people are graded, with the pay that hangs on scheme A. */
export const zGradesStandard = z.object({ schemeA: zSchemeA, schemeB: zSchemeB, schemeC: zSchemeC });
