import { cornerCode, formCode, pageCode } from '../../shared/features/documents/rules/life';
import type { FormKind } from '../../shared/features/documents/vocabulary';
import { LAYOUT_VERSION } from '../../shared/kernel/print-layout';
import { createTranslate, type Language, type Translate } from '../../shared/locales/translate';
import { layOutAppraisalSheet } from '../features/appraisal/documents/appraisal-sheet';
import { layOutImprovementSheet } from '../features/appraisal/documents/improvement-sheet';
import { layOutTrainingFile } from '../features/documents/documents/training-file';
import { layOutGradingSheet } from '../features/grades/documents/grading-sheet';
import { layOutTrainingPlan } from '../features/plans/documents/training-plan';
import { layOutPointsSheet } from '../features/points/documents/points-sheet';
import { layOutSignInSheet, layOutTrainingRecord } from '../features/sessions/documents/session';
import { layOutScoreSheet } from '../features/skill-exams/documents/score-sheet';
import { subjectParts } from './form-subject';
import type { Measure, Page } from './layout/draw-op';
import { createFlow, type Flow } from './layout/flow';
import type { SheetHead } from './layout/head-foot';
import type { Orientation } from './layout/paper';
import { qrCodeOf } from './layout/qr-code';
import type { FormSheet } from './sheet';
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

const translations = new Map<Language, Translate>();

const translateFor = (language: Language): Translate => {
  const known = translations.get(language) ?? createTranslate(language);
  translations.set(language, known);
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
  office: t('paper.office', { office: sheet.heading.office }),
  number: t('paper.number', { number: sheet.number ?? t('documents.print.unnumbered') }),
  subject: subjectParts(sheet.model)
    .filter(([, value]) => value !== '')
    .map(([key, value]) => t('paper.subjectPart', { label: t(key), value })),
  printed: t('paper.printed', { date: sheet.printedOn }),
  codesOf: codesOf(sheet),
  watermark: sheet.number === null ? t('documents.print.draft') : null,
  pageOf: (page, pages) => t('paper.pageOf', { page, pages }),
  fields: {
    company: label('company'),
    title: label('title'),
    office: label('office'),
    number: label('number'),
    subject: t('paper.subject'),
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
  const words = wordsOf(translateFor(sheet.heading.language));
  const flow = createFlow(ORIENTATION[sheet.model.form], headOf(words, sheet), measure);
  layOutModel(sheet, flow, words);
  return flow.finish();
};
