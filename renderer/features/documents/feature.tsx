import { IconFileCheck } from '@tabler/icons-react';
import { documents as feature } from '../../../shared/features/documents/feature';
import { useCall } from '../../lib/calls';
import { definePages } from '../../lib/define-pages';
import { later } from '../../lib/later';
import { printButton } from '../../lib/print-slot';
import { fill } from '../../lib/slots';
import { personTabs } from '../organization/slots';
import { PrintButton } from './components/PrintButton';

export const documents = definePages(feature, {
  pages: {
    '/documents': {
      page: async () => (await import('./pages/RegisterPage')).RegisterPage,
      nav: { group: 'files', order: 60, label: 'documents.nav.register', icon: IconFileCheck },
    },
  },
  fills: [
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
    fill(printButton, PrintButton),
  ],
});
