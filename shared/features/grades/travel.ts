import { z } from 'zod';
import { zRef } from '../../kernel/fields';
import { defineRecord } from '../../kernel/record';
import { zGradingInputs, zMissing } from './schema';
import {
  APPROVAL_DECISIONS,
  APPROVAL_STEPS,
  EMPLOYMENTS,
  GRADING_ORIGINS,
  GRADING_STATES,
  SCHEMES,
} from './vocabulary';

const zStep = z.object({
  text: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
  words: z.record(z.string(), z.string()).optional(),
});

/** How a stored result came about; its sentences are named by the catalogue's keys. */
export const zDerivation = z.object({
  rule: z.string(),
  clause: z.string(),
  standard: z.object({ doc: z.string(), id: z.string(), versionNo: z.number().int() }),
  inputs: z.array(zStep),
  steps: z.array(zStep),
});

/** One grading of one person: its inputs, the version of the rule, what came out and whether it holds. */
export const gradingRecord = defineRecord(
  'grading',
  z.object({
    staffId: zRef,
    gradedOn: z.iso.date(),
    scheme: z.enum(SCHEMES),
    employment: z.enum(EMPLOYMENTS),
    origin: z.enum(GRADING_ORIGINS),
    inputs: zGradingInputs,
    mean: z.number().nullable(),
    pointsHundredths: z.number().int().nullable(),
    grade: z.string().min(1).max(60),
    level: z.number().int().nullable(),
    missing: z.array(zMissing),
    derivation: zDerivation,
    standardId: zRef,
    state: z.enum(GRADING_STATES),
    confirmedOn: z.iso.date().nullable(),
    confirmedBy: z.string().max(60),
    note: z.string().max(500),
  }),
  {
    owner: 'office',
    label: ['staffId', 'gradedOn'],
    json: ['inputs', 'missing', 'derivation'],
    // Format 2 may say which records its inputs come from; those of format 1 never do.
    raise: [(fields) => fields],
  },
);

/** One opinion on a grading sheet. Opinions are never rewritten; a later one of the same step takes the place of the earlier. */
export const gradingApprovalRecord = defineRecord(
  'gradingApproval',
  z.object({
    gradingId: zRef,
    step: z.enum(APPROVAL_STEPS),
    approver: z.string().min(1).max(40),
    approvedOn: z.iso.date(),
    decision: z.enum(APPROVAL_DECISIONS),
    opinion: z.string().max(500),
  }),
  { owner: 'office', label: ['gradingId', 'approver'], appendOnly: true },
);

/** Somebody looked at a grading that holds though today's rules would not let it through; it is not listed again. */
export const gradingReviewRecord = defineRecord(
  'gradingReview',
  z.object({
    gradingId: zRef,
    reviewedOn: z.iso.date(),
    reviewedBy: z.string().min(1).max(60),
    note: z.string().min(1).max(500),
  }),
  { owner: 'office', label: ['gradingId', 'reviewedOn'], appendOnly: true },
);
