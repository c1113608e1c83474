import { z } from 'zod';
import { zDate, zId, zText, zVersion } from '../../kernel/fields';
import { zDecideStep } from '../approvals/schema';
import { ONBOARDING_OUTCOMES } from './vocabulary';

/** The person's open onboarding as the caller saw it: its version, or null while it follows from the hire date alone. */
const seen = { staffId: zId, version: zVersion.nullable() };

export const zStartOnboarding = z.object({ staffId: zId, startsOn: zDate });
export const zExtendOnboarding = z.object({
  ...seen,
  months: z.number().int().min(1).max(24),
  requestedOn: zDate,
  reason: zText(500),
});
/** The application for confirmation with the department's evaluation; the waiver is whole or empty. */
export const zApplyOnboarding = z.object({
  ...seen,
  caseVersion: zVersion.nullable(),
  requestedOn: zDate,
  evaluation: zText(1000),
  waiverReason: zText(500),
  waiverBy: zText(40),
  waiverPaper: zText(60),
});
export const zApproveOnboarding = zDecideStep.extend({ staffId: zId });
export const zDecideOnboarding = z.object({
  ...seen,
  outcome: z.enum(ONBOARDING_OUTCOMES),
  on: zDate,
  reason: zText(500),
  /** The new post; only for `movedPost`. */
  postId: zId.nullable(),
});
/** What the rules allow on a day. */
export const zRuleOnboarding = z.object({ staffId: zId, on: zDate });
export const zListOnboarding = z.object({
  search: z.string().max(80).default(''),
  show: z.enum(['open', 'decided', 'all']).default('open'),
  staffId: zId.nullable().default(null),
});

export type StartOnboarding = z.output<typeof zStartOnboarding>;
export type ExtendOnboarding = z.output<typeof zExtendOnboarding>;
export type ApplyOnboarding = z.output<typeof zApplyOnboarding>;
export type ApproveOnboarding = z.output<typeof zApproveOnboarding>;
export type DecideOnboarding = z.output<typeof zDecideOnboarding>;
export type ListOnboarding = z.output<typeof zListOnboarding>;
