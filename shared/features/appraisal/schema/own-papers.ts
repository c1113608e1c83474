import { z } from 'zod';
import { isLocalTime } from '../../../kernel/dates';
import { zDate, zId, zSeen, zText } from '../../../kernel/fields';
import { zOwnGoal } from '../travel/own-papers';
import { OWN_PAPERS, SERVICE_PLACES } from '../vocabulary';

const zWho = z.string().trim().min(1).max(40);
const zLong = zText(2000);

export const zSaveOwnPlan = z.object({
  formId: zId,
  seen: zSeen.nullable(),
  items: z.array(zOwnGoal).max(40),
});
export const zSubmitOwnPlan = zSeen.extend({ submittedOn: zDate });
export const zApproveOwnPlan = zSeen.extend({
  decidedOn: zDate,
  decidedBy: zWho,
});
export const zReturnOwnPlan = zSeen.extend({ reason: zLong.min(1) });
export const zSaveOwnSummary = z.object({
  formId: zId,
  seen: zSeen.nullable(),
  achieved: zLong.min(1),
  shortfalls: zLong,
  nextSteps: zLong.min(1),
  handedInOn: zDate,
});
export const zTickPapers = z.object({
  cycleId: zId,
  paper: z.enum(OWN_PAPERS),
  receivedOn: zDate,
  receivedBy: zWho,
  note: zText(500),
});
export const zSaveGroup = z.object({
  cycleId: zId,
  seen: zSeen.nullable(),
  members: z
    .array(z.object({ name: zWho, post: zText(60) }))
    .min(1)
    .max(30),
  agreedOn: zDate,
  note: zText(500),
});
/** A measured value of a line; null takes it away. At most four decimal places. */
export const zSaveMeasure = z.object({
  formId: zId,
  indicator: z.string().min(1).max(40),
  value: z.number().min(0).max(1_000_000).nullable(),
  note: zText(500),
});
const zTime = z.string().refine(isLocalTime);
export const zSaveHandling = z.object({
  eventId: zId,
  seen: zSeen.nullable(),
  place: z.enum(SERVICE_PLACES),
  reportedAt: zTime,
  arrivedAt: zTime.nullable(),
  solvedAt: zTime.nullable(),
  finding: zLong,
  improvement: zLong,
  improveBy: zDate.nullable(),
  improvedOn: zDate.nullable(),
  improvedBy: zText(40),
});
