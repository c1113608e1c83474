import { stat } from 'node:fs/promises';
import { basename, dirname, extname, resolve } from 'node:path';
import type { PrintedDocument } from '../../../../shared/features/documents/types';
import { appError } from '../../../../shared/kernel/errors';
import type { Id } from '../../../../shared/kernel/ids';
import { ok, type Result, refuse } from '../../../../shared/kernel/result';
import { termOf } from '../../../../shared/locales/translate';
import type { AppContext } from '../../../app-context';
import { writeWhole } from '../../../files/attachment-store';
import { findDocument } from '../../../printing/find-document';
import { findOwnStaffId } from '../views/register';
import { printDocuments } from './print';

/** What to print, by the numbers that people know. `sessionNos` is only for the documents about sessions, `numbers` for those that bear one. */
export type PrintSelection = {
  readonly document: string;
  readonly staffNos: readonly string[] | 'all';
  readonly sessionNos?: readonly string[];
  readonly numbers?: readonly string[];
  /** Only for the documents about a period. */
  readonly periods?: readonly string[];
  readonly out: string;
};

export type PrintAnswer = {
  readonly file: string;
  readonly pages: number;
  readonly documents: readonly PrintedDocument[];
};

const chosenSubjects = async (
  app: AppContext,
  { document: name, staffNos, sessionNos = [], numbers = [], periods = [] }: PrintSelection,
): Promise<Result<readonly Id[]>> => {
  const office = app.officeCode();
  const document = await findDocument(name);
  if (document === undefined) return refuse(appError('E_DOCUMENT_UNKNOWN', { name }));
  const { subjects } = document;
  const title = termOf(app.t, 'document', name);
  const { ofSession, ofNumber } = subjects;
  const [unwanted] = ofSession === undefined ? sessionNos : [];
  if (unwanted !== undefined)
    return refuse(appError('E_FORM_NOT_ABOUT_SESSIONS', { title, sessionNo: unwanted }));
  const [unnumbered] = ofNumber === undefined ? numbers : [];
  if (unnumbered !== undefined)
    return refuse(appError('E_FORM_NOT_BY_NUMBER', { title, number: unnumbered }));
  if (staffNos === 'all') return ok(subjects.ofOffice(app.db, office));
  const chosen: Id[] = [];
  for (const period of periods) {
    const found = subjects.ofPeriod?.(app.db, office, period, app.clock.today());
    if (found === undefined) return refuse(appError('E_FORM_PERIOD', { title, period }));
    chosen.push(...found);
  }
  for (const sessionNo of sessionNos) {
    const id = ofSession?.(app.db, office, sessionNo);
    if (id === undefined) return refuse(appError('E_FORM_SESSION_UNKNOWN', { sessionNo }));
    chosen.push(id);
  }
  for (const number of numbers) {
    const own = ofNumber?.(app.db, office, number) ?? [];
    if (own.length === 0) return refuse(appError('E_FORM_NUMBER_UNKNOWN', { title, number }));
    chosen.push(...own);
  }
  for (const staffNo of staffNos) {
    const staffId = findOwnStaffId(app.db, office, staffNo);
    if (staffId === undefined) return refuse(appError('E_FORM_STAFF_UNKNOWN', { staffNo }));
    const own = subjects.ofStaff(app.db, staffId);
    if (own.length === 0) return refuse(appError(subjects.none, { staffNo, title }));
    chosen.push(...own);
  }
  return ok([...new Set(chosen)]);
};

/** Where a PDF may be written: a name that ends so (`E_FORM_FILE_TYPE`) in a folder that exists (`E_FILE_UNWRITABLE`). */
const checkTarget = async (file: string): Promise<Result<string>> => {
  const name = basename(file);
  if (extname(file).toLowerCase() !== '.pdf') return refuse(appError('E_FORM_FILE_TYPE', { name }));
  const folder = await stat(dirname(file)).catch(() => undefined);
  return folder?.isDirectory() ? ok(file) : refuse(appError('E_FILE_UNWRITABLE', { name: file }));
};

/** Write a PDF whole or not at all: `E_FORM_FILE_TYPE`, `E_FILE_UNWRITABLE`. */
export const writePdf = async (out: string, bytes: Uint8Array): Promise<Result<string>> => {
  const file = resolve(out);
  const target = await checkTarget(file);
  if (!target.ok) return target;
  try {
    await writeWhole(file, bytes);
    return ok(file);
  } catch {
    return refuse(appError('E_FILE_UNWRITABLE', { name: basename(file) }));
  }
};

/**
 * Print for the command line: choose by employee or session number, or by the number that stands on it, register, and write one PDF of all to `out`.
 *
 * With `staffNos: 'all'` everything of the office is printed (running plans, people, sessions that were not cancelled). A
 * name that does not end in .pdf (`E_FORM_FILE_TYPE`) and a folder that does not exist (`E_FILE_UNWRITABLE`) are refused
 * before; a file that cannot be written for another reason registers nothing either. Refuses also with
 * `E_FORM_NO_SUBJECT`, `E_FORM_PERIOD`, `E_FORM_STAFF_UNKNOWN`, `E_FORM_SESSION_UNKNOWN`, `E_FORM_NOT_ABOUT_SESSIONS`, `E_FORM_NOT_BY_NUMBER`,
 * `E_FORM_NUMBER_UNKNOWN`, `E_FORM_NO_PLAN`,
 * `E_FORM_NO_SESSION`, `E_FORM_NONE_FOR_STAFF` and like the registering.
 */
export const printSelection = async (
  app: AppContext,
  selection: PrintSelection,
): Promise<Result<PrintAnswer>> => {
  const subjects = await chosenSubjects(app, selection);
  if (!subjects.ok) return subjects;
  const target = await checkTarget(resolve(selection.out));
  if (!target.ok) return target;
  const printed = await printDocuments(app, {
    document: selection.document,
    subjectIds: [...subjects.value],
    out: target.value,
  });
  if (!printed.ok) return printed;
  const documents = printed.value;
  return ok({
    file: target.value,
    pages: documents.reduce((sum, document) => sum + document.pages, 0),
    documents,
  });
};
