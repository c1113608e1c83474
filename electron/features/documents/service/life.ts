import { open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { checkSignedOn, nextDocumentState } from '../../../../shared/features/documents/rules/life';
import type { MarkSignedInput, VoidDocumentsInput } from '../../../../shared/features/documents/types';
import type { DocumentAction, MediaType } from '../../../../shared/features/documents/vocabulary';
import { localDayOf } from '../../../../shared/kernel/dates';
import { appError } from '../../../../shared/kernel/errors';
import type { Id } from '../../../../shared/kernel/ids';
import { mediaTypeOf } from '../../../../shared/kernel/media-type';
import { ok, type Result, refuse } from '../../../../shared/kernel/result';
import type { AppContext } from '../../../app-context';
import { type Tx, transact } from '../../../database/transact';
import { putAttachment } from '../../../files/attachment-store';
import { standardInForce } from '../../standards/repository';
import { attachments, findCurrentScan, type PrintedFormRecord, printedForms } from '../repository';
import { findPrinted } from './paper';

type Patch = Partial<Pick<PrintedFormRecord, 'signedOn' | 'scanAttachedAt' | 'filedAt' | 'note'>>;

const step = (
  tx: Tx,
  record: PrintedFormRecord,
  action: DocumentAction,
  patch: Patch,
): Result<PrintedFormRecord> => {
  const next = nextDocumentState(record.number, record.state, action);
  return next.ok ? printedForms.update(tx, record.id, record.version, { ...patch, state: next.value }) : next;
};

/** Take the same step with every document, or with none of them. */
const stepAll = (
  app: AppContext,
  op: string,
  ids: readonly Id[],
  action: DocumentAction,
  patchOf: (record: PrintedFormRecord, tx: Tx) => Result<Patch>,
): Result<number> =>
  transact(app, op, (tx) => {
    const records = findPrinted({ db: app.db }, ids);
    if (!records.ok) return records;
    for (const record of records.value) {
      const patch = patchOf(record, tx);
      if (!patch.ok) return patch;
      const stepped = step(tx, record, action, patch.value);
      if (!stepped.ok) return stepped;
    }
    return ok(records.value.length);
  });

/**
 * The paper came back signed. Answers how many documents were marked; all or none.
 *
 * Refuses with `E_FORM_WRONG_STATE`, `E_FORM_SIGNED_DAY` (before the print or in the future), `E_NOT_FOUND`, `E_NOT_OWNED`.
 */
export const markSigned = (app: AppContext, { ids, signedOn }: MarkSignedInput): Result<number> =>
  stepAll(app, 'documents.markSigned', ids, 'markSigned', (record, tx) => {
    const possible = checkSignedOn(signedOn, localDayOf(record.printedAt), tx.today);
    return possible.ok ? ok({ signedOn }) : possible;
  });

/** The scan was compared with the paper and both are put away. Refuses with `E_FORM_WRONG_STATE`, `E_NOT_FOUND`, `E_NOT_OWNED`. */
export const fileDocuments = (app: AppContext, ids: readonly Id[]): Result<number> =>
  stepAll(app, 'documents.fileDocuments', ids, 'file', (_record, tx) => ok({ filedAt: tx.now }));

/** The paper counts no more. Refuses with `E_FORM_REASON_MISSING`, `E_FORM_WRONG_STATE`, `E_NOT_FOUND`, `E_NOT_OWNED`. */
export const voidDocuments = (app: AppContext, { ids, reason }: VoidDocumentsInput): Result<number> => {
  const note = reason.trim();
  if (note === '') return refuse(appError('E_FORM_REASON_MISSING', {}, 'reason'));
  return stepAll(app, 'documents.voidDocuments', ids, 'void', () => ok({ note }));
};

const MEGABYTE = 1_000_000;

/** What a file from outside is, by its size and its first bytes: `E_FILE_UNREADABLE`, `E_SCAN_SIZE`, `E_SCAN_TYPE`. */
export const inspectScan = async (app: AppContext, path: string): Promise<Result<MediaType>> => {
  const name = basename(path);
  const limit = standardInForce(app.db, 'forms', app.clock.today()).body.scanBytesMax;
  try {
    const { size } = await stat(path);
    if (size === 0 || size > limit)
      return refuse(appError('E_SCAN_SIZE', { name, limit: Math.floor(limit / MEGABYTE) }));
    const file = await open(path, 'r');
    try {
      const { buffer } = await file.read(Buffer.alloc(16), 0, 16, 0);
      const mediaType = mediaTypeOf(buffer);
      return mediaType === undefined ? refuse(appError('E_SCAN_TYPE', { name })) : ok(mediaType);
    } finally {
      await file.close();
    }
  } catch {
    return refuse(appError('E_FILE_UNREADABLE', { name }));
  }
};

/**
 * Keep the scan of a signed document; an earlier scan of it is replaced until the document is filed.
 *
 * Refuses like `inspectScan`, and with `E_FORM_WRONG_STATE`, `E_NOT_FOUND`, `E_NOT_OWNED`; then nothing is attached.
 */
export const attachScan = async (
  app: AppContext,
  id: Id,
  path: string,
): Promise<Result<{ id: Id; number: string }>> => {
  const mediaType = await inspectScan(app, path);
  if (!mediaType.ok) return mediaType;
  const record = printedForms.find(app.db, id);
  if (record === undefined) return refuse(appError('E_NOT_FOUND'));
  const allowed = nextDocumentState(record.number, record.state, 'attachScan');
  if (!allowed.ok) return allowed;
  const file = await putAttachment(app.paths, path);
  return transact(app, 'documents.attachScan', (tx) => {
    const earlier = findCurrentScan(tx, id);
    if (earlier !== undefined) {
      const removed = attachments.remove(tx, earlier.id, earlier.version);
      if (!removed.ok) return removed;
    }
    attachments.insert(tx, {
      sha256: file.sha256,
      fileName: basename(path).slice(0, 200),
      mediaType: mediaType.value,
      size: file.size,
      subjectKind: 'printedForm',
      subjectId: id,
      purpose: 'scan',
    });
    const stepped = step(tx, record, 'attachScan', { scanAttachedAt: tx.now });
    return stepped.ok ? ok({ id, number: record.number }) : stepped;
  });
};
