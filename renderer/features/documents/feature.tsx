import { IconFileCheck } from '@tabler/icons-react';
import { documents as feature } from '../../../shared/features/documents/feature';
import { definePages } from '../../lib/define-pages';
import { printButton } from '../../lib/print-slot';
import { fill } from '../../lib/slots';
import { PrintButton } from './components/PrintButton';

export const documents = definePages(feature, {
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
  fills: [fill(printButton, PrintButton)],
});
