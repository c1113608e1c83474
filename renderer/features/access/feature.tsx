import { IconHistory, IconUsers } from '@tabler/icons-react';
import type { access as feature } from '../../../shared/features/access/feature';
import { definePages } from '../../lib/define-pages';
import { later } from '../../lib/later';
import { closedPage, closedPages, deskFacts, doorGate, shellTools } from '../../lib/shell-slots';
import { fill } from '../../lib/slots';
import { DoorGate } from './components/DoorGate';
import { useClosedPages } from './components/session';
import { UserMenu } from './components/UserMenu';

export const access = definePages<typeof feature>({
  pages: {
    '/users': {
      page: async () => (await import('./pages/UsersPage')).UsersPage,
      nav: {
        job: 'office',
        order: 94,
        label: 'access.nav.users',
        icon: IconUsers,
        help: async () => (await import('./help')).usersHelp,
      },
    },
    '/audit': {
      page: async () => (await import('./pages/AuditPage')).AuditPage,
      nav: {
        job: 'office',
        order: 95,
        label: 'access.nav.audit',
        icon: IconHistory,
        help: async () => (await import('./help')).auditHelp,
      },
    },
  },
  fills: [
    fill(doorGate, DoorGate),
    fill(closedPages, useClosedPages),
    fill(shellTools, UserMenu),
    fill(
      closedPage,
      later(async () => (await import('./components/ClosedPage')).ClosedPage),
    ),
    fill(
      deskFacts,
      later(async () => (await import('./components/DeskDoor')).DeskDoor),
    ),
  ],
});
