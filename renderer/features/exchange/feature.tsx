import { IconTransfer } from '@tabler/icons-react';
import type { exchange as feature } from '../../../shared/features/exchange/feature';
import { definePages } from '../../lib/define-pages';

export const exchange = definePages<typeof feature>({
  pages: {
    '/exchange': {
      page: async () => (await import('./pages/ExchangePage')).ExchangePage,
      nav: { group: 'files', order: 62, label: 'exchange.nav.exchange', icon: IconTransfer },
    },
  },
});
