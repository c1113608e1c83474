import { IconMedal, IconRulerMeasure } from '@tabler/icons-react';
import { grades as feature } from '../../../shared/features/grades/feature';
import { definePages } from '../../lib/define-pages';
import { GradingsPage } from './pages/GradingsPage';
import { StandardsPage } from './pages/StandardsPage';

export const grades = definePages(feature, {
  pages: {
    '/gradings': {
      component: GradingsPage,
      nav: { group: 'assessment', order: 41, label: 'grades.nav.gradings', icon: IconMedal },
    },
    '/grade-standards': {
      component: StandardsPage,
      nav: { group: 'office', order: 81, label: 'grades.nav.standards', icon: IconRulerMeasure },
    },
  },
});
