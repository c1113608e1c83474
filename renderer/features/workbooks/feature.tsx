import { IconFileSpreadsheet } from '@tabler/icons-react';
import type { workbooks as feature } from '../../../shared/features/workbooks/feature';
import { definePages } from '../../lib/define-pages';
import { importButton } from '../../lib/import-slot';
import { later } from '../../lib/later';
import { fill } from '../../lib/slots';

export const workbooks = definePages<typeof feature>({
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
  fills: [
    fill(
      importButton,
      later(async () => (await import('./components/ImportButton')).ImportButton),
    ),
  ],
});
