import { IconDatabaseExport } from '@tabler/icons-react';
import type { backup as feature } from '../../../shared/features/backup/feature';
import { definePages } from '../../lib/define-pages';
import { later } from '../../lib/later';
import { deskFacts, setUpExtras, setUpGate } from '../../lib/shell-slots';
import { fill } from '../../lib/slots';
import { LossGate } from './components/LossGate';

export const backup = definePages<typeof feature>({
  pages: {
    '/backup': {
      page: async () => (await import('./pages/BackupPage')).BackupPage,
      nav: {
        job: 'office',
        order: 93,
        label: 'backup.nav.backup',
        icon: IconDatabaseExport,
        help: async () => (await import('./help')).backupHelp,
      },
    },
  },
  fills: [
    fill(setUpGate, LossGate),
    fill(
      setUpExtras,
      later(async () => (await import('./components/SetUpFolder')).SetUpFolder),
    ),
    fill(
      deskFacts,
      later(async () => (await import('./components/DeskBackup')).DeskBackup),
    ),
  ],
});
