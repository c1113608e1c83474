import { IconChartBar, IconMessageReport, IconStars } from '@tabler/icons-react';
import { appraisal as feature } from '../../../shared/features/appraisal/feature';
import { useCall } from '../../lib/calls';
import { definePages } from '../../lib/define-pages';
import { later } from '../../lib/later';
import { fill } from '../../lib/slots';
import { personSummaries, personTabs } from '../organization/slots';

export const appraisal = definePages(feature, {
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
