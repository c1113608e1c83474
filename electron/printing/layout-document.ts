import { cornerCode, oldPageCode, pageCode } from '../../shared/kernel/paper-codes';
import { LAYOUT_VERSION } from '../../shared/kernel/print-layout';
import { createTranslate } from '../../shared/locales/create-translate';
import type { Language } from '../../shared/locales/translate';
import type { Paper } from './document';
import type { Measure, Page } from './layout/draw-op';
import { createFlow } from './layout/flow';
import type { SheetHead } from './layout/head-foot';
import { qrCodeOf } from './layout/qr-code';
import type { Sheet } from './sheet';
import { type Words, wordsOf } from './words';

const wordsByLanguage = new Map<Language, Words>();

const wordsFor = (language: Language): Words => {
  const known = wordsByLanguage.get(language) ?? wordsOf(createTranslate(language));
  wordsByLanguage.set(language, known);
  return known;
};

/**
 * The codes of each page of a sheet.
 *
 * A sheet of an earlier layout is set anew by this one, so its pages need not be those of the paper that was signed: its code
 * names the document only, as a code did before pages were named, and nobody measures a scan of it against kept boxes.
 */
const codesOf = (document: Paper, { number, code, layout, model }: Sheet): SheetHead['codesOf'] => {
  const said = document.loose ? document.codeText?.(model) : undefined;
  if (said !== undefined) {
    const page = qrCodeOf(said, 'Q');
    return () => ({ page, corner: null });
  }
  if (number === null || code === null) return null;
  const { office, snapshotHash } = code;
  if (layout !== LAYOUT_VERSION) {
    const page = qrCodeOf(oldPageCode(office, number, snapshotHash), 'Q');
    return () => ({ page, corner: null });
  }
  return (page, pages) => ({
    page: qrCodeOf(pageCode(office, number, snapshotHash, page, pages), 'Q'),
    corner: qrCodeOf(cornerCode(number, page, pages), 'M'),
  });
};

const headOf = ({ t, label }: Words, document: Paper, sheet: Sheet): SheetHead => ({
  company: sheet.heading.company,
  title: sheet.heading.title,
  office: t('paper.office', { office: sheet.heading.office }),
  number: document.loose ? '' : t('paper.number', { number: sheet.number ?? t('paper.unnumbered') }),
  subject: document
    .subjectParts(sheet.model)
    .filter(([, value]) => value !== '')
    .map(([key, value]) => t('paper.subjectPart', { label: t(key), value })),
  printed: t('paper.printed', { date: sheet.printedOn }),
  codesOf: codesOf(document, sheet),
  watermark: sheet.number === null && !document.loose ? t('paper.draft') : null,
  pageOf: (page, pages) => t('paper.pageOf', { page, pages }),
  fields: {
    company: label('company'),
    title: label('title'),
    office: label('office'),
    number: label('number'),
    subject: t('paper.subject'),
  },
});

/** The pages of a document: a pure function of its content, the language and the widths of the font. */
export const layOutDocument = (document: Paper, sheet: Sheet, measure: Measure): readonly Page[] => {
  const words = wordsFor(sheet.heading.language);
  const flow = createFlow(document.orientation, headOf(words, document, sheet), measure);
  document.layOut(sheet.model, flow, words);
  return flow.finish();
};
