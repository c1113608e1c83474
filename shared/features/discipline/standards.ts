import { z } from 'zod';
import { DISCIPLINE_KINDS } from './vocabulary';

/** The regulation that a number comes from, by title and clause; 本公司默认值 where none says it. */
const zSource = z.string().max(120);

/** For how many months each kind counts, and within how many days a proposal is decided on. */
export const zDisciplineStandard = z.object({
  kinds: z
    .array(
      z.object({
        kind: z.enum(DISCIPLINE_KINDS),
        months: z.number().int().min(1).max(120),
        source: zSource,
      }),
    )
    .length(DISCIPLINE_KINDS.length)
    .refine((kinds) => new Set(kinds.map(({ kind }) => kind)).size === kinds.length),
  proposalDays: z.object({ value: z.number().int().min(0).max(60), source: zSource }),
  numberPrefix: z.string().regex(/^[A-Z]{1,6}$/),
  numberDigits: z.number().int().min(1).max(8),
});
