import { IconCalendarOff } from '@tabler/icons-react';
import type { calendar as feature } from '../../../shared/features/calendar/feature';
import { definePages } from '../../lib/define-pages';

export const calendar = definePages<typeof feature>({
  pages: {
    '/calendar': {
      page: async () => (await import('./pages/CalendarPage')).CalendarPage,
      nav: {
        job: 'office',
        order: 91,
        label: 'calendar.nav',
        icon: IconCalendarOff,
        help: async () => (await import('./help')).calendarHelp,
      },
    },
  },
});
