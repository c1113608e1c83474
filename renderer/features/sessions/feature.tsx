import { IconCalendarEvent } from '@tabler/icons-react';
import { sessions as feature } from '../../../shared/features/sessions/feature';
import { useCall } from '../../lib/calls';
import { definePages } from '../../lib/define-pages';
import { fill } from '../../lib/slots';
import { courseActions } from '../courses/slots';
import { personTabs } from '../organization/slots';
import { CoursePrints } from './components/CoursePrints';
import { PersonTraining } from './components/PersonTraining';

export const sessions = definePages(feature, {
  pages: {
    '/sessions': {
      page: async () => (await import('./pages/SessionsPage')).SessionsPage,
      nav: { group: 'training', order: 21, label: 'sessions.nav.sessions', icon: IconCalendarEvent },
    },
    '/sessions/$id': { page: async () => (await import('./pages/SessionPage')).SessionPage },
  },
  fills: [
    fill(courseActions, { key: 'sessions', component: CoursePrints }),
    fill(personTabs, {
      key: 'sessions',
      title: 'sessions.person.tab',
      component: PersonTraining,
      useCount: (staffId) => useCall('sessions', 'getPersonTraining', staffId).data?.lines.length,
    }),
  ],
});
