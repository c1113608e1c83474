import { z } from 'zod';
import { STEP_HANDS, STEP_OFFICES } from './vocabulary';

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

/** Who has to agree to what, in which order: one chain for each kind of subject. */
export const zApprovalsStandard = z.object({
  chains: z
    .array(zChain)
    .refine((chains) => new Set(chains.map(({ subject }) => subject)).size === chains.length),
});
