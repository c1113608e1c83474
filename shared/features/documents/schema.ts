import { z } from 'zod';
import { zId, zSha256 } from '../../kernel/fields';
import { FORM_STATES } from './vocabulary';

/** The name of a document that a feature declares; an unknown one is refused by whoever looks it up. */
const zDocumentName = z.string().min(1).max(40);
const zIds = z.array(zId).min(1).max(5000);

export const zFormFilter = z.object({
  form: zDocumentName.nullable(),
  state: z.enum(FORM_STATES).nullable(),
  text: z.string().max(60),
  staffId: zId.nullable(),
});

/** What to print: a kind of form and the records it is about (plans, sessions or people). */
export const zPrintInput = z.object({ form: zDocumentName, subjectIds: zIds });

/** `seen` are the hashes of the preview that was approved; null prints without one. */
export const zPrintSeen = zPrintInput.extend({ seen: z.array(zSha256).max(5000).nullable() });

export const zFormIds = z.object({ ids: zIds });
export const zMarkSigned = z.object({ ids: zIds, signedOn: z.iso.date() });
export const zVoidForms = z.object({ ids: zIds, reason: z.string().max(500) });
export const zSaveForms = z.object({ ids: zIds, together: z.boolean() });
/** An empty name means the system's default printer. */
export const zSendForms = z.object({ ids: zIds, printer: z.string().max(200) });
/** Without an id the QR code on the scan says whose it is. */
export const zAttachScan = z.object({ id: zId.nullable() });
