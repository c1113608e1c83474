import { setImmediate as nextTurn } from 'node:timers/promises';
import { appError } from '../../shared/kernel/errors';
import { ok, type Result, refuse } from '../../shared/kernel/result';
import { findPaper } from './find-document';
import { type FontSet, loadFonts } from './font-metrics';
import type { FontFiles } from './fonts';
import { withHandBlanks } from './hand-blanks';
import type { Page } from './layout/draw-op';
import { printLayoutOf } from './layout/print-layout';
import { layOutDocument } from './layout-document';
import { type PdfProperties, paintPdf } from './paint';
import type { HandBlank, PrintOrder, PrintOutcome, PrintProgress } from './print-runner';
import type { Sheet } from './sheet';

const propertiesOf = (sheet: Sheet, createdAt: string): PdfProperties => ({
  title: [sheet.heading.title, sheet.number ?? ''].join(' ').trim(),
  author: sheet.heading.company,
  createdAt,
});

const run = async (
  set: FontSet,
  order: PrintOrder,
  progress: PrintProgress,
  isCancelled: () => boolean,
): Promise<Result<PrintOutcome>> => {
  const total = order.sheets.length;
  const laidOut: (readonly Page[])[] = [];
  const blanks: (readonly HandBlank[])[] = [];
  for (const sheet of order.sheets) {
    const document = await findPaper(sheet.document);
    if (document === undefined) return refuse(appError('E_DOCUMENT_UNKNOWN', { name: sheet.document }));
    const blanked = withHandBlanks(layOutDocument(document, sheet, set.measure), set);
    laidOut.push(blanked.pages);
    blanks.push(blanked.blanks);
    await nextTurn();
    if (isCancelled()) return refuse(appError('E_FORM_CANCELLED'));
  }
  const layouts = laidOut.map(printLayoutOf);
  const pages = laidOut.map((sheet) => sheet.length);
  const [first] = order.sheets;
  if (order.together && first !== undefined) {
    const file = await paintPdf(laidOut.flat(), propertiesOf(first, order.createdAt), set);
    progress(total, total);
    return isCancelled()
      ? refuse(appError('E_FORM_CANCELLED'))
      : ok({ files: [file], pages, layouts, blanks });
  }
  const files: Uint8Array[] = [];
  for (const [i, sheet] of order.sheets.entries()) {
    files.push(await paintPdf(laidOut[i] ?? [], propertiesOf(sheet, order.createdAt), set));
    progress(i + 1, total);
    await nextTurn();
    if (isCancelled()) return refuse(appError('E_FORM_CANCELLED'));
  }
  return ok({ files, pages, layouts, blanks });
};

export type Press = (
  order: PrintOrder,
  progress: PrintProgress,
  isCancelled: () => boolean,
) => Promise<Result<PrintOutcome>>;

/**
 * Lay out and paint. All sheets are laid out first: a refusal costs no painting.
 *
 * Parsing the fonts takes most of the first print; the press stays warm after it. Between two sheets the event loop
 * gets its turn, so that a cancel can come through.
 */
export const createPress = (files: FontFiles): Press => {
  let fonts: Promise<FontSet> | undefined;
  return async (order, progress, isCancelled) => {
    fonts ??= loadFonts(files);
    return run(await fonts, order, progress, isCancelled);
  };
};
