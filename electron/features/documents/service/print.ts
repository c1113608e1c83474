import type { FormSnapshot } from '../../../../shared/features/documents/models/models';
import { formNumber } from '../../../../shared/features/documents/rules/life';
import type { PreviewFile, PrintedDocument, PrintInput } from '../../../../shared/features/documents/types';
import { FORM_SUBJECTS, type FormKind } from '../../../../shared/features/documents/vocabulary';
import { appError } from '../../../../shared/kernel/errors';
import type { Id } from '../../../../shared/kernel/ids';
import { LAYOUT_VERSION, type PrintLayout } from '../../../../shared/kernel/print-layout';
import { ok, type Result, refuse } from '../../../../shared/kernel/result';
import type { AppContext } from '../../../app-context';
import { transact } from '../../../database/transact';
import { putAttachment, type StoredFile } from '../../../files/attachment-store';
import { PRINT_JOB } from '../../../printing/print-runner';
import type { FormSheet } from '../../../printing/sheet';
import { findOffice } from '../../office/repository';
import { standardInForce } from '../../standards/repository';
import { readModel, snapshotHash } from '../model';
import {
  attachments,
  keepPrintLayout,
  lastSerial,
  latestPrint,
  printedForms,
  takeSerials,
} from '../repository';
import { staffOfSubject } from '../views/register';

/** Another program may take a number while we paint; then the same forms are painted with the next ones. */
const TRIES = 3;

type Draft = { readonly subjectId: Id; readonly snapshot: FormSnapshot; readonly hash: string };

const formStandard = (app: AppContext, form: FormKind) => {
  const { body } = standardInForce(app.db, 'forms', app.clock.today());
  const found = body.forms.find((entry) => entry.form === form);
  if (found === undefined) throw new Error(`the forms standard lacks ${form}`);
  return { ...found, digits: body.numberDigits };
};

const draftsOf = (app: AppContext, { form, subjectIds }: PrintInput): Result<readonly Draft[]> => {
  const office = findOffice(app.db);
  if (office === undefined) return refuse(appError('E_NOT_SET_UP'));
  const unique = [...new Set(subjectIds)];
  if (unique.length === 0) return refuse(appError('E_FORM_NO_SUBJECT'));
  const heading = {
    company: office.company,
    office: office.name,
    title: formStandard(app, form).title,
    language: app.language,
  };
  const drafts: Draft[] = [];
  for (const subjectId of unique) {
    const model = readModel(app.db, form, subjectId, app.clock.today());
    if (model === undefined) return refuse(appError('E_FORM_SUBJECT_GONE'));
    const snapshot: FormSnapshot = { form, heading, model, layout: LAYOUT_VERSION };
    drafts.push({ subjectId, snapshot, hash: snapshotHash(snapshot) });
  }
  return ok(drafts);
};

const sheetOf = (app: AppContext, { snapshot, hash }: Draft, number: string | null): FormSheet => ({
  heading: snapshot.heading,
  model: snapshot.model,
  number,
  code: number === null ? null : { office: app.officeCode(), snapshotHash: hash },
  layout: LAYOUT_VERSION,
  printedOn: app.clock.today(),
});

/**
 * The forms as they would be printed now, marked as a draft, in one PDF; nothing is numbered or kept.
 *
 * Refuses with `E_FORM_NO_SUBJECT`, `E_FORM_SUBJECT_GONE`, `E_NOT_SET_UP` and what the printer refuses with.
 */
export const previewForms = async (app: AppContext, input: PrintInput): Promise<Result<PreviewFile>> => {
  const drafts = draftsOf(app, input);
  if (!drafts.ok) return drafts;
  const sheets = drafts.value.map((draft) => sheetOf(app, draft, null));
  const printed = await app.printer.print({ sheets, together: true, createdAt: app.clock.now() });
  if (!printed.ok) return printed;
  const [bytes] = printed.value.files;
  if (bytes === undefined) throw new Error('the printer made no file');
  return ok({ bytes, pages: printed.value.pages.reduce((sum, pages) => sum + pages, 0) });
};

type Painted = Draft & {
  readonly number: string;
  readonly serial: number;
  readonly pages: number;
  readonly layout: PrintLayout;
  readonly file: StoredFile;
};

const paint = async (
  app: AppContext,
  form: FormKind,
  drafts: readonly Draft[],
): Promise<Result<readonly Painted[]>> => {
  const { prefix, digits } = formStandard(app, form);
  const year = Number(app.clock.today().slice(0, 4));
  const first = lastSerial(app.db, form, year) + 1;
  const numbered = drafts.map((draft, i) => ({
    ...draft,
    serial: first + i,
    number: formNumber(prefix, app.officeCode(), year, first + i, digits),
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
    const { files, pages, layouts } = printed.value;
    const [bytes, count, layout] = [files[i], pages[i], layouts[i]];
    if (bytes === undefined || count === undefined || layout === undefined)
      throw new Error('the printer left a form out');
    painted.push({ ...draft, pages: count, layout, file: await putAttachment(app.paths, bytes) });
  }
  return ok(painted);
};

const register = (
  app: AppContext,
  form: FormKind,
  painted: readonly Painted[],
): Result<readonly PrintedDocument[]> =>
  transact(app, PRINT_JOB, (tx) => {
    const serials = takeSerials(tx, form, Number(tx.today.slice(0, 4)), painted.length);
    const documents: PrintedDocument[] = [];
    for (const [i, print] of painted.entries()) {
      const { subjectId, snapshot, hash, number, serial, pages, layout, file } = print;
      if (serials[i] !== serial) return refuse(appError('E_FORM_NUMBER_TAKEN', { number }));
      const person = staffOfSubject(tx, form, subjectId);
      const record = printedForms.insert(tx, {
        number,
        form,
        title: snapshot.heading.title,
        subjectKind: FORM_SUBJECTS[form],
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
        replacesId: latestPrint(tx, tx.office, form, subjectId)?.id ?? null,
        note: '',
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
      });
    }
    return ok(documents);
  });

/**
 * Number, paint, keep and register forms: all of them or none (002 培训计划表 and what else is signed on paper).
 *
 * Numbers have no gaps: they are taken in the transaction that registers the forms. A form of the same subject that is not
 * void is named as replaced. Refuses like `previewForms`, and with `E_FORM_NUMBER_TAKEN` when another program keeps taking
 * the numbers.
 */
export const printForms = async (
  app: AppContext,
  input: PrintInput,
): Promise<Result<readonly PrintedDocument[]>> => {
  const drafts = draftsOf(app, input);
  if (!drafts.ok) return drafts;
  for (let attempt = 1; ; attempt += 1) {
    const painted = await paint(app, input.form, drafts.value);
    if (!painted.ok) return painted;
    const answer = register(app, input.form, painted.value);
    if (answer.ok || answer.error.code !== 'E_FORM_NUMBER_TAKEN' || attempt === TRIES) return answer;
  }
};
