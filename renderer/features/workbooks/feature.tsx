import { IconFileSpreadsheet } from '@tabler/icons-react';
import { workbooks as feature } from '../../../shared/features/workbooks/feature';
import { definePages } from '../../lib/define-pages';
import { ImportPage } from './pages/ImportPage';

export const workbooks = definePages(feature, {
  pages: {
    '/import': {
      component: ImportPage,
      nav: { group: 'files', order: 61, label: 'workbooks.nav', icon: IconFileSpreadsheet },
    },
    '/import/$kind': { component: ImportPage },
  },
});
