import { z } from 'zod';
import { zSource } from '../standards/schema';

const zKey = z.string().regex(/^[a-zA-Z]{1,40}$/);
const zTitle = z.string().trim().min(1).max(30);

/** The monthly points, and how points become pay (003 4 积分管理, 5.2.5 薪酬管理). */
export const zPointsStandard = z
  .object({
    /** What points are given for; `synonyms` are other words that workbooks use. A key never changes, a title may. */
    items: z
      .array(z.object({ key: zKey, title: zTitle, synonyms: z.array(zTitle) }))
      .min(1)
      .max(20),
    /** What one point is worth a month. */
    pointValueCents: z.number().int().min(1).max(1_000_00),
    gradingYearMonths: z.number().int().min(1).max(60),
    stagnation: z.object({
      /** From this level of scheme B on. */
      fromLevel: z.number().int().min(1).max(20),
      item: zKey,
      /** How many months in a row decide. */
      months: z.number().int().min(1).max(12),
      stepCents: z.number().int().min(0).max(100_000_00),
    }),
    /** The most points of one entry, either way. */
    entryPointsMax: z.number().int().min(1).max(10_000),
    sources: z.object({ pay: zSource }).prefault({}),
  })
  .refine((body) => body.items.some((item) => item.key === body.stagnation.item), {
    path: ['stagnation', 'item'],
  })
  .refine((body) => new Set(body.items.map((item) => item.key)).size === body.items.length, {
    path: ['items'],
  });
