import { z } from 'zod';
import { defineRecord } from '../../kernel/record';

/** A version of a standard. Old versions stay: a result names the version that it was computed under. */
export const standardRecord = defineRecord(
  'standard',
  z.object({
    doc: z.string().min(1),
    versionNo: z.number().int().min(1),
    effectiveFrom: z.iso.date(),
    body: z.record(z.string(), z.unknown()),
  }),
  { owner: 'head', label: ['doc', 'versionNo'], words: { doc: { section: 'standard' } }, json: ['body'] },
);
