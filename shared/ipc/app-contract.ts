import { appraisalContract } from '../features/appraisal/contract';
import { deskContract } from '../features/desk/contract';
import { examsContract } from '../features/skill-exams/contract';
import { exchangeContract } from '../features/exchange/contract';
import { formsContract } from '../features/documents/contract';
import { gradesContract } from '../features/grades/contract';
import { officeContract } from '../features/office/contract';
import { organizationContract } from '../features/organization/contract';
import { pointsContract } from '../features/points/contract';
import { sheetsContract } from '../features/workbooks/contract';
import { trainingContract } from '../features/training/contract';
import type { ClientOf } from './define-contract';

/** The sum of the features' contracts. A channel is `feature.call`. */
export const appContract = {
  appraisal: appraisalContract,
  desk: deskContract,
  exams: examsContract,
  exchange: exchangeContract,
  forms: formsContract,
  grades: gradesContract,
  office: officeContract,
  organization: organizationContract,
  points: pointsContract,
  sheets: sheetsContract,
  training: trainingContract,
} as const;

export type AppContract = typeof appContract;
export type FeatureName = keyof AppContract;
export type AppClient = { readonly [F in FeatureName]: ClientOf<AppContract[F]> };
