import { z } from 'zod';
import { zDate, zId, zText } from '../../kernel/fields';
import { APPROVAL_BASES, APPROVAL_LISTS, STEP_DECISIONS } from './vocabulary';

/** A decision as it is entered; what it is about is the feature's to say. */
export const zDecideStep = z.object({
  step: z.string().min(1).max(40),
  /** The approver as one of the staff, where they are. */
  approverId: zId.nullable(),
  approver: z.string().trim().min(1).max(40),
  decidedOn: zDate,
  decision: z.enum(STEP_DECISIONS),
  opinion: zText(500),
  basis: z.enum(APPROVAL_BASES),
  documentNo: zText(60),
});

export const zListApprovals = z.object({
  list: z.enum(APPROVAL_LISTS).default('waiting'),
  search: z.string().max(80).default(''),
  /** The title of a step, as people read it: chains of several subjects share steps. */
  step: z.string().max(40).default(''),
});
