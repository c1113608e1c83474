import { z } from 'zod';

/** What is printed: the title of each document, the prefix of its numbers, and the limits of what comes back as a scan. */
export const zFormsStandard = z.object({
  forms: z.array(
    z.object({
      form: z.string().min(1),
      title: z.string().min(1).max(60),
      prefix: z.string().regex(/^[A-Z]{2,8}$/),
    }),
  ),
  numberDigits: z.number().int().min(3).max(9),
  /** Blank rows at the end of a sign-in sheet. */
  signInSpareRows: z.number().int().min(0).max(50),
  /** The largest scan that is kept. */
  scanBytesMax: z.number().int().min(100_000),
});
