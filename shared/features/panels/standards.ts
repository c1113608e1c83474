import { z } from 'zod';
import { PANEL_USES } from './vocabulary';

const zCount = z.number().int().min(1).max(20);
const zMinimum = z
  .object({ members: zCount, departments: zCount })
  .refine(({ members, departments }) => departments <= members);

const zUse = z.object({
  use: z.enum(PANEL_USES),
  /** The regulation that asks for it, by title and clause, or 本公司默认值. */
  source: z.string().min(1).max(200),
  minimum: z.object({ own: zMinimum, office: zMinimum, dealer: zMinimum }),
  /** Departments that must sit on it, by the titles that do for each. */
  seats: z
    .array(
      z.object({ title: z.string().min(1).max(30), departments: z.array(z.string().min(1).max(30)).min(1) }),
    )
    .max(10),
});

/** Panels: how many members by use and kind of office, from when on, and what is shown of them. */
export const zPanelsStandard = z.object({
  uses: z
    .array(zUse)
    .refine((uses) => PANEL_USES.every((name) => uses.filter(({ use }) => use === name).length === 1)),
  /** Practicals that were held before may stand as one total without members. */
  panelSince: z.iso.date(),
  /** More than so many points between the highest and the lowest member are shown. */
  spreadMax: z.number().min(0).max(100),
  /** Whether the mentor of the person may not sit. */
  mentorBarred: z.boolean(),
});
