import { IconSettings } from '@tabler/icons-react';
import type { office as feature } from '../../../shared/features/office/feature';
import { definePages } from '../../lib/define-pages';
import { later } from '../../lib/later';
import { officeDoor } from '../../lib/own-office';
import { firstSetUp, shellTitle } from '../../lib/shell-slots';
import { fill } from '../../lib/slots';
import { OfficeTitle } from './components/OfficeTitle';
import { door } from './components/own-office';

export const office = definePages<typeof feature>({
  pages: {
    '/settings': {
      page: async () => (await import('./pages/SettingsPage')).SettingsPage,
      nav: {
        job: 'office',
        order: 92,
        label: 'office.nav.settings',
        icon: IconSettings,
        help: async () => (await import('./help')).settingsHelp,
      },
    },
  },
  fills: [
    fill(officeDoor, door),
    fill(
      firstSetUp,
      later(async () => (await import('./pages/SetUpWizard')).SetUpWizard),
    ),
    fill(shellTitle, OfficeTitle),
  ],
});
