import { IconBook } from '@tabler/icons-react';
import { courses as feature } from '../../../shared/features/courses/feature';
import { definePages } from '../../lib/define-pages';

export const courses = definePages(feature, {
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
