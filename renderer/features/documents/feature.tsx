import { IconFileCheck } from '@tabler/icons-react';
import type { documents as feature } from '../../../shared/features/documents/feature';
import { useCall } from '../../lib/calls';
import { definePages } from '../../lib/define-pages';
import { later } from '../../lib/later';
import { printButton } from '../../lib/print-slot';
import { fill } from '../../lib/slots';
import { personTabs } from '../organization/slots';

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
    fill(personTabs, {
      key: 'documents',
      title: 'documents.person.tab',
      component: later(async () => (await import('./components/PersonDocuments')).PersonDocuments),
      useCount: (staffId) =>
        useCall('documents', 'listDocuments', {
          document: null,
          state: null,
          text: '',
          staffId,
        }).data?.length,
    }),
  ],
});
