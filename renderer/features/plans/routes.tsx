import { IconChecklist, IconSchool, IconUserCheck } from '@tabler/icons-react';
import type { FeatureRoute } from '../../lib/feature-route';
import { ExternalPage } from '../external/pages/ExternalPage';
import { OnboardingPage } from '../onboarding/pages/OnboardingPage';
import { PlanPage } from './pages/PlanPage';
import { PlansPage } from './pages/PlansPage';

export const planRoutes: readonly FeatureRoute[] = [
  {
    path: '/plans',
    component: PlansPage,
    nav: { group: 'training', order: 23, label: 'common.nav.plans', icon: IconChecklist },
  },
  { path: '/plans/$id', component: PlanPage },
  {
    path: '/onboarding',
    component: OnboardingPage,
    nav: { group: 'training', order: 24, label: 'common.nav.onboarding', icon: IconUserCheck },
  },
  {
    path: '/external',
    component: ExternalPage,
    nav: { group: 'training', order: 25, label: 'training.plans.external.title', icon: IconSchool },
  },
];
