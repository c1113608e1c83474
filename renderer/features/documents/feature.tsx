import { IconFileCheck } from '@tabler/icons-react';
import type { documents as feature } from '../../../shared/features/documents/feature';
import { definePages } from '../../lib/define-pages';
import { later } from '../../lib/later';
import { printButton } from '../../lib/print-slot';
import { fill } from '../../lib/slots';

export const documents = definePages<typeof feature>({
  pages: {
    '/documents': {
      page: async () => (await import('./pages/RegisterPage')).RegisterPage,
      nav: {
        job: 'files',
        order: 80,
        label: 'documents.nav.register',
        icon: IconFileCheck,
        help: async () => (await import('./help')).registerHelp,
      },
    },
  },
  fills: [
    fill(
      printButton,
      later(async () => (await import('./components/PrintButton')).PrintButton),
    ),
  ],
});
