import { IconChartBar, IconCoin, IconReceipt } from '@tabler/icons-react';
import type { points as feature } from '../../../shared/features/points/feature';
import { definePages } from '../../lib/define-pages';
import { later } from '../../lib/later';
import { fill } from '../../lib/slots';
import { personTabs } from '../organization/slots';

export const points = definePages<typeof feature>({
  pages: {
    '/points': {
      page: async () => (await import('./pages/MonthPage')).MonthPage,
      nav: {
        job: 'pay',
        order: 50,
        label: 'points.nav.month',
        icon: IconChartBar,
        help: async () => (await import('./help')).monthHelp,
      },
    },
    '/pay': {
      page: async () => (await import('./pages/PayPage')).PayPage,
      nav: {
        job: 'pay',
        order: 51,
        label: 'points.nav.pay',
        icon: IconCoin,
        help: async () => (await import('./help')).payHelp,
      },
    },
    '/wages': {
      page: async () => (await import('./pages/WagesPage')).WagesPage,
      nav: {
        job: 'pay',
        order: 52,
        label: 'points.nav.wages',
        icon: IconReceipt,
        help: async () => (await import('./help')).wagesHelp,
      },
    },
  },
  fills: [
    fill(personTabs, {
      key: 'points',
      title: 'points.person.tab',
      component: later(async () => (await import('./components/PersonPoints')).PersonPoints),
    }),
  ],
});
