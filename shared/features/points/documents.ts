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

const zWageSums = z.object({
  gross: z.number(),
  deducted: z.number(),
  pay: z.number(),
  lines: z.number(),
  carried: z.number(),
  total: z.number(),
});

/** 工资表: a month's pay of an office by site, with what is paid or taken beside it; sums in yuan. */
export const zWageSheet = z.object({
  form: z.literal('wageSheet'),
  month: z.string(),
  office: z.string(),
  closed: z.object({ closedOn: z.string(), reviewer: z.string() }).nullable(),
  sites: z.array(
    z.object({
      site: z.string(),
      rows: z.array(
        zWageSums.extend({
          staffNo: z.string(),
          name: z.string(),
          grade: z.string(),
          points: z.number().nullable(),
          marks: z.object({ provisional: z.boolean(), floored: z.boolean(), unpaid: z.boolean() }),
          notes: z.array(z.object({ label: z.string(), title: z.string(), amount: z.number() })),
        }),
      ),
      sums: zWageSums,
    }),
  ),
  sums: zWageSums,
  humanResources: z.string(),
  afterSalesHead: z.string(),
});

export type WageSheetModel = z.infer<typeof zWageSheet>;
