import { IconBook, IconCalendarEvent } from '@tabler/icons-react';
import type { FeatureRoute } from '../../lib/feature-route';
import { CoursesPage } from '../courses/pages/CoursesPage';
import { planRoutes } from '../plans/routes';
import { SessionPage } from './pages/SessionPage';
import { SessionsPage } from './pages/SessionsPage';

export const trainingRoutes: readonly FeatureRoute[] = [
  {
    path: '/courses',
    component: CoursesPage,
    nav: { group: 'training', order: 20, label: 'common.nav.courses', icon: IconBook },
  },
  {
    path: '/sessions',
    component: SessionsPage,
    nav: { group: 'training', order: 21, label: 'common.nav.sessions', icon: IconCalendarEvent },
  },
  { path: '/sessions/$id', component: SessionPage },
  ...planRoutes,
];
