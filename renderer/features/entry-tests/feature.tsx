import { IconClipboardCheck } from '@tabler/icons-react';
import type { entryTests as feature } from '../../../shared/features/entry-tests/feature';
import { definePages } from '../../lib/define-pages';

export const entryTests = definePages<typeof feature>({
  pages: {
    '/entry-tests': {
      page: async () => (await import('./pages/EntryTestsPage')).EntryTestsPage,
      nav: { group: 'training', order: 22, label: 'entryTests.nav.tests', icon: IconClipboardCheck },
    },
    '/entry-tests/$id': { page: async () => (await import('./pages/EntryTestPage')).EntryTestPage },
  },
});
