import { z } from 'zod';
import { zDate, zRef } from '../../kernel/fields';
import { defineRecord } from '../../kernel/record';
import { ONBOARDING_EXAM_TYPES, ONBOARDING_OUTCOMES } from './vocabulary';

export const onboardingRecord = defineRecord(
  'onboarding',
  z.object({
    staffId: zRef,
    startsOn: zDate,
    /** The day on which the training time, extension included, is over. */
    dueOn: zDate,
    extensionMonths: z.number().int().min(0),
    extensionReason: z.string().max(500),
    extensionRequestedOn: zDate.nullable(),
    outcome: z.enum(ONBOARDING_OUTCOMES).nullable(),
    outcomeOn: zDate.nullable(),
    outcomeReason: z.string().max(500),
    standardId: zRef,
  }),
  { owner: 'office', label: ['staffId', 'startsOn'] },
);

export const zOnboardingExam = z.object({
  scoreId: zRef,
  name: z.string().max(80),
  examType: z.enum(ONBOARDING_EXAM_TYPES),
  heldOn: zDate,
  score: z.number().min(0).max(100),
});

/**
 * What an onboarding is decided on: the application for confirmation, the department's evaluation, a waiver of the examination, and, from
 * the decision on, the examinations as they stood then. One that was decided by an app from before has none.
 */
export const onboardingCaseRecord = defineRecord(
  'onboardingCase',
  z.object({
    onboardingId: zRef,
    requestedOn: zDate.nullable(),
    evaluation: z.string().max(1000),
    waiverReason: z.string().max(500),
    waiverBy: z.string().max(40),
    waiverPaper: z.string().max(60),
    exams: z.array(zOnboardingExam).max(200),
  }),
  { owner: 'office', label: ['onboardingId', 'requestedOn'], json: ['exams'] },
);
