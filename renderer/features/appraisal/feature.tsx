import { IconChartBar, IconMessageReport, IconStars } from '@tabler/icons-react';
import type { appraisal as feature } from '../../../shared/features/appraisal/feature';
import { definePages } from '../../lib/define-pages';

export const appraisal = definePages<typeof feature>({
  pages: {
    '/appraisal': {
      page: async () => (await import('./pages/CyclesPage')).CyclesPage,
      nav: { group: 'assessment', order: 44, label: 'appraisal.nav.cycles', icon: IconStars },
    },
    '/appraisal/$id': { page: async () => (await import('./pages/CyclePage')).CyclePage },
    '/appraisal/sheets/$id': { page: async () => (await import('./pages/ScorecardPage')).ScorecardPage },
    '/kpi': {
      page: async () => (await import('./pages/KpiPage')).KpiPage,
      nav: { group: 'assessment', order: 45, label: 'appraisal.nav.kpi', icon: IconChartBar },
    },
    '/service-events': {
      page: async () => (await import('./pages/EventsPage')).EventsPage,
      nav: { group: 'assessment', order: 46, label: 'appraisal.nav.events', icon: IconMessageReport },
    },
  },
});
