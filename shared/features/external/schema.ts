import { z } from 'zod';
import { zDate, zId, zText, zVersion } from '../../kernel/fields';
import { EXTERNAL_KINDS } from './vocabulary';

const zExternalFields = z.object({
  staffId: zId,
  title: z.string().trim().min(1).max(120),
  provider: zText(120),
  kind: z.enum(EXTERNAL_KINDS),
  agreementNo: zText(60),
  agreementSignedOn: zDate.nullable(),
  startsOn: zDate,
  endsOn: zDate,
  note: zText(1000),
});
export type ExternalFields = z.output<typeof zExternalFields>;

export const zSaveExternal = z.object({
  seen: z.object({ id: zId, version: zVersion }).nullable(),
  fields: zExternalFields,
});
export const zSeenExternal = z.object({ id: zId, version: zVersion });
export const zListExternal = z.object({
  search: z.string().max(80).default(''),
  staffId: zId.nullable().default(null),
});
/** Ask what it would cost, before it is saved. */
export const zQuoteExternal = z.object({ kind: z.enum(EXTERNAL_KINDS), startsOn: zDate, endsOn: zDate });

export type SaveExternal = z.output<typeof zSaveExternal>;
export type ListExternal = z.output<typeof zListExternal>;
