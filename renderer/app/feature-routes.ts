import { appraisalRoutes } from '../features/appraisal/routes';
import { deskRoutes } from '../features/desk/routes';
import { examsRoutes } from '../features/skill-exams/routes';
import { exchangeRoutes } from '../features/exchange/routes';
import { formsRoutes } from '../features/documents/routes';
import { gradesRoutes } from '../features/grades/routes';
import { officeRoutes } from '../features/office/routes';
import { organizationRoutes } from '../features/organization/routes';
import { pointsRoutes } from '../features/points/routes';
import { sheetsRoutes } from '../features/workbooks/routes';
import { trainingRoutes } from '../features/sessions/routes';
import type { FeatureRoute } from '../lib/feature-route';

/** Every page of the app. The navigation is made from these, so a page that does not exist cannot be in it. */
export const featureRoutes: readonly FeatureRoute[] = [
  ...deskRoutes,
  ...organizationRoutes,
  ...gradesRoutes,
  ...pointsRoutes,
  ...trainingRoutes,
  ...examsRoutes,
  ...appraisalRoutes,
  ...formsRoutes,
  ...sheetsRoutes,
  ...exchangeRoutes,
  ...officeRoutes,
];

export const routesOf = (office: 'head' | 'branch'): readonly FeatureRoute[] =>
  featureRoutes.filter((route) => route.offices === undefined || route.offices.includes(office));
