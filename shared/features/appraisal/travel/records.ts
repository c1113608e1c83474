import { z } from 'zod';
import { zDate, zRef } from '../../../kernel/fields';
import { defineRecord } from '../../../kernel/record';
import {
  APPEAL_OUTCOMES,
  APPRAISAL_BANDS,
  CYCLE_STATES,
  EVENT_KINDS,
  EVENT_WORKS,
  FAILURE_DECISIONS,
  IMPROVEMENT_STATES,
  PERIODS,
  RATER_TYPES,
  STANDINGS,
} from '../vocabulary';

const zWho = z.string().max(40);
const zText = z.string().max(2000);

/** A stretch of time that people are appraised for, under one version of the standard. */
export const appraisalCycleRecord = defineRecord(
  'appraisalCycle',
  z.object({
    name: z.string().min(1).max(60),
    period: z.enum(PERIODS),
    fromDate: zDate,
    toDate: zDate,
    state: z.enum(CYCLE_STATES),
    closedOn: zDate.nullable(),
    standardId: zRef,
    note: z.string().max(500),
  }),
  { owner: 'office', label: ['name'] },
);

/** One person's scorecard in a cycle; `post` is the one that the scorecard was chosen by. */
export const appraisalFormRecord = defineRecord(
  'appraisalForm',
  z.object({
    cycleId: zRef,
    staffId: zRef,
    formKey: z.string().min(1).max(40),
    post: z.string().max(60),
    state: z.enum(CYCLE_STATES),
    closedOn: zDate.nullable(),
    comment: zText,
    /** Why the scorecard was opened again last. */
    reopenReason: zText,
  }),
  { owner: 'office', label: ['staffId', 'cycleId'], words: { formKey: { standard: 'appraisal' } } },
);

/** What one rater gave for one indicator (or one aspect of it), in hundredths of a point, 0…100. */
export const appraisalScoreRecord = defineRecord(
  'appraisalScore',
  z.object({
    formId: zRef,
    indicator: z.string().min(1).max(40),
    raterType: z.enum(RATER_TYPES),
    /** A member of staff; a customer has only a name. */
    raterId: zRef.nullable(),
    raterName: zWho,
    hundredths: z.number().int().min(0).max(10_000),
  }),
  {
    owner: 'office',
    label: ['formId', 'indicator', 'raterType'],
    words: { indicator: { standard: 'appraisal' } },
  },
);

const zStep = z.object({
  text: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
  words: z.record(z.string(), z.string()).optional(),
});

/** The result of a closed scorecard: the exact score as a fraction, and what it came from. */
export const appraisalResultRecord = defineRecord(
  'appraisalResult',
  z.object({
    formId: zRef,
    scoreExact: z.string().regex(/^\d{1,40}\/\d{1,40}$/),
    score: z.number().min(0).max(100),
    band: z.enum(APPRAISAL_BANDS),
    bandTitle: z.string().max(40),
    rewardCents: z.number().int(),
    standing: z.enum(STANDINGS),
    derivation: z.object({
      rule: z.string(),
      clause: z.string(),
      standard: z.object({ doc: z.string(), id: z.string(), versionNo: z.number().int() }),
      inputs: z.array(zStep),
      steps: z.array(zStep),
    }),
    standardId: zRef,
  }),
  { owner: 'office', label: ['formId', 'bandTitle'], json: ['derivation'] },
);

/** What a person decided about failures in a row; the last one counts. `formId` is the scorecard of the last failure. */
export const appraisalDecisionRecord = defineRecord(
  'appraisalDecision',
  z.object({
    formId: zRef,
    decision: z.enum(FAILURE_DECISIONS),
    decidedOn: zDate,
    decidedBy: zWho.min(1),
    reason: zText.min(1),
  }),
  { owner: 'office', label: ['formId', 'decidedOn'], appendOnly: true },
);

export const appraisalAppealRecord = defineRecord(
  'appraisalAppeal',
  z.object({
    formId: zRef,
    appealedOn: zDate,
    reason: zText.min(1),
    outcome: z.enum(APPEAL_OUTCOMES).nullable(),
    decidedOn: zDate.nullable(),
    decidedBy: zWho,
    decisionReason: zText,
  }),
  { owner: 'office', label: ['formId', 'appealedOn'] },
);

export const appraisalInterviewRecord = defineRecord(
  'appraisalInterview',
  z.object({
    formId: zRef,
    heldOn: zDate,
    interviewer: zWho.min(1),
    strengths: zText,
    weaknesses: zText,
    opinion: zText,
    agreed: zText,
  }),
  { owner: 'office', label: ['formId', 'heldOn'] },
);

/** One thing to get better at: what is wrong, what is wanted, how, until when. */
export const zImprovementItem = z.object({
  problem: z.string().trim().min(1).max(500),
  goal: z.string().trim().max(500),
  measure: z.string().trim().max(500),
  dueOn: zDate.nullable(),
});

export const improvementPlanRecord = defineRecord(
  'improvementPlan',
  z.object({
    formId: zRef,
    startsOn: zDate,
    endsOn: zDate,
    items: z.array(zImprovementItem),
    support: zText,
    state: z.enum(IMPROVEMENT_STATES),
    checkedOn: zDate.nullable(),
    checkedBy: zWho,
    checkResult: zText,
  }),
  { owner: 'office', label: ['formId', 'startsOn'], json: ['items'] },
);

/** What an indicator came to in a month, of a site or of a person, in ten-thousandths of its unit. */
export const kpiActualRecord = defineRecord(
  'kpiActual',
  z.object({
    month: z.string().regex(/^\d{4}-\d{2}$/),
    siteId: zRef.nullable(),
    staffId: zRef.nullable(),
    indicator: z.string().min(1).max(40),
    tenThousandths: z.number().int().min(0),
    note: z.string().max(500),
  }),
  {
    owner: 'office',
    label: ['indicator', 'siteId', 'staffId', 'month'],
    words: { indicator: { standard: 'kpi' } },
  },
);

/** A complaint, praise, quality check or survey that concerns a person. A score is in hundredths. */
export const serviceEventRecord = defineRecord(
  'serviceEvent',
  z.object({
    kind: z.enum(EVENT_KINDS),
    happenedOn: zDate,
    staffId: zRef,
    customer: z.string().max(80),
    work: z.enum(EVENT_WORKS),
    hundredths: z.number().int().min(0).max(10_000).nullable(),
    text: zText,
  }),
  { owner: 'office', label: ['staffId', 'happenedOn', 'customer'] },
);
