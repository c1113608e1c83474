import { z } from 'zod';

/** Where numbers come from: title and clause of the document, 本公司默认值 for ours; empty in versions that do not say. */
export const zSource = z.string().trim().max(200).default('');

/** A standard as shipped: the document, its version and the day from which it holds. Its feature's schema judges the body. */
export const zStandardFile = z.object({
  doc: z.string().min(1),
  versionNo: z.number().int().min(1),
  effectiveFrom: z.iso.date(),
  body: z.record(z.string(), z.unknown()),
});

/** A new version of a document, as the editor gives it; the body is checked against the document's own schema. */
export const zPreviewStandard = z.object({ doc: z.string().min(1).max(60), body: z.unknown() });
export const zPublishStandard = zPreviewStandard.extend({
  effectiveFrom: z.iso.date(),
  seenVersionNo: z.number().int().min(1),
});
