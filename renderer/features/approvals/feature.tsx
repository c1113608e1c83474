import { IconSignature } from '@tabler/icons-react';
import type { approvals as feature } from '../../../shared/features/approvals/feature';
import { definePages } from '../../lib/define-pages';

export const approvals = definePages<typeof feature>({
  pages: {
    '/approvals': {
      page: async () => (await import('./pages/ApprovalsPage')).ApprovalsPage,
      nav: {
        job: 'desk',
        order: 2,
        label: 'approvals.nav',
        icon: IconSignature,
        help: async () => (await import('./help')).approvalsHelp,
      },
    },
  },
});
