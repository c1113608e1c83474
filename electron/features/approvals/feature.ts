import approvalsStandard from '../../../resources/standards/approvals.json';
import approvalsStandard1 from '../../../resources/standards/earlier/approvals-1.json';
import { approvals as feature } from '../../../shared/features/approvals/feature';
import { defineBackend } from '../../define-backend';
import { step0120 } from './migrations/0120-approvals';
import { step0210 } from './migrations/0210-replies';

export const approvals = defineBackend(feature, {
  handlers: () => import('./handlers'),
  judges: async () => ({ judges: await (await import('./judges')).readJudges() }),
  views: () => import('./show'),
  standards: { approvals: approvalsStandard },
  earlierStandards: [approvalsStandard1],
  desk: async () => ({ desk: await (await import('./desk')).readDesk() }),
  reminders: () => import('./reminders'),
  migrations: [step0120, step0210],
});
