import approvalsStandard from '../../../resources/standards/approvals.json';
import approvalsStandard1 from '../../../resources/standards/earlier/approvals-1.json';
import { approvals as feature } from '../../../shared/features/approvals/feature';
import { defineBackend } from '../../define-backend';
import { step0120 } from './migrations/0120-approvals';

export const approvals = defineBackend(feature, {
  handlers: () => Promise.resolve({ handlers: {} }),
  judges: () => import('./judges'),
  standards: { approvals: approvalsStandard },
  earlierStandards: [approvalsStandard1],
  migrations: [step0120],
});
