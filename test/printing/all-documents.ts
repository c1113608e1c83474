import type { Measure } from '../../electron/printing/layout/draw-op';
import type { Sheet } from '../../electron/printing/sheet';
import * as assessment from './assessment-sheets';
import { noticeModel as dealerNoticeModel, feedbackModel } from './dealer-sheets';
import { commendationModel, disciplineModel, noticeModel } from './notice-sheets';
import { onboardingModel } from './onboarding-sheets';
import { chargeModel, ownPlanModel, wageModel } from './pay-sheets';
import { fileModel, planModel, planRow, recordModel, sheetOf, signInModel } from './sheets';

const LONG = '按图纸逐一讲解主回路与控制回路，现场辨认元器件，要求独立说明每一路的作用。';

/** A Chinese character is one size wide, everything else half of it. */
export const roughMeasure: Measure = (text, size) =>
  [...text].reduce((sum, c) => sum + ((c.codePointAt(0) ?? 0) > 0x2e00 ? size : size / 2), 0);

const opinions = [assessment.approval('department', '同意定级'), assessment.approval('leader', LONG)];
const many = (count: number, taught?: string) =>
  planModel(Array.from({ length: count }, (_, i) => planRow(i + 1, taught)));

const inEnglish = (sheet: Sheet): Sheet => ({
  ...sheet,
  heading: {
    company: 'Hengyuan Technology Co., Ltd.',
    office: 'Beijing branch office',
    title: 'A form with an English title',
    language: 'en',
  },
});

/** Names as long as their fields let them be. */
const wordy = (sheet: Sheet): Sheet => ({
  ...sheet,
  heading: {
    ...sheet.heading,
    company: '恒源科技有限公司'.repeat(7),
    office: '北京分公司'.repeat(8),
    title: '培训签到表'.repeat(8),
  },
});

const longCourse = (): Sheet => {
  const model = signInModel(40);
  return wordy(sheetOf({ ...model, session: { ...model.session, course: '压缩机工作原理'.repeat(14) } }));
};

const longNames = (): Sheet => {
  const model = planModel();
  const person = { ...model.trainee, name: 'Maximiliane-Alexandra von Hohenzollern-Sigmaringen' };
  return wordy(
    inEnglish(
      sheetOf({
        ...model,
        trainee: person,
        approvedBy: person.name,
        reviewedBy: person.name,
        drawnBy: person.name,
      }),
    ),
  );
};

/** Every document on one page and on several; the names say how many. */
export const ALL_DOCUMENTS: Readonly<Record<string, Sheet>> = {
  'a plan of one item': sheetOf(many(1)),
  'a plan of 11 items': sheetOf(many(11)),
  'a plan with pages of taught content': sheetOf(planModel([planRow(1), planRow(2, LONG.repeat(40))])),
  'a sign-in sheet of 8': sheetOf(signInModel(8, 3)),
  'a sign-in sheet of 40': sheetOf(signInModel(40)),
  'a record of 4': sheetOf(recordModel(4)),
  'a record of 40': sheetOf(recordModel(40)),
  'an empty file': sheetOf(fileModel(false)),
  'a long file': sheetOf(fileModel(true)),
  'a grading': sheetOf(assessment.gradingModel(4, '', opinions)),
  'a grading with much arithmetic': sheetOf(assessment.gradingModel(60, LONG.repeat(4))),
  'the points of a person': sheetOf(assessment.personPointsModel(5)),
  'the points of a person with many entries': sheetOf(assessment.personPointsModel(60)),
  'the points of a site': sheetOf(assessment.sitePointsModel(9)),
  'the points of a large site': sheetOf(assessment.sitePointsModel(50)),
  'an appraisal': sheetOf(assessment.appraisalModel()),
  'an appraisal with much comment': sheetOf(assessment.appraisalModel(9, LONG.repeat(12))),
  'an improvement plan': sheetOf(assessment.improvementModel()),
  'an improvement plan in many words': sheetOf(assessment.improvementModel(8, LONG.repeat(3))),
  'an improvement plan to fill in': sheetOf(assessment.blankImprovementModel()),
  'the scores of an exam': sheetOf(assessment.scoreModel(5)),
  'the scores of an exam without a panel': sheetOf(assessment.scoreModel(5, 0)),
  'a notice of one': sheetOf(noticeModel(1)),
  'a notice of 45 in many words': sheetOf(noticeModel(45, LONG.repeat(8))),
  'a circular of an appraisal': sheetOf(noticeModel(12, '', 'appraisalResult')),
  'a commendation': sheetOf(commendationModel(3, LONG)),
  'a notice of discipline': sheetOf(disciplineModel()),
  'a notice of discipline in many words': sheetOf(disciplineModel(LONG.repeat(12))),
  'the scores of a large exam': sheetOf(assessment.scoreModel(45, 4, '补考')),
  'a confirmation': sheetOf(onboardingModel()),
  'a confirmation in many words': sheetOf(onboardingModel(40, LONG.repeat(25))),
  'a notice to a dealer': sheetOf(dealerNoticeModel()),
  'a notice to a dealer in many words': sheetOf(dealerNoticeModel(LONG.repeat(12))),
  'a feedback to a dealer': sheetOf(feedbackModel(3)),
  'a long feedback to a dealer in English': inEnglish(sheetOf(feedbackModel(20))),
  'wages of a few': sheetOf(wageModel(3)),
  'wages of many': sheetOf(wageModel(30)),
  'the charge of a trainer': sheetOf(chargeModel(4)),
  'the charge of a trainer in many words': sheetOf(chargeModel(30, LONG.repeat(8))),
  'an own plan': sheetOf(ownPlanModel(5)),
  'a long own plan in English': inEnglish(sheetOf(ownPlanModel(25))),
  'a sign-in sheet with long names': longCourse(),
  'a plan with long names': longNames(),
  'a record in English': inEnglish(sheetOf(recordModel(20))),
  'a grading in English': inEnglish(sheetOf(assessment.gradingModel(30))),
  'an appraisal in English': inEnglish(sheetOf(assessment.appraisalModel())),
  'an improvement plan in English': inEnglish(sheetOf(assessment.improvementModel())),
  'a notice in English': inEnglish(sheetOf(noticeModel(4))),
  'a notice of discipline in English': inEnglish(sheetOf(disciplineModel())),
  'a confirmation in English': inEnglish(sheetOf(onboardingModel())),
  'the scores of an exam in English': inEnglish(sheetOf(assessment.scoreModel(5))),
};
