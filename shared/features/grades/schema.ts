import { z } from 'zod';
import { zId, zSeen } from '../../kernel/fields';
import { zDecideStep } from '../approvals/schema';
import { EDUCATIONS } from '../organization/vocabulary';
import { EMPLOYMENTS, GRADE_FAMILIES, PREREQUISITES, SCHEMES } from './vocabulary';

const zScore = z.number().min(0).max(100);
const zPoints = z.number().min(0).max(10_000).multipleOf(0.01);
const zWord = z.string().max(60);

/** An examination's record that a figure was taken from, as it stood then. */
export const zFromExam = z.object({
  scoreId: zId,
  exam: z.string().max(80),
  heldOn: z.iso.date(),
  series: z.string().max(60),
});

/** 凭批复: the number and day of the paper that stands in for records. */
export const zCover = z.object({ number: z.string().trim().min(1).max(60), on: z.iso.date() });

/** Scheme A: the two scores and what the prerequisites look at, as they stood on the day of the grading. */
export const zExamInputs = z.object({
  kind: z.literal('exam'),
  theory: zScore,
  practical: zScore,
  education: z.enum(EDUCATIONS).nullable(),
  /** Completed years; null when the start in the trade is not known. */
  tradeYears: z.number().int().min(0).max(80).nullable(),
  series: z.array(zWord).max(100),
  certificates: z.array(zWord).max(100),
  /** The records that both scores stand in; absent when they were typed, as all were before records were asked for. */
  from: z.object({ theory: zFromExam, practical: zFromExam }).optional(),
  /** What proves typed scores. */
  cover: zCover.optional(),
});

/** Scheme B at the entry: the onboarding exam's total with what experience and education add. */
export const zEntryInputs = z.object({
  kind: z.literal('entry'),
  examTotal: z.number().min(0).max(1000).multipleOf(0.01),
  experienceYears: z.number().int().min(0).max(80),
  education: z.enum(EDUCATIONS),
  /** The record that the total stands in, where the book has one. */
  from: zFromExam.optional(),
  /** Why the sheet says otherwise than the book. */
  deviation: z.string().trim().max(500).optional(),
});

/** Scheme B with points that are known, as in a list of past gradings. */
export const zPointsInputs = z.object({ kind: z.literal('points'), points: zPoints });

/** Scheme B at the end of a grading year. All numbers are points. */
export const zYearEndInputs = z.object({
  kind: z.literal('yearEnd'),
  points: z.number(),
  sum: z.number(),
  from: z.string(),
  to: z.string(),
});

/** Scheme C: a score for every dimension of the standard, by its key. */
export const zDimensionInputs = z.object({
  kind: z.literal('dimensions'),
  scores: z.record(z.string(), zScore),
});

/** A grade of the past that was written down without what it came from. */
export const zGivenInputs = z.object({ kind: z.literal('given'), grade: z.string().min(1).max(40) });

export const zGradingInputs = z.discriminatedUnion('kind', [
  zExamInputs,
  zEntryInputs,
  zPointsInputs,
  zYearEndInputs,
  zDimensionInputs,
  zGivenInputs,
]);

/** What a prerequisite asked for and what there was; empty `actual` means not known. */
export const zMissing = z.object({
  what: z.enum(PREREQUISITES),
  family: z.enum(GRADE_FAMILIES),
  required: z.union([z.string(), z.number()]),
  actual: z.union([z.string(), z.number()]).nullable(),
});

/** The form as a person fills it in: the inputs of a fresh grading. */
const zSheetInputs = z.discriminatedUnion('kind', [zExamInputs, zEntryInputs, zDimensionInputs]);

export const zGradingDraft = z.object({
  staffId: zId,
  gradedOn: z.iso.date(),
  employment: z.enum(EMPLOYMENTS),
  inputs: zSheetInputs,
  note: z.string().trim().max(500),
});

export const zSaveGrading = zGradingDraft.extend({ seen: zSeen.nullable() });

export const zPrefill = z.object({ staffId: zId, on: z.iso.date() });

export const zApprove = zDecideStep.extend({ gradingId: zId });

export const zConfirmGrading = zSeen;

/** Somebody looked at a grading that today's rules would not let through. */
export const zReviewGrading = z.object({ gradingId: zId, note: z.string().trim().min(1).max(500) });

export const zWithdrawGrading = zSeen.extend({ reason: z.string().trim().max(500) });

export const zGradingFilter = z.object({
  search: z.string().max(80).default(''),
  scheme: z.enum(['', ...SCHEMES]).default(''),
  state: z.enum(['', 'provisional', 'confirmed', 'review']).default(''),
  staffId: z.string().max(60).default(''),
});
