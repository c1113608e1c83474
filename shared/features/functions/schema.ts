import { z } from 'zod';
import { zDate, zId, zSeen, zText } from '../../kernel/fields';

export const zSaveHolder = z.object({
  seen: zSeen.nullable(),
  functionKey: z.string().min(1).max(40),
  /** The holder as one of the staff, where they are. */
  staffId: zId.nullable(),
  /** Empty: nobody holds it from then on. */
  holder: zText(40),
  since: zDate,
  note: zText(200),
});
