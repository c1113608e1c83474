import { z } from 'zod';
import { zSource } from '../standards/schema';
import { EXAM_BANDS } from './vocabulary';

const zKey = z.string().regex(/^[a-zA-Z]{1,40}$/);
const zTitle = z.string().trim().min(1).max(30);
const zScore = z.number().min(0).max(100);

const isAscending = (values: readonly number[]): boolean =>
  values.every((value, i) => i === 0 || value > (values[i - 1] ?? value));
const distinct = (values: readonly string[]): boolean => new Set(values).size === values.length;

/** Examinations (002 五.6; 003 5.1; retakes 004): pass mark, results, the panel of a practical, retakes, what trainers answer for. */
export const zExamsStandard = z
  .object({
    passMark: zScore,
    /** Half-open, on the exact score; failing ends where passing begins. */
    bands: z.array(z.object({ from: zScore, band: z.enum(EXAM_BANDS), title: zTitle })).min(2),
    /** The departments that score a practical. A key never changes, a title may. */
    panel: z
      .array(z.object({ key: zKey, department: zTitle }))
      .min(1)
      .max(10),
    retakesMax: z.number().int().min(0).max(5),
    /** So many days after a failed examination its retake is due. */
    retakeDays: z.number().int().min(1).max(365),
    /** What a trainer answers for, by the share of trainees who failed; half-open (002 五.6.D). */
    charges: z
      .array(
        z.object({ fromPercent: z.number().min(0).max(100), cents: z.number().int().min(0).max(100_000_00) }),
      )
      .min(1),
    /** From this share on the trainer goes on until they pass. */
    obligationFromPercent: z.number().min(0).max(100),
    sources: z.object({ results: zSource, charges: zSource }).prefault({}),
  })
  .refine(
    ({ bands }) =>
      bands[0]?.from === 0 && bands[0].band === 'fail' && isAscending(bands.map(({ from }) => from)),
    { path: ['bands'] },
  )
  .refine(({ bands, passMark }) => bands[1]?.from === passMark && distinct(bands.map(({ band }) => band)), {
    path: ['bands'],
  })
  .refine(({ panel }) => distinct(panel.map(({ key }) => key)), { path: ['panel'] })
  .refine(({ charges }) => isAscending(charges.map(({ fromPercent }) => fromPercent)), { path: ['charges'] });
