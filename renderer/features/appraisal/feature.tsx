import { IconChartBar, IconMessageReport, IconStars } from '@tabler/icons-react';
import type { appraisal as feature } from '../../../shared/features/appraisal/feature';
import { useCall } from '../../lib/calls';
import { definePages } from '../../lib/define-pages';
import { later } from '../../lib/later';
import { fill } from '../../lib/slots';
import { personSummaries, personTabs } from '../organization/slots';

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
  fills: [
    fill(personTabs, {
      key: 'appraisal',
      title: 'appraisal.nav.cycles',
      component: later(async () => (await import('./components/PersonAppraisals')).PersonAppraisals),
      useCount: (staffId) => useCall('appraisal', 'listAppraisalsOf', staffId).data?.length,
    }),
    fill(personSummaries, {
      key: 'appraisal',
      component: later(async () => (await import('./components/AppraisalSummary')).AppraisalSummary),
    }),
    fill(personTabs, {
      key: 'events',
      title: 'appraisal.nav.events',
      component: later(async () => (await import('./components/PersonEvents')).PersonEvents),
      useCount: (staffId) => useCall('appraisal', 'listEvents', { staffId }).data?.length,
    }),
  ],
});
