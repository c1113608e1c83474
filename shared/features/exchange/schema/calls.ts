import { z } from 'zod';
import { BRANCH_KINDS, zOfficeCode } from '../../office/schema';

/** A branch that head office takes in: its code is final. */
export const zPairingInput = z.object({
  code: zOfficeCode,
  name: z.string().trim().min(1).max(40),
  kind: z.enum(BRANCH_KINDS),
});

/** A file that the person chose in main's dialog; the page never sees or names a path. */
export const zChosenFile = z.uuid();

export const zFingerprint = z.string().max(80);
