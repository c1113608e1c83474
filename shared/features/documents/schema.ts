import { z } from 'zod';
import { zId } from '../../kernel/fields';
import { FORM_KINDS, FORM_STATES } from './vocabulary';

const zIds = z.array(zId).min(1).max(5000);

export const zFormFilter = z.object({
  form: z.enum(FORM_KINDS).nullable(),
  state: z.enum(FORM_STATES).nullable(),
  text: z.string().max(60),
  staffId: zId.nullable(),
});

/** What to print: a kind of form and the records it is about (plans, sessions or people). */
export const zPrintInput = z.object({ form: z.enum(FORM_KINDS), subjectIds: zIds });

export const zFormIds = z.object({ ids: zIds });
export const zMarkSigned = z.object({ ids: zIds, signedOn: z.iso.date() });
export const zVoidForms = z.object({ ids: zIds, reason: z.string().max(500) });
export const zSaveForms = z.object({ ids: zIds, together: z.boolean() });
/** An empty name means the system's default printer. */
export const zSendForms = z.object({ ids: zIds, printer: z.string().max(200) });
/** Without an id the QR code on the scan says whose it is. */
export const zAttachScan = z.object({ id: zId.nullable() });
