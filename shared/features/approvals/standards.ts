import { z } from 'zod';
import { FOUR_EYES, OWN_PAPER, RELIEF_KINDS, type ReliefKind, STEP_HANDS, STEP_OFFICES } from './vocabulary';

const zKey = z.string().regex(/^[a-z][a-zA-Z]{0,39}$/);

const zApprovalStep = z.object({
  key: zKey,
  /** As people read it on screen and paper. */
  title: z.string().trim().min(1).max(40),
  by: z.enum(STEP_HANDS),
  office: z.enum(STEP_OFFICES),
  required: z.boolean(),
});

const zChain = z.object({
  subject: zKey,
  /** The regulation that asks for it, by title and clause. */
  source: z.string().max(120),
  steps: z
    .array(zApprovalStep)
    .min(1)
    .refine((steps) => new Set(steps.map(({ key }) => key)).size === steps.length)
    .refine((steps) => steps.some(({ required }) => required)),
});

/** What is made easier for a kind of branch: a small office has neither the departments nor the people of a large one. */
const zRelief = z.object({
  /** The document that grants it; 本公司默认值 for ours. */
  source: z.string().max(120),
  /** By subject the only steps that are required; a subject that is missing asks what its chain asks. */
  requiredSteps: z.record(zKey, z.array(zKey).min(1)),
  /** Whether it is refused or shown that one person alone decided 单人办理. */
  fourEyes: z.enum(FOUR_EYES),
  ownPlan: z.enum(OWN_PAPER),
  ownSummary: z.enum(OWN_PAPER),
  /** Working days for which a notice stays up. */
  noticeDays: z.number().int().min(1).max(60),
});

/** Who has to agree to what, in which order: one chain for each kind of subject. */
export const zApprovalsStandard = z.object({
  /** A version from before there was relief gives none. */
  relief: z
    .object(
      Object.fromEntries(RELIEF_KINDS.map((kind) => [kind, zRelief])) as Record<ReliefKind, typeof zRelief>,
    )
    .optional(),
  reminders: z
    .object({
      /** Working days that a step may wait. */
      waitingDays: z.number().int().min(0).max(365),
      /** Days that a chain may be under way. */
      underWayDays: z.number().int().min(0).max(3650),
    })
    .optional(),
  chains: z
    .array(zChain)
    .refine((chains) => new Set(chains.map(({ subject }) => subject)).size === chains.length),
});
