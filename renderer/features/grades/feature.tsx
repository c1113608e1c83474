import { IconMedal, IconRulerMeasure } from '@tabler/icons-react';
import type { grades as feature } from '../../../shared/features/grades/feature';
import { definePages } from '../../lib/define-pages';

export const grades = definePages<typeof feature>({
  pages: {
    '/gradings': {
      page: async () => (await import('./pages/GradingsPage')).GradingsPage,
      nav: { group: 'assessment', order: 41, label: 'grades.nav.gradings', icon: IconMedal },
    },
    '/grade-standards': {
      page: async () => (await import('./pages/StandardsPage')).StandardsPage,
      nav: { group: 'office', order: 81, label: 'grades.nav.standards', icon: IconRulerMeasure },
    },
  },
});
