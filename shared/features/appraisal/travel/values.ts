import { z } from 'zod';
import { zDate, zRef } from '../../../kernel/fields';
import { defineRecord } from '../../../kernel/record';
import { REWARD_HOLDS, SERVICE_PLACES } from '../vocabulary';

const zLine = z.string().min(1).max(40);
const zText = z.string().max(2000);
const zTime = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/);

/** What was measured for a line that a scale turns into points, in ten-thousandths of its unit. */
export const appraisalMeasureRecord = defineRecord(
  'appraisalMeasure',
  z.object({
    formId: zRef,
    indicator: zLine,
    tenThousandths: z.number().int().min(0),
    note: z.string().max(500),
  }),
  {
    owner: 'office',
    label: ['formId', 'indicator'],
    words: { indicator: { standard: 'appraisal' } },
  },
);

const zStep = z.object({
  text: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
  words: z.record(z.string(), z.string()).optional(),
});

/** What the source of a line said when its scorecard was closed; empty where it said nothing. */
export const appraisalValueRecord = defineRecord(
  'appraisalValue',
  z.object({
    formId: zRef,
    indicator: zLine,
    exact: z.string().regex(/^(\d{1,40}\/\d{1,40})?$/),
    steps: z.array(zStep),
  }),
  {
    owner: 'office',
    label: ['formId', 'indicator'],
    json: ['steps'],
    words: { indicator: { standard: 'appraisal' } },
  },
);

/** What a result brings, as a line beside the pay: one a scorecard, worth another amount when the scorecard is closed anew. */
export const appraisalRewardRecord = defineRecord(
  'appraisalReward',
  z.object({
    formId: zRef,
    staffId: zRef,
    cents: z.number().int().min(-100_000_00).max(100_000_00),
    confirmedOn: zDate,
    hold: z.enum(REWARD_HOLDS),
  }),
  { owner: 'office', label: ['formId', 'confirmedOn'] },
);

/** How a service event was handled: when, what was found, what was made better. Times are those of the office's clock. */
export const serviceHandlingRecord = defineRecord(
  'serviceHandling',
  z.object({
    eventId: zRef,
    place: z.enum(SERVICE_PLACES),
    reportedAt: zTime,
    arrivedAt: zTime.nullable(),
    solvedAt: zTime.nullable(),
    finding: zText,
    improvement: zText,
    improveBy: zDate.nullable(),
    improvedOn: zDate.nullable(),
    improvedBy: z.string().max(40),
  }),
  { owner: 'office', label: ['eventId', 'reportedAt'] },
);
