import { z } from 'zod';

/** The days of notice that the reminders of all features share (domain §9); what only one feature reads stands in its own standard. */
export const zDeskStandard = z.object({
  printedUnsignedDays: z.number().int().min(0),
  reportDays: z.number().int().min(1),
  backupDays: z.number().int().min(1),
  certificateDays: z.number().int().min(0),
  onboardingDays: z.number().int().min(0),
  /** A version from before these were known reminds of neither. */
  gradingYearDays: z.number().int().min(0).optional(),
  retakeDays: z.number().int().min(0).optional(),
});

/** What all printed documents share: the title of each document, the prefix of its numbers, and the limits of what comes back as a scan. */
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
