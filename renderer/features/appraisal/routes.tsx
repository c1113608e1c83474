import { IconChartBar, IconMessageReport, IconStars } from '@tabler/icons-react';
import type { FeatureRoute } from '../../lib/feature-route';
import { CyclePage } from './pages/CyclePage';
import { CyclesPage } from './pages/CyclesPage';
import { EventsPage } from './pages/EventsPage';
import { KpiPage } from './pages/KpiPage';
import { SheetPage } from './pages/SheetPage';

export const appraisalRoutes: readonly FeatureRoute[] = [
  {
    path: '/appraisal',
    component: CyclesPage,
    nav: { group: 'assessment', order: 44, label: 'appraisal.nav.cycles', icon: IconStars },
  },
  { path: '/appraisal/$id', component: CyclePage },
  { path: '/appraisal/sheets/$id', component: SheetPage },
  {
    path: '/kpi',
    component: KpiPage,
    nav: { group: 'assessment', order: 45, label: 'appraisal.nav.kpi', icon: IconChartBar },
  },
  {
    path: '/service-events',
    component: EventsPage,
    nav: { group: 'assessment', order: 46, label: 'appraisal.nav.events', icon: IconMessageReport },
  },
];
