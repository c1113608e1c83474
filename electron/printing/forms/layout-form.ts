import { LAYOUT_VERSION } from '../../../shared/features/forms/print-layout';
import { cornerCode, formCode, pageCode } from '../../../shared/features/forms/rules';
import type { FormKind } from '../../../shared/features/forms/vocabulary';
import { createTranslate, type Language } from '../../../shared/locales/translate';
import { subjectParts } from '../form-subject';
import type { Measure, Page } from '../layout/draw-op';
import { createFlow, type Flow } from '../layout/flow';
import type { SheetHead } from '../layout/head-foot';
import type { Orientation } from '../layout/paper';
import { qrCodeOf } from '../layout/qr-code';
import { layOutAppraisalSheet } from './appraisal-sheet';
import { layOutGradingSheet } from './grading-sheet';
import { layOutImprovementSheet } from './improvement-sheet';
import { layOutPointsSheet } from './points-sheet';
import { layOutScoreSheet } from './score-sheet';
import { layOutSignInSheet, layOutTrainingRecord } from './session';
import type { FormSheet } from './sheet';
import { layOutTrainingFile } from './training-file';
import { layOutTrainingPlan } from './training-plan';
import { type Words, wordsOf } from './words';

/** Nine columns with two to sign in need the long side. */
const ORIENTATION: Readonly<Record<FormKind, Orientation>> = {
  trainingPlan: 'landscape',
  signInSheet: 'portrait',
  trainingRecord: 'portrait',
  trainingFile: 'portrait',
  gradingSheet: 'portrait',
  pointsSheet: 'portrait',
  appraisalSheet: 'portrait',
  improvementSheet: 'portrait',
  scoreSheet: 'landscape',
};

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
const codesOf = ({ number, code, layout }: FormSheet): SheetHead['codesOf'] => {
  if (number === null || code === null) return null;
  const { office, snapshotHash } = code;
  if (layout !== LAYOUT_VERSION) {
    const page = qrCodeOf(formCode(office, number, snapshotHash), 'Q');
    return () => ({ page, corner: null });
  }
  return (page, pages) => ({
    page: qrCodeOf(pageCode(office, number, snapshotHash, page, pages), 'Q'),
    corner: qrCodeOf(cornerCode(number, page, pages), 'M'),
  });
};

const headOf = ({ t, label }: Words, sheet: FormSheet): SheetHead => ({
  company: sheet.heading.company,
  title: sheet.heading.title,
  office: t('forms.paper.office', { office: sheet.heading.office }),
  number: t('forms.paper.number', { number: sheet.number ?? t('forms.print.unnumbered') }),
  subject: subjectParts(sheet.model)
    .filter(([, value]) => value !== '')
    .map(([key, value]) => t('forms.paper.subjectPart', { label: t(key), value })),
  printed: t('forms.paper.printed', { date: sheet.printedOn }),
  codesOf: codesOf(sheet),
  watermark: sheet.number === null ? t('forms.print.draft') : null,
  pageOf: (page, pages) => t('forms.paper.pageOf', { page, pages }),
  fields: {
    company: label('company'),
    title: label('title'),
    office: label('office'),
    number: label('number'),
    subject: t('forms.paper.subject'),
  },
});

const layOutModel = ({ model }: FormSheet, flow: Flow, words: Words): void => {
  switch (model.form) {
    case 'trainingPlan':
      layOutTrainingPlan(model, flow, words);
      break;
    case 'signInSheet':
      layOutSignInSheet(model, flow, words);
      break;
    case 'trainingRecord':
      layOutTrainingRecord(model, flow, words);
      break;
    case 'trainingFile':
      layOutTrainingFile(model, flow, words);
      break;
    case 'gradingSheet':
      layOutGradingSheet(model, flow, words);
      break;
    case 'pointsSheet':
      layOutPointsSheet(model, flow, words);
      break;
    case 'appraisalSheet':
      layOutAppraisalSheet(model, flow, words);
      break;
    case 'improvementSheet':
      layOutImprovementSheet(model, flow, words);
      break;
    case 'scoreSheet':
      layOutScoreSheet(model, flow, words);
      break;
  }
};

/** The pages of a form: a pure function of its content, the language and the widths of the font. */
export const layOutForm = (sheet: FormSheet, measure: Measure): readonly Page[] => {
  const words = wordsFor(sheet.heading.language);
  const flow = createFlow(ORIENTATION[sheet.model.form], headOf(words, sheet), measure);
  layOutModel(sheet, flow, words);
  return flow.finish();
};
