import { IconBook } from '@tabler/icons-react';
import { courses as feature } from '../../../shared/features/courses/feature';
import { definePages } from '../../lib/define-pages';
import { CoursesPage } from './pages/CoursesPage';

export const courses = definePages(feature, {
  pages: {
    '/courses': {
      component: CoursesPage,
      nav: { group: 'training', order: 20, label: 'courses.nav.courses', icon: IconBook },
    },
  },
});
