import { z } from 'zod';

/** When a backup is made by itself, and which ones stay. */
export const zBackupStandard = z.object({
  source: z.string().min(1),
  /** The last good one may be so old before the next is made by itself. */
  everyHours: z.number().int().min(1).max(168),
  /** While the office is open the next one waits until nobody has touched the computer for so long. */
  idleSeconds: z.number().int().min(0).max(3600),
  /** The least length of a passphrase. */
  passphraseMin: z.number().int().min(8).max(64),
  /** All backups of so many days stay, */
  keepDays: z.number().int().min(1).max(90),
  /** the last of each of so many weeks, */
  keepWeeks: z.number().int().min(0).max(60),
  /** and the last of each of so many months. */
  keepMonths: z.number().int().min(0).max(120),
});
