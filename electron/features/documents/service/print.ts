import { basename } from 'node:path';
import { documentNumber } from '../../../../shared/features/documents/rules/life';
import type { PreviewFile, PrintedDocument, PrintInput } from '../../../../shared/features/documents/types';
import { appError } from '../../../../shared/kernel/errors';
import type { PrintLayout } from '../../../../shared/kernel/print-layout';
import { ok, type Result, refuse } from '../../../../shared/kernel/result';
import type { AppContext } from '../../../app-context';
import { transact } from '../../../database/transact';
import { putAttachment, type StoredFile } from '../../../files/attachment-store';
import { failureOf } from '../../../files/failure';
import { type StagedFile, stageFile } from '../../../files/staged-file';
import type { DocumentDefinition } from '../../../printing/document';
import { PRINT_JOB } from '../../../printing/print-runner';
import {
  attachments,
  findLatestPrint,
  keepPrintLayout,
  lastSerial,
  printedForms,
  takeSerials,
} from '../repository';
import { type Draft, declarationOf, draftsOf, sheetOf, titleOf } from './drafts';
import { handNote } from './hand-note';

/** Another program may take a number while we paint; then the same documents are painted with the next ones. */
const TRIES = 3;

/**
 * The documents as they would be printed now, marked as a draft, in one PDF; nothing is numbered or kept.
 *
 * Refuses with `E_FORM_NO_SUBJECT`, `E_FORM_SUBJECT_GONE`, `E_NOT_SET_UP` and what the printer refuses with.
 */
export const previewDocuments = async (app: AppContext, input: PrintInput): Promise<Result<PreviewFile>> => {
  const found = await draftsOf(app, input);
  if (!found.ok) return found;
  const { drafts } = found.value;
  const sheets = drafts.map((draft) => sheetOf(app, draft, null));
  const printed = await app.printer.print({ sheets, together: true, createdAt: app.clock.now() });
  if (!printed.ok) return printed;
  const [bytes] = printed.value.files;
  if (bytes === undefined) throw new Error('the printer made no file');
  return ok({
    bytes,
    pages: printed.value.pages.reduce((sum, pages) => sum + pages, 0),
    hashes: drafts.map(({ hash }) => hash),
    notes: [...new Set(printed.value.blanks.map((blanks) => handNote(app.t, blanks)))].filter(
      (note) => note !== '',
    ),
  });
};

type Painted = Draft & {
  readonly number: string;
  readonly serial: number;
  readonly pages: number;
  readonly layout: PrintLayout;
  readonly note: string;
  readonly file: StoredFile;
  readonly bytes: Uint8Array;
};

const paint = async (
  app: AppContext,
  name: string,
  drafts: readonly Draft[],
): Promise<Result<readonly Painted[]>> => {
  const { prefix, digits } = titleOf(app, name);
  const year = Number(app.clock.today().slice(0, 4));
  const first = lastSerial(app.db, name, year) + 1;
  const numbered = drafts.map((draft, i) => ({
    ...draft,
    serial: first + i,
    number: documentNumber(prefix, app.officeCode(), year, first + i, digits),
  }));
  const order = {
    sheets: numbered.map((draft) => sheetOf(app, draft, draft.number)),
    together: false,
    createdAt: app.clock.now(),
  };
  const printed = await app.printer.print(order, (done, total) =>
    app.notify({
      type: 'progress',
      job: PRINT_JOB,
      done,
      total,
      label: app.t('documents.print.progress', { done, total }),
    }),
  );
  if (!printed.ok) return printed;
  const painted: Painted[] = [];
  for (const [i, draft] of numbered.entries()) {
    const { files, pages, layouts, blanks } = printed.value;
    const [bytes, count, layout] = [files[i], pages[i], layouts[i]];
    if (bytes === undefined || count === undefined || layout === undefined)
      throw new Error('the printer left a document out');
    const note = handNote(app.t, blanks[i] ?? []);
    const file = await putAttachment(app.paths, bytes);
    painted.push({ ...draft, pages: count, layout, note, bytes, file });
  }
  return ok(painted);
};

/** All of it as one PDF. */
const together = async (app: AppContext, painted: readonly Painted[]): Promise<Result<Uint8Array>> => {
  const [first, second] = painted;
  if (first !== undefined && second === undefined) return ok(first.bytes);
  const printed = await app.printer.print({
    sheets: painted.map((draft) => sheetOf(app, draft, draft.number)),
    together: true,
    createdAt: app.clock.now(),
  });
  if (!printed.ok) return printed;
  const [bytes] = printed.value.files;
  if (bytes === undefined) throw new Error('the printer made no file');
  return ok(bytes);
};

/** The PDF that is asked for stands on its disk before anything is numbered: `E_FILE_UNWRITABLE`, `E_DISK_FULL`. */
const stageOut = async (
  app: AppContext,
  painted: readonly Painted[],
  out: string | undefined,
): Promise<Result<StagedFile | undefined>> => {
  if (out === undefined) return ok(undefined);
  const paper = await together(app, painted);
  if (!paper.ok) return paper;
  try {
    return ok(await stageFile(out, paper.value));
  } catch (cause) {
    const failure = failureOf(cause, app.paths.database);
    return failure.code === 'E_DISK_FULL'
      ? refuse(failure)
      : refuse(appError('E_FILE_UNWRITABLE', { name: basename(out) }));
  }
};

const register = (
  app: AppContext,
  document: DocumentDefinition,
  painted: readonly Painted[],
  staged: StagedFile | undefined,
): Result<readonly PrintedDocument[]> =>
  transact(app, 'documents.printDocuments', (tx) => {
    const form = document.name;
    const serials = takeSerials(tx, form, Number(tx.today.slice(0, 4)), painted.length);
    const documents: PrintedDocument[] = [];
    for (const [i, print] of painted.entries()) {
      const { subjectId, snapshot, hash, number, serial, pages, layout, note, file } = print;
      if (serials[i] !== serial) return refuse(appError('E_FORM_NUMBER_TAKEN', { number }));
      const person = document.subjects.person(tx, subjectId);
      const record = printedForms.insert(tx, {
        number,
        form,
        title: snapshot.heading.title,
        subjectKind: declarationOf(form).subject,
        subjectId,
        staffId: person?.id ?? null,
        snapshot,
        snapshotHash: hash,
        pdfSha256: file.sha256,
        pages,
        state: 'printed',
        printedAt: tx.now,
        signedOn: null,
        scanAttachedAt: null,
        filedAt: null,
        replacesId: findLatestPrint(tx, tx.office, form, subjectId)?.id ?? null,
        note,
      });
      keepPrintLayout(tx, record.id, layout);
      attachments.insert(tx, {
        sha256: file.sha256,
        fileName: `${number}.pdf`,
        mediaType: 'application/pdf',
        size: file.size,
        subjectKind: 'printedForm',
        subjectId: record.id,
        purpose: 'printed',
      });
      documents.push({
        id: record.id,
        number,
        form,
        staffNo: person?.staffNo ?? null,
        pages,
        sha256: file.sha256,
        note,
      });
    }
    staged?.publish();
    return ok(documents);
  });

const registerOrDrop = (...given: Parameters<typeof register>): ReturnType<typeof register> => {
  const [app, , , staged] = given;
  try {
    const answer = register(...given);
    if (!answer.ok) staged?.drop();
    return answer;
  } catch (cause) {
    staged?.drop();
    const failure = failureOf(cause, app.paths.database);
    if (failure.code === 'E_UNEXPECTED') throw cause;
    return refuse(failure);
  }
};

/**
 * Number, paint, keep and register documents: all of them or none (002 培训计划表 and what else is signed on paper).
 *
 * Numbers have no gaps: they are taken in the transaction that registers the documents. A document of the same subject that is not
 * void is named as replaced. `seen` are the hashes of the preview that was approved: when the records have changed since, nothing is
 * printed (`E_DOCUMENT_CHANGED_SINCE_PREVIEW`), so that what was approved on the screen is what is signed. With `out` all of them are
 * written there as one PDF as well: a file that cannot be written takes no number. Refuses like `previewDocuments`, and with `E_FORM_NUMBER_TAKEN` when another program keeps taking
 * the numbers.
 */
export const printDocuments = async (
  app: AppContext,
  {
    seen,
    out,
    ...input
  }: PrintInput & { readonly seen?: readonly string[] | undefined; readonly out?: string | undefined },
): Promise<Result<readonly PrintedDocument[]>> => {
  const found = await draftsOf(app, input);
  if (!found.ok) return found;
  const { document, drafts } = found.value;
  if (seen !== undefined && drafts.some(({ hash }, i) => hash !== seen[i]))
    return refuse(appError('E_DOCUMENT_CHANGED_SINCE_PREVIEW'));
  for (let attempt = 1; ; attempt += 1) {
    const painted = await paint(app, input.document, drafts);
    if (!painted.ok) return painted;
    const staged = await stageOut(app, painted.value, out);
    if (!staged.ok) return staged;
    const answer = registerOrDrop(app, document, painted.value, staged.value);
    if (answer.ok || answer.error.code !== 'E_FORM_NUMBER_TAKEN' || attempt === TRIES) return answer;
  }
};
