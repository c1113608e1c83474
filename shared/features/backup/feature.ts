import { defineFeature } from '../../kernel/define-feature';
import { zBackupStandard } from './standards';
import { en } from './texts.en';
import { zhCN } from './texts.zh-CN';

/** What is kept beside an office, and how it comes back. */
export const backup = defineFeature({
  name: 'backup',
  contract: async () => (await import('./contract')).backupContract,
  powers: ['read', 'manage', 'restore'],
  localKinds: ['backup'],
  standards: { backup: zBackupStandard },
  reminders: { backupOld: '/backup' },
  addresses: ['/backup'],
  firstSteps: { backup: '/backup' },
  texts: { 'zh-CN': zhCN, en },
});
