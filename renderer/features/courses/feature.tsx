import { IconBook } from '@tabler/icons-react';
import type { courses as feature } from '../../../shared/features/courses/feature';
import { definePages } from '../../lib/define-pages';

export const courses = definePages<typeof feature>({
  pages: {
    '/courses': {
      page: async () => (await import('./pages/CoursesPage')).CoursesPage,
      nav: {
        job: 'training',
        order: 20,
        label: 'courses.nav.courses',
        icon: IconBook,
        help: async () => (await import('./help')).coursesHelp,
      },
    },
  },
});
