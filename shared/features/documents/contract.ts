import { z } from 'zod';
import { action, command, query } from '../../ipc/define-contract';
import {
  zAttachScan,
  zFormFilter,
  zFormIds,
  zId,
  zMarkSigned,
  zPrintInput,
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

const SUBJECTS = [
  'staff',
  'staffSeries',
  'staffCertificate',
  'timelineEntry',
  'site',
  'department',
  'post',
  'course',
  'session',
  'sessionTrainee',
  'exam',
  'examScore',
  'plan',
  'planItem',
  'onboarding',
  'externalTraining',
] as const;

export const formsContract = {
  listForms: query(zFormFilter, ['printedForm', 'staff', 'session', 'course']).returns<
    readonly PrintedFormRow[]
  >(),
  getForm: query(zId, ['printedForm', 'attachment', ...SUBJECTS]).returns<PrintedFormView>(),
  /** A draft without a number, never registered. */
  previewForms: query(zPrintInput, [...SUBJECTS, 'standard', 'office']).returns<PreviewFile>(),
  getPaper: query(zId, ['printedForm']).returns<KeptFile>(),
  getScan: query(zId, ['attachment']).returns<KeptFile>(),
  /** Number, print and register; all of them or none. */
  printForms: command(zPrintInput).returns<readonly PrintedDocument[]>(),
  markSigned: command(zMarkSigned).returns<number>(),
  fileForms: command(zFormIds).returns<number>(),
  voidForms: command(zVoidForms).returns<number>(),
  /** Opens a dialog; null when it was closed without a choice. */
  attachScan: action(zAttachScan).returns<{ readonly id: string; readonly number: string } | null>(),
  saveForms: action(zSaveForms).returns<{ readonly path: string } | null>(),
  openPaper: action(zId).returns<true>(),
  openScan: action(zId).returns<true>(),
  listPrinters: action(z.object({})).returns<readonly PrinterChoice[]>(),
  sendToPrinter: action(zSendForms).returns<true>(),
} as const;
