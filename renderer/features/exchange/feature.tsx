import { IconTransfer } from '@tabler/icons-react';
import type { exchange as feature } from '../../../shared/features/exchange/feature';
import { definePages } from '../../lib/define-pages';

export const exchange = definePages<typeof feature>({
  pages: {
    '/exchange': {
      page: async () => (await import('./pages/ExchangePage')).ExchangePage,
      nav: {
        job: 'files',
        order: 82,
        label: 'exchange.nav.exchange',
        icon: IconTransfer,
        help: async () => (await import('./help')).exchangeHelp,
      },
    },
  },
});
