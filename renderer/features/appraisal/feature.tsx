import { IconChartBar, IconMessageReport, IconStars } from '@tabler/icons-react';
import { appraisal as feature } from '../../../shared/features/appraisal/feature';
import { definePages } from '../../lib/define-pages';
import { CyclePage } from './pages/CyclePage';
import { CyclesPage } from './pages/CyclesPage';
import { EventsPage } from './pages/EventsPage';
import { KpiPage } from './pages/KpiPage';
import { ScorecardPage } from './pages/ScorecardPage';

export const appraisal = definePages(feature, {
  pages: {
    '/appraisal': {
      component: CyclesPage,
      nav: { group: 'assessment', order: 44, label: 'appraisal.nav.cycles', icon: IconStars },
    },
    '/appraisal/$id': { component: CyclePage },
    '/appraisal/sheets/$id': { component: ScorecardPage },
    '/kpi': {
      component: KpiPage,
      nav: { group: 'assessment', order: 45, label: 'appraisal.nav.kpi', icon: IconChartBar },
    },
    '/service-events': {
      component: EventsPage,
      nav: { group: 'assessment', order: 46, label: 'appraisal.nav.events', icon: IconMessageReport },
    },
  },
});
