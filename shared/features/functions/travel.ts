import { z } from 'zod';
import { zDate, zRef } from '../../kernel/fields';
import { defineRecord } from '../../kernel/record';

/** Who holds a function from a day on; an empty name says that nobody does. */
export const functionHolderRecord = defineRecord(
  'functionHolder',
  z.object({
    functionKey: z.string().min(1).max(40),
    staffId: zRef.nullable(),
    holder: z.string().max(40),
    since: zDate,
    note: z.string().max(200),
  }),
  { owner: 'office', label: ['functionKey', 'holder'], words: { functionKey: { standard: 'functions' } } },
);
