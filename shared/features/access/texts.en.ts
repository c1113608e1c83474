import type { SameTexts } from '../../kernel/feature-texts';
import { errors } from './texts/en/errors';
import { help } from './texts/en/help';
import { pages } from './texts/en/pages';
import type { zhCN } from './texts.zh-CN';

export const en: SameTexts<typeof zhCN> = {
  texts: { ...pages, help },
  errors,
  fields: {
    signName: 'Sign-in name',
    roles: 'Roles',
    ticks: 'More powers',
    isActive: 'Active',
    doorEvent: 'Sign-in',
  },
  values: {
    doorEvent: {
      signedIn: 'signed in',
      signedOut: 'signed out',
      unlocked: 'unlocked',
      wrong: 'wrong password',
      passwordChanged: 'changed the password',
      passwordReset: 'password reset',
      recovered: 'new password by the recovery sheet',
      recoveryRenewed: 'new recovery sheet',
      staysOpen: 'chose to stay open',
      closes: 'no longer chooses to stay open',
    },
  },
  standards: { access: 'users and roles' },
  standardReach: { access: 'Roles may do what the new version says from its day on; the log stays.' },
  paper: {
    recovery: {
      title: 'Recovery sheet',
      office: 'Office',
      officeCode: 'Office code',
      madeOn: 'Made on',
      code: 'Recovery code',
      use: 'Use: when no administrator knows the password, choose “The administrator forgot the password” at sign-in and type this code.',
      keep: 'Lock it away, apart from the computer; do not photograph or send it. Lost or seen by others: make a new one under “Users and sign-in”.',
      backup: 'This code opens the backups of this office, too, in place of the passphrase.',
    },
  },
};
