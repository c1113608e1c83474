import { IconChartBar, IconMessageReport, IconStars } from '@tabler/icons-react';
import type { appraisal as feature } from '../../../shared/features/appraisal/feature';
import { definePages } from '../../lib/define-pages';

export const appraisal = definePages<typeof feature>({
  pages: {
    '/appraisal': {
      page: async () => (await import('./pages/CyclesPage')).CyclesPage,
      nav: {
        job: 'performance',
        order: 60,
        label: 'appraisal.nav.cycles',
        icon: IconStars,
        help: async () => (await import('./help')).cyclesHelp,
      },
    },
    '/appraisal/$id': { page: async () => (await import('./pages/CyclePage')).CyclePage },
    '/appraisal/sheets/$id': { page: async () => (await import('./pages/ScorecardPage')).ScorecardPage },
    '/kpi': {
      page: async () => (await import('./pages/KpiPage')).KpiPage,
      nav: {
        job: 'performance',
        order: 61,
        label: 'appraisal.nav.kpi',
        icon: IconChartBar,
        help: async () => (await import('./help')).kpiHelp,
      },
    },
    '/service-events': {
      page: async () => (await import('./pages/EventsPage')).EventsPage,
      nav: {
        job: 'performance',
        order: 62,
        label: 'appraisal.nav.events',
        icon: IconMessageReport,
        help: async () => (await import('./help')).eventsHelp,
      },
    },
  },
});
