import { IconMedal } from '@tabler/icons-react';
import type { grades as feature } from '../../../shared/features/grades/feature';
import { useCall } from '../../lib/calls';
import { definePages } from '../../lib/define-pages';
import { later } from '../../lib/later';
import { fill } from '../../lib/slots';
import { personSummaries, personTabs } from '../organization/slots';

export const grades = definePages<typeof feature>({
  pages: {
    '/gradings': {
      page: async () => (await import('./pages/GradingsPage')).GradingsPage,
      nav: {
        job: 'assessment',
        order: 32,
        label: 'grades.nav.gradings',
        icon: IconMedal,
        help: async () => (await import('./help')).gradingsHelp,
      },
    },
  },
  fills: [
    fill(personTabs, {
      key: 'gradings',
      title: 'grades.nav.gradings',
      component: later(async () => (await import('./components/PersonGradings')).PersonGradings),
      useCount: (staffId) => useCall('grades', 'listGradings', { staffId }).data?.length,
    }),
    fill(personSummaries, {
      key: 'grades',
      component: later(async () => (await import('./components/GradeSummary')).GradeSummary),
    }),
  ],
});
