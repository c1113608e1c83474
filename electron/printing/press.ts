import { setImmediate as nextTurn } from 'node:timers/promises';
import { type AppError, appError } from '../../shared/kernel/errors';
import { ok, type Result, refuse } from '../../shared/kernel/result';
import type { Paper } from './document';
import { findPaper } from './find-document';
import { type FontSet, findMissingGlyph, loadFonts } from './font-metrics';
import type { FontFiles } from './fonts';
import type { Page } from './layout/draw-op';
import { printLayoutOf } from './layout/print-layout';
import { layOutDocument } from './layout-document';
import { type PdfProperties, paintPdf } from './paint';
import type { PrintOrder, PrintOutcome, PrintProgress } from './print-runner';
import type { Sheet } from './sheet';

const propertiesOf = (sheet: Sheet, createdAt: string): PdfProperties => ({
  title: [sheet.heading.title, sheet.number ?? ''].join(' ').trim(),
  author: sheet.heading.company,
  createdAt,
});

const setPages = (document: Paper, sheet: Sheet, set: FontSet): Result<readonly Page[]> => {
  const pages = layOutDocument(document, sheet, set.measure);
  const missing = findMissingGlyph(pages, set);
  return missing === undefined
    ? ok(pages)
    : refuse(
        appError('E_FORM_GLYPH_MISSING', {
          ...missing,
          title: sheet.heading.title,
          subject: document.subject(sheet.model),
          extent: 'alone',
        }),
      );
};

/** One refusal for a whole order: the first document that cannot be printed, how many others could, and all that cannot. */
const refusalOf = (unprintable: readonly AppError[], total: number): AppError | undefined => {
  const [first] = unprintable;
  if (first === undefined || total === 1) return first;
  const extent = { extent: 'batch', unprintable: unprintable.length, others: total - unprintable.length };
  return {
    ...first,
    params: { ...first.params, ...extent },
    ...(unprintable.length > 1 ? { causes: unprintable } : {}),
  };
};

const run = async (
  set: FontSet,
  order: PrintOrder,
  progress: PrintProgress,
  isCancelled: () => boolean,
): Promise<Result<PrintOutcome>> => {
  const total = order.sheets.length;
  const laidOut: (readonly Page[])[] = [];
  const unprintable: AppError[] = [];
  for (const sheet of order.sheets) {
    const document = await findPaper(sheet.document);
    if (document === undefined) return refuse(appError('E_DOCUMENT_UNKNOWN', { name: sheet.document }));
    const pages = setPages(document, sheet, set);
    if (pages.ok) laidOut.push(pages.value);
    else unprintable.push(pages.error);
    await nextTurn();
    if (isCancelled()) return refuse(appError('E_FORM_CANCELLED'));
  }
  const refusal = refusalOf(unprintable, total);
  if (refusal !== undefined) return refuse(refusal);
  const layouts = laidOut.map(printLayoutOf);
  const pages = laidOut.map((sheet) => sheet.length);
  const [first] = order.sheets;
  if (order.together && first !== undefined) {
    const file = await paintPdf(laidOut.flat(), propertiesOf(first, order.createdAt), set);
    progress(total, total);
    return isCancelled() ? refuse(appError('E_FORM_CANCELLED')) : ok({ files: [file], pages, layouts });
  }
  const files: Uint8Array[] = [];
  for (const [i, sheet] of order.sheets.entries()) {
    files.push(await paintPdf(laidOut[i] ?? [], propertiesOf(sheet, order.createdAt), set));
    progress(i + 1, total);
    await nextTurn();
    if (isCancelled()) return refuse(appError('E_FORM_CANCELLED'));
  }
  return ok({ files, pages, layouts });
};

export type Press = (
  order: PrintOrder,
  progress: PrintProgress,
  isCancelled: () => boolean,
) => Promise<Result<PrintOutcome>>;

/**
 * Lay out, check and paint. All sheets are laid out and checked first: a refusal costs no painting.
 *
 * Parsing both weights takes most of the first print; the press stays warm after it. Between two sheets the event loop
 * gets its turn, so that a cancel can come through.
 */
export const createPress = (files: FontFiles): Press => {
  let fonts: Promise<FontSet> | undefined;
  return async (order, progress, isCancelled) => {
    fonts ??= loadFonts(files);
    return run(await fonts, order, progress, isCancelled);
  };
};
