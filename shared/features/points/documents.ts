import { z } from 'zod';

export const zItem = z.object({ key: z.string(), title: z.string() });

/** 月度积分考核表: a month of points, of everybody at a site or of one person with every entry. */
export const zPointsSheet = z.object({
  form: z.literal('pointsSheet'),
  month: z.string(),
  /** The site, or empty for people without one and for the sheet of a person. */
  site: z.string(),
  items: z.array(zItem),
  people: z.array(
    z.object({
      staffNo: z.string(),
      name: z.string(),
      nets: z.record(z.string(), z.number()),
      net: z.number(),
    }),
  ),
  /** The entries of the one person; null on the sheet of a site. */
  entries: z
    .array(
      z.object({
        item: z.string(),
        points: z.number(),
        reason: z.string(),
        evidence: z.string(),
        enteredBy: z.string(),
      }),
    )
    .nullable(),
  total: z.number(),
  closed: z.object({ closedOn: z.string(), reviewer: z.string() }).nullable(),
});

export type PointsSheetModel = z.infer<typeof zPointsSheet>;
