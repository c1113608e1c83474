import { action, command, query } from '../../ipc/define-contract';
import { zId, zNothing } from '../../kernel/fields';
import {
  zAttachScan,
  zFormFilter,
  zFormIds,
  zMarkSigned,
  zPrintInput,
  zPrintSeen,
  zSaveForms,
  zSendForms,
  zVoidForms,
} from './schema';
import type {
  KeptFile,
  PreviewFile,
  PrintedDocument,
  PrintedFormRow,
  PrintedFormView,
  PrinterChoice,
} from './types';

export const documentsContract = {
  listForms: query('documents.read', zFormFilter).returns<readonly PrintedFormRow[]>(),
  getForm: query('documents.read', zId).returns<PrintedFormView>(),
  /** A draft without a number, never registered. */
  previewForms: query('documents.read', zPrintInput).returns<PreviewFile>(),
  getPaper: query('documents.read', zId).returns<KeptFile>(),
  getScan: query('documents.read', zId).returns<KeptFile>(),
  /** Number, print and register; all of them or none. */
  printForms: command('documents.print', zPrintSeen).returns<readonly PrintedDocument[]>(),
  markSigned: command('documents.sign', zMarkSigned).returns<number>(),
  fileForms: command('documents.sign', zFormIds).returns<number>(),
  voidForms: command('documents.void', zVoidForms).returns<number>(),
  /** Opens a dialog; null when it was closed without a choice. */
  attachScan: action('documents.sign', zAttachScan).returns<{
    readonly id: string;
    readonly number: string;
  } | null>(),
  saveForms: action('documents.read', zSaveForms).returns<{ readonly path: string } | null>(),
  openPaper: action('documents.read', zId).returns<true>(),
  openScan: action('documents.read', zId).returns<true>(),
  listPrinters: action('documents.read', zNothing).returns<readonly PrinterChoice[]>(),
  sendToPrinter: action('documents.print', zSendForms).returns<true>(),
} as const;
