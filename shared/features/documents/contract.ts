import { action, command, query } from '../../ipc/define-contract';
import { zId, zNothing } from '../../kernel/fields';
import {
  zAttachScan,
  zDocumentFilter,
  zDocumentIds,
  zMarkSigned,
  zPrintInput,
  zPrintSeen,
  zSaveDocuments,
  zSendDocuments,
  zVoidDocuments,
} from './schema';
import type {
  DocumentRow,
  DocumentView,
  KeptFile,
  PersonDocument,
  PreviewFile,
  PrintedDocument,
  PrinterChoice,
} from './types';

export const documentsContract = {
  listDocuments: query('documents.read', zDocumentFilter).returns<readonly DocumentRow[]>(),
  /** What was printed about one person, each with whether the paper still says what the records say. */
  listDocumentsOf: query('documents.read', zId).returns<readonly PersonDocument[]>(),
  getDocument: query('documents.read', zId).returns<DocumentView>(),
  /** A draft without a number, never registered. */
  previewDocuments: query('documents.read', zPrintInput).returns<PreviewFile>(),
  getPaper: query('documents.read', zId).returns<KeptFile>(),
  getScan: query('documents.read', zId).returns<KeptFile>(),
  /** Number, print and register; all of them or none. */
  printDocuments: command('documents.print', zPrintSeen).returns<readonly PrintedDocument[]>(),
  markSigned: command('documents.sign', zMarkSigned).returns<number>(),
  fileDocuments: command('documents.sign', zDocumentIds).returns<number>(),
  voidDocuments: command('documents.void', zVoidDocuments).returns<number>(),
  /** Opens a dialog; null when it was closed without a choice. */
  attachScan: action('documents.sign', zAttachScan).returns<{
    readonly id: string;
    readonly number: string;
  } | null>(),
  saveDocuments: action('documents.read', zSaveDocuments).returns<{ readonly path: string } | null>(),
  openPaper: action('documents.read', zId).returns<true>(),
  openScan: action('documents.read', zId).returns<true>(),
  listPrinters: action('documents.read', zNothing).returns<readonly PrinterChoice[]>(),
  sendToPrinter: action('documents.print', zSendDocuments).returns<true>(),
} as const;
