import type { documentsContract } from '../../../shared/features/documents/contract';
import type { HandlersOf } from '../../../shared/ipc/define-contract';
import { appError } from '../../../shared/kernel/errors';
import { ok, type Result, refuse } from '../../../shared/kernel/result';
import type { AppContext } from '../../app-context';
import { openWithSystem } from '../../files/dialogs';
import { attachScan, fileDocuments, markSigned, voidDocuments } from './service/life';
import { copyForViewing, saveApart, saveTogether, sendToPrinter } from './service/out';
import { findPrinted, readPaper, readScan } from './service/paper';
import { previewDocuments, printDocuments } from './service/print';
import { findDocumentOfScan } from './service/scan';
import { listDocuments, listDocumentsOf, viewDocument } from './views/register';

/** Dialogs need Electron, and only the window has it. */
const desktop = () => import('./dialogs');

const saved = (written: Result<string>): Result<{ readonly path: string }> =>
  written.ok ? ok({ path: written.value }) : written;

const openCopy = async (app: AppContext, id: string, what: 'paper' | 'scan'): Promise<Result<true>> => {
  const copy = await copyForViewing(app, id, what);
  if (!copy.ok) return copy;
  const opened = await openWithSystem(copy.value);
  return opened ? ok(true as const) : refuse(appError('E_FILE_UNREADABLE', { name: copy.value }));
};

export const handlers: HandlersOf<typeof documentsContract, AppContext> = {
  listDocuments: async (app, filter) => ok(await listDocuments(app.db, filter)),
  listDocumentsOf: async (app, staffId) => ok(await listDocumentsOf(app.db, staffId, app.clock.today())),
  getDocument: (app, id) => viewDocument(app.db, id, app.clock.today()),
  previewDocuments,
  getPaper: readPaper,
  getScan: readScan,
  printDocuments: (app, { seen, ...input }) => printDocuments(app, { ...input, seen: seen ?? undefined }),
  markSigned,
  fileDocuments: (app, { ids }) => fileDocuments(app, ids),
  voidDocuments,
  attachScan: async (app, { id }) => {
    const path = await (await desktop()).chooseScan(app);
    if (path === undefined) return ok(null);
    const target = await findDocumentOfScan(app, path, id);
    return target.ok ? app.queue.run(() => attachScan(app, target.value, path)) : target;
  },
  saveDocuments: async (app, { ids, together }) => {
    const { chooseFolder, choosePdf } = await desktop();
    const records = findPrinted(app, ids);
    if (!records.ok) return records;
    if (!together && records.value.length > 1) {
      const folder = await chooseFolder(app);
      return folder === undefined ? ok(null) : saved(await saveApart(app, ids, folder));
    }
    const path = await choosePdf(app, `${records.value[0]?.number ?? ''}.pdf`);
    return path === undefined ? ok(null) : saved(await saveTogether(app, ids, path));
  },
  openPaper: (app, id) => openCopy(app, id, 'paper'),
  openScan: (app, id) => openCopy(app, id, 'scan'),
  listPrinters: async () => ok(await (await desktop()).systemPrinters()),
  sendToPrinter: (app, { ids, printer }) => sendToPrinter(app, ids, printer),
};
