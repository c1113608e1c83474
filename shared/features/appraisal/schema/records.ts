import { z } from 'zod';
import { zId, zMonth, zSeen } from '../../../kernel/fields';
import { zImprovementItem } from '../travel/records';
import {
  APPEAL_OUTCOMES,
  CYCLE_STATES,
  EVENT_KINDS,
  EVENT_WORKS,
  FAILURE_DECISIONS,
  IMPROVEMENT_STATES,
  PERIODS,
  RATER_TYPES,
} from '../vocabulary';

const zText = z.string().trim().max(2000);
const zReason = zText.min(1);
const zWho = z.string().trim().min(1).max(40);

export const zCycleFields = z
  .object({
    name: z.string().trim().min(1).max(60),
    period: z.enum(PERIODS),
    fromDate: z.iso.date(),
    toDate: z.iso.date(),
    note: z.string().trim().max(500),
  })
  .refine(({ fromDate, toDate }) => fromDate <= toDate, { path: ['toDate'] });

export const zUpdateCycle = zSeen.extend({ fields: zCycleFields });

export const zCycleFilter = z.object({
  period: z.enum(['', ...PERIODS]).default(''),
  state: z.enum(['', ...CYCLE_STATES]).default(''),
});

/** Put people into a cycle; without ids everyone who is at work. */
export const zAddScorecards = z.object({ cycleId: zId, staffIds: z.array(zId).max(2000) });

/** One rater as the scorecard's grid knows them: a member of staff by id, or a name. */
export const zRater = z.object({
  raterType: z.enum(RATER_TYPES),
  raterId: zId.nullable(),
  raterName: z.string().trim().max(40),
});

/** One cell of the grid; null takes a score away. Points 0…100 with at most two decimal places. */
const zScoreCell = zRater.extend({
  indicator: z.string().min(1).max(40),
  score: z.number().min(0).max(100).nullable(),
});

export const zSaveScores = z.object({ formId: zId, cells: z.array(zScoreCell).min(1).max(2000) });

export const zRemoveRater = z.object({ formId: zId, rater: zRater });

export const zSaveComment = zSeen.extend({ comment: zText });

export const zReopenScorecard = zSeen.extend({ reason: zReason });

export const zDecide = z.object({
  formId: zId,
  decision: z.enum(FAILURE_DECISIONS),
  decidedOn: z.iso.date(),
  decidedBy: zWho,
  reason: zReason,
});

export const zAppeal = z.object({ formId: zId, appealedOn: z.iso.date(), reason: zReason });

export const zDecideAppeal = zSeen.extend({
  outcome: z.enum(APPEAL_OUTCOMES),
  decidedOn: z.iso.date(),
  decidedBy: zWho,
  reason: zReason,
});

export const zSaveInterview = z.object({
  formId: zId,
  seen: zSeen.nullable(),
  heldOn: z.iso.date(),
  interviewer: zWho,
  strengths: zText,
  weaknesses: zText,
  opinion: zText,
  agreed: zText,
});

export const zSaveImprovement = z
  .object({
    formId: zId,
    seen: zSeen.nullable(),
    startsOn: z.iso.date(),
    endsOn: z.iso.date(),
    items: z.array(zImprovementItem).min(1).max(20),
    support: zText,
  })
  .refine(({ startsOn, endsOn }) => startsOn <= endsOn, { path: ['endsOn'] });

export const zCheckImprovement = zSeen.extend({
  state: z.enum(IMPROVEMENT_STATES).exclude(['running']),
  checkedOn: z.iso.date(),
  checkedBy: zWho,
  checkResult: zReason,
});

export const zKpiMonth = z.object({ month: zMonth });

/** One cell of the month's grid: of a site or of a person; null takes the value away. */
const zKpiCell = z
  .object({
    siteId: zId.nullable(),
    staffId: zId.nullable(),
    indicator: z.string().min(1).max(40),
    value: z.number().min(0).max(1_000_000).nullable(),
  })
  .refine(({ siteId, staffId }) => (siteId === null) !== (staffId === null), { path: ['siteId'] });

export const zSaveKpi = z.object({ month: zMonth, cells: z.array(zKpiCell).min(1).max(4000) });

const zEventFields = z.object({
  kind: z.enum(EVENT_KINDS),
  happenedOn: z.iso.date(),
  staffId: zId,
  customer: z.string().trim().max(80),
  work: z.enum(EVENT_WORKS),
  /** Of checks and surveys; with at most two decimal places. */
  score: z.number().min(0).max(100).nullable(),
  text: zText,
});

export const zSaveEvent = zEventFields.extend({ seen: zSeen.nullable() });

export const zEventFilter = z.object({
  month: z.union([z.literal(''), zMonth]).default(''),
  kind: z.enum(['', ...EVENT_KINDS]).default(''),
  staffId: z.string().max(60).default(''),
  search: z.string().max(80).default(''),
});
