import { z } from 'zod';
import { zDate, zId, zSeen, zText } from '../../kernel/fields';
import { CLOSE_CHOICES, DISCIPLINE_KINDS, PROPOSAL_CHOICES, SHOWN_STATES } from './vocabulary';

export const zGiveDiscipline = z.object({
  staffId: zId,
  kind: z.enum(DISCIPLINE_KINDS),
  title: zText(40),
  givenOn: zDate,
  givenById: zId.nullable(),
  givenBy: z.string().trim().min(1).max(40),
  reason: z.string().trim().min(1).max(1000),
  /** Null: by the standard. */
  endsOn: zDate.nullable(),
});

const zDecided = zSeen.extend({
  decidedOn: zDate,
  decidedBy: z.string().trim().min(1).max(40),
  reason: z.string().trim().min(1).max(500),
});
export const zDecideProposal = zDecided.extend({ choice: z.enum(PROPOSAL_CHOICES) });
export const zCloseDiscipline = zDecided.extend({ choice: z.enum(CLOSE_CHOICES) });

export const zDisciplineFilter = z.object({
  search: z.string().max(80).default(''),
  kind: z.enum(['', ...DISCIPLINE_KINDS]).default(''),
  state: z.enum(['', ...SHOWN_STATES]).default(''),
  staffId: z.string().max(60).default(''),
});
/** Asked before one is given: until when it would count. */
export const zDisciplineEnd = z.object({ kind: z.enum(DISCIPLINE_KINDS), givenOn: zDate });
