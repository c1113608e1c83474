import { z } from 'zod';
import { zDate, zId, zText, zVersion } from '../../kernel/fields';
import { zDecideStep } from '../approvals/schema';
import { METHODS, TIERS } from '../courses/vocabulary';
import { EVALUATIONS, FINDING_KINDS, FINDING_OUTCOMES, SETTLE_OUTCOMES } from './vocabulary';

/** Where a plan's tier comes from: an entry test's score, or a person's choice with its reason. */
const zTierSource = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('examScore'), examScoreId: zId }),
  z.object({ kind: z.literal('chosen'), tier: z.enum(TIERS), reason: zText(500) }),
]);

export const zDrawPlan = z.object({ staffId: zId, source: zTierSource, startsOn: zDate });
export type DrawPlan = z.output<typeof zDrawPlan>;

const on = { on: zDate };
const reason = { reason: zText(500) };

const zPlanStep = z.discriminatedUnion('action', [
  z.object({ action: z.literal('start'), ...on }),
  z.object({ action: z.literal('confirm'), ...on }),
  z.object({ action: z.literal('override'), ...on, ...reason }),
  z.object({ action: z.literal('dispute'), ...on, ...reason }),
  z.object({ action: z.literal('return'), ...on, ...reason }),
  z.object({ action: z.literal('reopen'), ...on, ...reason }),
  z.object({ action: z.literal('settle'), ...on, ...reason, outcome: z.enum(SETTLE_OUTCOMES) }),
  z.object({
    action: z.literal('evaluate'),
    ...on,
    evaluation: z.enum(EVALUATIONS),
    note: zText(1000),
    actualFrom: zDate,
    actualTo: zDate,
    taught: zText(1000),
  }),
]);

/** One step of one item; `version` is the item's as the caller saw it. */
export const zTakeStep = z.object({ itemId: zId, version: zVersion, step: zPlanStep });
export type TakeStep = z.output<typeof zTakeStep>;

/** Take the last step of an item back; `version` is the item's as the caller saw it. */
export const zTakeBack = z.object({ itemId: zId, version: zVersion, ...reason });

export const zReportFinding = z.object({
  itemId: zId,
  kind: z.enum(FINDING_KINDS),
  foundOn: zDate,
  foundBy: zText(40).pipe(z.string().min(1)),
  note: zText(500),
});
const seenFinding = { id: zId, version: zVersion };
export const zDecideFinding = z.object({
  ...seenFinding,
  outcome: z.enum(FINDING_OUTCOMES),
  decidedOn: zDate,
  decidedBy: zText(40).pipe(z.string().min(1)),
  opinion: zText(500),
});
export const zNoticeFinding = z.object({
  ...seenFinding,
  noticedOn: zDate,
  noticeNo: zText(60).pipe(z.string().min(1)),
});
export const zBackFinding = z.object({ ...seenFinding, ...reason });

const zItemFields = z.object({
  content: z.string().trim().min(1).max(200),
  departmentId: zId.nullable(),
  trainerId: zId.nullable(),
  plannedFrom: zDate.nullable(),
  plannedTo: zDate.nullable(),
  method: z.enum(METHODS).nullable(),
});
export type PlanItemFields = z.output<typeof zItemFields>;

export const zAddPlanItem = z.object({ planId: zId, position: z.number().int().min(1), fields: zItemFields });
export const zUpdatePlanItem = z.object({ itemId: zId, version: zVersion, fields: zItemFields });
export const zMovePlanItem = z.object({ itemId: zId, version: zVersion, position: z.number().int().min(1) });
export const zSeenItem = z.object({ itemId: zId, version: zVersion });

const zSeenPlan = z.object({ planId: zId, version: zVersion });
export const zDecidePlan = zDecideStep.extend({ planId: zId });
export type DecidePlan = z.output<typeof zDecidePlan>;
/** Plans that were signed together: who reviewed and who approved them, on one paper. */
export const zApprovePlans = z.object({
  planIds: z.array(zId).min(1).max(500),
  reviewer: z.string().trim().min(1).max(40),
  approver: z.string().trim().min(1).max(40),
  decidedOn: zDate,
  documentNo: z.string().trim().min(1).max(60),
});
export const zLayOutPlan = zSeenPlan.extend({ startsOn: zDate });
export const zCancelPlan = zSeenPlan.extend({ on: zDate, ...reason });

export const PLAN_FILTERS = [
  'all',
  'active',
  'toApprove',
  'overdue',
  'disputed',
  'completed',
  'cancelled',
] as const;
export const zListPlans = z.object({
  search: z.string().max(80).default(''),
  show: z.enum(PLAN_FILTERS).default('all'),
});
export type ListPlans = z.output<typeof zListPlans>;
export type PlanFilter = ListPlans['show'];
