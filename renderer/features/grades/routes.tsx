import { IconMedal, IconRulerMeasure } from '@tabler/icons-react';
import type { FeatureRoute } from '../../lib/feature-route';
import { GradingsPage } from './pages/GradingsPage';
import { StandardsPage } from './pages/StandardsPage';

export const gradesRoutes: readonly FeatureRoute[] = [
  {
    path: '/gradings',
    component: GradingsPage,
    nav: { group: 'assessment', order: 41, label: 'grades.nav.gradings', icon: IconMedal },
  },
  {
    path: '/grade-standards',
    component: StandardsPage,
    nav: { group: 'office', order: 81, label: 'grades.nav.standards', icon: IconRulerMeasure },
  },
];
