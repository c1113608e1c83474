import { z } from 'zod';

/** How much of a list is printed or exported at once. */
export const LIST_LIMITS = { rows: 20_000, columns: 80, cell: 10_000 } as const;

/** What a cell of a list says. A day is written as one (2026-03-05), so that whoever prints or exports it can tell. */
const zListCell = z.union([z.string().max(LIST_LIMITS.cell, 'E_LIST_CELL_TOO_LONG'), z.number(), z.null()]);

const zWords = z.array(z.string().max(400)).max(40);

/** A list as it is shown, in words: what is printed and exported of it. */
export const zListPicture = z.object({
  title: z.string().min(1).max(200),
  /** The filters that hold, in words. */
  filters: zWords,
  /** What it is sorted by, in words. */
  order: zWords,
  columns: z
    .array(
      z.object({
        header: z.string().max(100),
        align: z.enum(['left', 'right', 'center']),
        /** In pixels of the screen; null for one that shares what is left. */
        width: z.number().positive().nullable(),
      }),
    )
    .min(1)
    .max(LIST_LIMITS.columns),
  rows: z.array(z.array(zListCell)).max(LIST_LIMITS.rows, 'E_LIST_TOO_LONG'),
});

export type ListPicture = Readonly<z.infer<typeof zListPicture>>;
export type ListCell = z.infer<typeof zListCell>;
