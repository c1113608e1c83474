import { IconClipboardCheck } from '@tabler/icons-react';
import { entryTests as feature } from '../../../shared/features/entry-tests/feature';
import { definePages } from '../../lib/define-pages';
import { EntryTestPage } from './pages/EntryTestPage';
import { EntryTestsPage } from './pages/EntryTestsPage';

export const entryTests = definePages(feature, {
  pages: {
    '/entry-tests': {
      component: EntryTestsPage,
      nav: { group: 'training', order: 22, label: 'entryTests.nav.tests', icon: IconClipboardCheck },
    },
    '/entry-tests/$id': { component: EntryTestPage },
  },
});
