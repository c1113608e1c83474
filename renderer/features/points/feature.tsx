import { IconChartBar, IconCoin } from '@tabler/icons-react';
import { points as feature } from '../../../shared/features/points/feature';
import { definePages } from '../../lib/define-pages';
import { fill } from '../../lib/slots';
import { personTabs } from '../organization/slots';
import { PersonPoints } from './components/PersonPoints';
import { MonthPage } from './pages/MonthPage';
import { PayPage } from './pages/PayPage';

export const points = definePages(feature, {
  pages: {
    '/points': {
      component: MonthPage,
      nav: { group: 'assessment', order: 42, label: 'points.nav.month', icon: IconChartBar },
    },
    '/pay': {
      component: PayPage,
      nav: { group: 'assessment', order: 43, label: 'points.nav.pay', icon: IconCoin },
    },
  },
  fills: [fill(personTabs, { key: 'points', title: 'points.person.tab', component: PersonPoints })],
});
