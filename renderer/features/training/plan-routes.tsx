import { IconChecklist, IconSchool, IconUserCheck } from '@tabler/icons-react';
import type { FeatureRoute } from '../../lib/feature-route';
import { ExternalPage } from './plans/pages/ExternalPage';
import { OnboardingPage } from './plans/pages/OnboardingPage';
import { PlanPage } from './plans/pages/PlanPage';
import { PlansPage } from './plans/pages/PlansPage';

export const planRoutes: readonly FeatureRoute[] = [
  {
    path: '/plans',
    component: PlansPage,
    nav: { order: 50, label: 'common.nav.plans', icon: IconChecklist },
  },
  { path: '/plans/$id', component: PlanPage },
  {
    path: '/onboarding',
    component: OnboardingPage,
    nav: { order: 51, label: 'common.nav.onboarding', icon: IconUserCheck },
  },
  {
    path: '/external',
    component: ExternalPage,
    nav: { order: 52, label: 'training.plans.external.title', icon: IconSchool },
  },
];
