import { z } from 'zod';
import { zDate, zRef } from '../../kernel/fields';
import { defineRecord } from '../../kernel/record';
import { ONBOARDING_OUTCOMES } from './vocabulary';

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
