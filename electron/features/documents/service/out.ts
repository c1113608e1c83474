import { readdir, rm, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { KeptFile } from '../../../../shared/features/documents/types';
import type { MediaType } from '../../../../shared/features/documents/vocabulary';
import { appError } from '../../../../shared/kernel/errors';
import type { Id } from '../../../../shared/kernel/ids';
import { ok, type Result, refuse } from '../../../../shared/kernel/result';
import type { AppContext } from '../../../app-context';
import { writeWhole } from '../../../files/attachment-store';
import { PRIVATE_FILE, privateFolder } from '../../../files/private';
import { papersFolder } from '../../../files/sweep';
import { sendToSystemPrinter } from '../../../printing/system-printer';
import { printedForms } from '../repository';
import { combinePaper, findPrinted, readPaper, readScan } from './paper';
import { writePdf } from './select';

const EXTENSIONS: Readonly<Record<MediaType, string>> = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
};

/** How long a copy may lie: a viewer or a printer's queue may still read it. */
const COPY_LIVES_MS = 24 * 60 * 60 * 1000;

const removeOldCopies = async (folder: string): Promise<void> => {
  for (const name of await readdir(folder)) {
    const file = join(folder, name);
    const old = (await stat(file)).mtimeMs < Date.now() - COPY_LIVES_MS;
    if (old) await rm(file, { force: true });
  }
};

/** A copy that other programs may open: the kept file has no ending, and must not be changed by them. */
export const copyOut = async (app: AppContext, name: string, kept: KeptFile): Promise<Result<string>> => {
  const folder = papersFolder(app.paths);
  const file = join(folder, `${name}.${EXTENSIONS[kept.mediaType]}`);
  try {
    privateFolder(app.paths.temp);
    privateFolder(folder);
    await removeOldCopies(folder);
    await writeWhole(file, kept.bytes, PRIVATE_FILE);
    return ok(file);
  } catch {
    return refuse(appError('E_FILE_UNWRITABLE', { name: basename(file) }));
  }
};

/** A copy of the PDF or of the scan of a document under its number, to be opened with the system's programs. Refuses like `readPaper`. */
export const copyForViewing = async (
  app: AppContext,
  id: Id,
  what: 'paper' | 'scan',
): Promise<Result<string>> => {
  const record = printedForms.find(app.db, id);
  if (record === undefined) return refuse(appError('E_NOT_FOUND'));
  const kept = await (what === 'paper' ? readPaper(app, id) : readScan(app, id));
  return kept.ok
    ? copyOut(app, what === 'paper' ? record.number : `${record.number}-scan`, kept.value)
    : kept;
};

/** One PDF for each document in a folder, named by number; answers the folder. Refuses like `readPaper` and `E_FILE_UNWRITABLE`. */
export const saveApart = async (
  app: AppContext,
  ids: readonly Id[],
  folder: string,
): Promise<Result<string>> => {
  const records = findPrinted(app, ids);
  if (!records.ok) return records;
  for (const record of records.value) {
    const kept = await readPaper(app, record.id);
    if (!kept.ok) return kept;
    const written = await writePdf(join(folder, `${record.number}.pdf`), kept.value.bytes);
    if (!written.ok) return written;
  }
  return ok(folder);
};

/** All documents in one PDF. Refuses like `combinePaper` and with `E_FORM_FILE_TYPE` and `E_FILE_UNWRITABLE`. */
export const saveTogether = async (
  app: AppContext,
  ids: readonly Id[],
  out: string,
): Promise<Result<string>> => {
  const paper = await combinePaper(app, ids);
  return paper.ok ? writePdf(out, paper.value) : paper;
};

/** All documents as one job of a printer (empty: the default one). Refuses like `combinePaper` and with `E_FORM_PRINTER`. */
export const sendToPrinter = async (
  app: AppContext,
  ids: readonly Id[],
  printer: string,
): Promise<Result<true>> => {
  const paper = await combinePaper(app, ids);
  if (!paper.ok) return paper;
  const file = await copyOut(app, `print-${app.newId()}`, {
    bytes: paper.value,
    mediaType: 'application/pdf',
  });
  if (!file.ok) return file;
  const taken = await sendToSystemPrinter(file.value, printer);
  return taken
    ? ok(true as const)
    : refuse(appError('E_FORM_PRINTER', { printer: printer || app.t('documents.print.systemPrinter') }));
};
