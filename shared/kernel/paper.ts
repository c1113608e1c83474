import { z } from 'zod';

/** What stands above the grid of every document. It belongs to the paper, so it is part of the snapshot. */
export const zHeading = z.object({
  company: z.string(),
  office: z.string(),
  title: z.string(),
  language: z.enum(['zh-CN', 'en']),
});

export type Heading = z.infer<typeof zHeading>;

/**
 * The exact content of a printed document, without its number and the moment of printing. `form` is the document's name and `model`
 * what it says, as the document's own schema describes it.
 *
 * `layout` is the version of the layout that it was printed with (`print-layout.ts`); what was printed before layouts had
 * versions has none, and the hash of such a snapshot is that of a snapshot without it.
 */
export const zSnapshot = z.object({
  form: z.string().min(1).max(40),
  heading: zHeading,
  model: z.record(z.string(), z.unknown()),
  layout: z.number().int().min(1).optional(),
});

export type Snapshot = z.infer<typeof zSnapshot>;
