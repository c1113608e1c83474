import { z } from 'zod';
import { zId, zSeen } from '../../kernel/fields';

/** The facts of an entry test as a form gives them. */
export const zExamFields = z.object({
  name: z.string().trim().min(1).max(80),
  heldOn: z.iso.date(),
  productSeries: z.string().trim().max(60),
  trainerId: zId.nullable(),
});

export const zUpdateExam = zSeen.extend({ fields: zExamFields });

export const zExamFilter = z.object({ search: z.string().max(80).default('') });

/** The score of one person; `version` is the one that the grid showed, null for a new line. */
const zScoreEntry = z.object({
  staffId: zId,
  version: z.number().int().min(1).nullable(),
  score: z.number(),
  note: z.string().trim().max(500),
});

export const zSaveScores = z.object({ examId: zId, entries: z.array(zScoreEntry).min(1).max(2000) });
