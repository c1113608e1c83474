import { appraisalErrors } from './appraisal-errors';
import { deskErrors } from './desk';
import { examsErrors } from './exams';
import { skillExamErrors } from './exams-skill-errors';
import { exchangeErrors } from './exchange';
import { formsErrors } from './forms';
import { gradesErrors } from './grades';
import { kernelErrors } from './kernel-errors';
import { officeErrors } from './office';
import { organizationErrors } from './organization';
import { pointsErrors } from './points';
import { sheetsErrors } from './sheets';
import { standardsErrors } from './standards';
import { trainingErrors } from './training';

/** Every refusal's sentence (what happened, where, what was kept) and remedy (what to do), by code. */
export const errorTexts = {
  ...kernelErrors,
  ...appraisalErrors,
  ...deskErrors,
  ...examsErrors,
  ...skillExamErrors,
  ...exchangeErrors,
  ...formsErrors,
  ...gradesErrors,
  ...officeErrors,
  ...organizationErrors,
  ...pointsErrors,
  ...sheetsErrors,
  ...standardsErrors,
  ...trainingErrors,
} as const;
