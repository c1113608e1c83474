import { z } from 'zod';
import { zId, zSha256 } from '../../kernel/fields';
import { DOCUMENT_STATES } from './vocabulary';

/** The name of a document that a feature declares; an unknown one is refused by whoever looks it up. */
const zDocumentName = z.string().min(1).max(40);
const zIds = z.array(zId).min(1).max(5000);

export const zDocumentFilter = z.object({
  document: zDocumentName.nullable(),
  state: z.enum(DOCUMENT_STATES).nullable(),
  text: z.string().max(60),
  staffId: zId.nullable(),
});

/** What to print: a kind of document and the records it is about (plans, sessions or people). */
export const zPrintInput = z.object({ document: zDocumentName, subjectIds: zIds });

/** `seen` are the hashes of the preview that was approved; null prints without one. */
export const zPrintSeen = zPrintInput.extend({ seen: z.array(zSha256).max(5000).nullable() });

export const zDocumentIds = z.object({ ids: zIds });
export const zMarkSigned = z.object({ ids: zIds, signedOn: z.iso.date() });
export const zVoidDocuments = z.object({ ids: zIds, reason: z.string().max(500) });
export const zSaveDocuments = z.object({ ids: zIds, together: z.boolean() });
/** An empty name means the system's default printer. */
export const zSendDocuments = z.object({ ids: zIds, printer: z.string().max(200) });
/** Without an id the QR code on the scan says whose it is. */
export const zAttachScan = z.object({ id: zId.nullable() });
