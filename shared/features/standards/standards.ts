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
