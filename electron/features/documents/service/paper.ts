import type { KeptFile } from '../../../../shared/features/documents/types';
import { localDayOf } from '../../../../shared/kernel/dates';
import { appError } from '../../../../shared/kernel/errors';
import type { Id } from '../../../../shared/kernel/ids';
import { zSnapshot } from '../../../../shared/kernel/paper';
import { ok, type Result, refuse } from '../../../../shared/kernel/result';
import type { AppContext } from '../../../app-context';
import { readAttachment } from '../../../files/attachment-store';
import type { Sheet } from '../../../printing/sheet';
import { findCurrentScan, type PrintedFormRecord, printedForms } from '../repository';

/** Documents by their ids, in that order; `E_NOT_FOUND` when one is missing. */
export const findPrinted = (
  app: Pick<AppContext, 'db'>,
  ids: readonly Id[],
): Result<readonly PrintedFormRecord[]> => {
  const found: PrintedFormRecord[] = [];
  for (const id of new Set(ids)) {
    const record = printedForms.find(app.db, id);
    if (record === undefined) return refuse(appError('E_NOT_FOUND'));
    found.push(record);
  }
  return found.length === 0 ? refuse(appError('E_FORM_NO_SUBJECT')) : ok(found);
};

/** The PDF as it was printed, from the kept bytes. `E_NOT_FOUND`, `E_ATTACHMENT_MISSING`, `E_ATTACHMENT_DAMAGED`. */
export const readPaper = async (app: AppContext, id: Id): Promise<Result<KeptFile>> => {
  const record = printedForms.find(app.db, id);
  if (record === undefined) return refuse(appError('E_NOT_FOUND'));
  const bytes = await readAttachment(app.paths, record.pdfSha256);
  return bytes.ok ? ok({ bytes: bytes.value, mediaType: 'application/pdf' }) : bytes;
};

/** The scan that is attached now; refusals as `readPaper`. */
export const readScan = async (app: AppContext, id: Id): Promise<Result<KeptFile>> => {
  const scan = findCurrentScan(app.db, id);
  if (scan === undefined) return refuse(appError('E_NOT_FOUND'));
  const bytes = await readAttachment(app.paths, scan.sha256);
  return bytes.ok ? ok({ bytes: bytes.value, mediaType: scan.mediaType }) : bytes;
};

/** What a registered document was painted from. */
export const sheetAgain = (record: PrintedFormRecord): Sheet => {
  const { form, heading, model, layout = 1 } = zSnapshot.parse(record.snapshot);
  return {
    document: form,
    heading,
    model,
    number: record.number,
    code: { office: record.ownerOffice, snapshotHash: record.snapshotHash },
    layout,
    printedOn: localDayOf(record.printedAt),
  };
};

/**
 * Several registered documents in one PDF, painted again from their snapshots; one document is its kept PDF.
 *
 * Refuses like `readPaper` and with what the printer refuses with.
 */
export const combinePaper = async (app: AppContext, ids: readonly Id[]): Promise<Result<Uint8Array>> => {
  const records = findPrinted(app, ids);
  if (!records.ok) return records;
  const [first, second] = records.value;
  if (first !== undefined && second === undefined) {
    const kept = await readPaper(app, first.id);
    return kept.ok ? ok(kept.value.bytes) : kept;
  }
  const printed = await app.printer.print({
    sheets: records.value.map(sheetAgain),
    together: true,
    createdAt: first?.printedAt ?? app.clock.now(),
  });
  if (!printed.ok) return printed;
  const [bytes] = printed.value.files;
  if (bytes === undefined) throw new Error('the printer made no file');
  return ok(bytes);
};
