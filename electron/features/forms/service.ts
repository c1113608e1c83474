import { mkdir } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import type { PrintedDocument } from '../../../shared/features/forms/types';
import type { FormKind } from '../../../shared/features/forms/vocabulary';
import { appError } from '../../../shared/kernel/errors';
import type { Id } from '../../../shared/kernel/ids';
import { ok, type Result, refuse } from '../../../shared/kernel/result';
import type { AppContext } from '../../app-context';
import { writeWhole } from '../../files/attachment-store';
import { combinedPaper } from './service-paper';
import { printForms as registerForms } from './service-print';
import { allSubjects, sessionIdByNo, staffIdByNo, subjectsOfStaff } from './views-select';

/** What to print, by the numbers that people know. `sessionNos` is only for the forms about sessions. */
export type PrintSelection = {
  readonly form: FormKind;
  readonly staffNos: readonly string[] | 'all';
  readonly sessionNos?: readonly string[];
  readonly out: string;
};

export type PrintAnswer = {
  readonly file: string;
  readonly pages: number;
  readonly documents: readonly PrintedDocument[];
};

const isAboutSessions = (form: FormKind): boolean => form === 'signInSheet' || form === 'trainingRecord';

const chosenSubjects = (
  app: AppContext,
  { form, staffNos, sessionNos = [] }: PrintSelection,
): Result<readonly Id[]> => {
  const office = app.officeCode();
  if (staffNos === 'all') return ok(allSubjects(app.db, form, office));
  const chosen: Id[] = [];
  for (const sessionNo of sessionNos) {
    const id = isAboutSessions(form) ? sessionIdByNo(app.db, office, sessionNo) : undefined;
    if (id === undefined) return refuse(appError('E_FORM_SESSION_UNKNOWN', { sessionNo }));
    chosen.push(id);
  }
  for (const staffNo of staffNos) {
    const staffId = staffIdByNo(app.db, office, staffNo);
    if (staffId === undefined) return refuse(appError('E_FORM_STAFF_UNKNOWN', { staffNo }));
    const subjects = subjectsOfStaff(app.db, form, staffId);
    if (subjects.length === 0)
      return refuse(appError(isAboutSessions(form) ? 'E_FORM_NO_SESSION' : 'E_FORM_NO_PLAN', { staffNo }));
    chosen.push(...subjects);
  }
  return ok([...new Set(chosen)]);
};

/** Write a PDF whole or not at all: `E_FILE_UNWRITABLE`. */
export const writePdf = async (out: string, bytes: Uint8Array): Promise<Result<string>> => {
  const file = resolve(out);
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeWhole(file, bytes);
    return ok(file);
  } catch {
    return refuse(appError('E_FILE_UNWRITABLE', { name: basename(file) }));
  }
};

/**
 * Print for the command line: choose by employee or session number, register, and write one PDF of all to `out`.
 *
 * With `staffNos: 'all'` everything of the office is printed (running plans, people, sessions that were not cancelled). The
 * forms stay registered when only the file cannot be written; then `E_FILE_UNWRITABLE` is answered. Refuses also with
 * `E_FORM_NO_SUBJECT`, `E_FORM_STAFF_UNKNOWN`, `E_FORM_SESSION_UNKNOWN`, `E_FORM_NO_PLAN`, `E_FORM_NO_SESSION` and like the
 * registering.
 */
export const printForms = async (
  app: AppContext,
  selection: PrintSelection,
): Promise<Result<PrintAnswer>> => {
  const subjects = chosenSubjects(app, selection);
  if (!subjects.ok) return subjects;
  const printed = await registerForms(app, { form: selection.form, subjectIds: [...subjects.value] });
  if (!printed.ok) return printed;
  const documents = printed.value;
  const paper = await combinedPaper(
    app,
    documents.map((document) => document.id),
  );
  if (!paper.ok) return paper;
  const file = await writePdf(selection.out, paper.value);
  if (!file.ok) return file;
  return ok({
    file: file.value,
    pages: documents.reduce((sum, document) => sum + document.pages, 0),
    documents,
  });
};
