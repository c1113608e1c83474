import { IconClipboardCheck } from '@tabler/icons-react';
import type { FeatureRoute } from '../../lib/feature-route';
import { EntryTestPage } from './pages/EntryTestPage';
import { EntryTestsPage } from './pages/EntryTestsPage';

export const examsRoutes: readonly FeatureRoute[] = [
  {
    path: '/exams',
    component: EntryTestsPage,
    nav: { group: 'training', order: 22, label: 'common.nav.exams', icon: IconClipboardCheck },
  },
  { path: '/exams/$id', component: EntryTestPage },
];
