import { IconClipboardCheck } from '@tabler/icons-react';
import type { entryTests as feature } from '../../../shared/features/entry-tests/feature';
import { definePages } from '../../lib/define-pages';

export const entryTests = definePages<typeof feature>({
  pages: {
    '/entry-tests': {
      page: async () => (await import('./pages/EntryTestsPage')).EntryTestsPage,
      nav: {
        job: 'assessment',
        order: 30,
        label: 'entryTests.nav.tests',
        icon: IconClipboardCheck,
        help: async () => (await import('./help')).testsHelp,
      },
    },
    '/entry-tests/$id': { page: async () => (await import('./pages/EntryTestPage')).EntryTestPage },
  },
});
