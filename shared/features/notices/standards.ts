import { z } from 'zod';
import { NOTICE_FORMS, NOTICE_KINDS } from './vocabulary';

/** The regulation that a number comes from, by title and clause; 本公司默认值 where none says it. */
const zSource = z.string().max(120);
const zDays = z.object({ value: z.number().int().min(0).max(60), source: zSource });

/** How long notices stand, what an appraisal's notice never says, and how each kind is told. */
export const zNoticesStandard = z.object({
  /** Working days that a notice stands at least, the first and the last counted. */
  noticeDays: zDays,
  /** Calendar days within which an objection is answered. */
  objectionDays: zDays,
  /** Calendar days before its last one on which the desk speaks of a notice. */
  endingDays: zDays,
  /** What the line of a person in an appraisal's notice never holds. */
  hiddenWords: z.object({ value: z.array(z.string().min(1).max(20)), source: zSource }),
  numberPrefix: z.string().regex(/^[A-Z]{1,6}$/),
  numberDigits: z.number().int().min(1).max(8),
  kinds: z
    .array(z.object({ kind: z.enum(NOTICE_KINDS), form: z.enum(NOTICE_FORMS), source: zSource }))
    .length(NOTICE_KINDS.length)
    .refine((kinds) => new Set(kinds.map(({ kind }) => kind)).size === kinds.length),
});
