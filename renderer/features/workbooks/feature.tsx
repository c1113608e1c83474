import { IconFileSpreadsheet } from '@tabler/icons-react';
import { workbooks as feature } from '../../../shared/features/workbooks/feature';
import { definePages } from '../../lib/define-pages';
import { importButton } from '../../lib/import-slot';
import { fill } from '../../lib/slots';
import { ImportButton } from './components/ImportButton';

export const workbooks = definePages(feature, {
  pages: {
    '/import': {
      page: async () => (await import('./pages/ImportPage')).ImportPage,
      nav: {
        job: 'files',
        order: 81,
        label: 'workbooks.nav',
        icon: IconFileSpreadsheet,
        help: async () => (await import('./help')).importHelp,
      },
    },
    '/import/$kind': { page: async () => (await import('./pages/ImportPage')).ImportPage },
  },
  fills: [fill(importButton, ImportButton)],
});
