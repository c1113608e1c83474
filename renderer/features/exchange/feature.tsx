import { IconTransfer } from '@tabler/icons-react';
import { exchange as feature } from '../../../shared/features/exchange/feature';
import { definePages } from '../../lib/define-pages';
import { ExchangePage } from './pages/ExchangePage';

export const exchange = definePages(feature, {
  pages: {
    '/exchange': {
      component: ExchangePage,
      nav: { group: 'files', order: 62, label: 'exchange.nav.exchange', icon: IconTransfer },
    },
  },
});
