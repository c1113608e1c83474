import { defineFeature } from '../../kernel/define-feature';
import { zAccessStandard } from './standards';
import { en } from './texts.en';
import { zhCN } from './texts.zh-CN';

/** Who may do what here: users, roles, sign-in, and the log of who did what. */
export const access = defineFeature({
  name: 'access',
  contract: async () => (await import('./contract')).accessContract,
  powers: ['outside', 'anyone', 'manage', 'audit'],
  localKinds: ['accessUser', 'accessDoor'],
  standards: { access: zAccessStandard },
  addresses: ['/users', '/audit'],
  addressPowers: { '/users': 'access.manage', '/audit': 'access.audit' },
  texts: { 'zh-CN': zhCN, en },
});
