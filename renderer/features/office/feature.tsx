import { IconSettings } from '@tabler/icons-react';
import { office as feature } from '../../../shared/features/office/feature';
import { definePages } from '../../lib/define-pages';
import { SettingsPage } from './pages/SettingsPage';

export const office = definePages(feature, {
  pages: {
    '/settings': {
      component: SettingsPage,
      nav: { group: 'office', order: 82, label: 'office.nav.settings', icon: IconSettings },
    },
  },
});
