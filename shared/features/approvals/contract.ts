import { query } from '../../ipc/define-contract';
import { zListApprovals } from './schema';
import type { ApprovalRow } from './types';

/** What waits for somebody's word, over every kind of subject. Decisions are entered where their subject is: each feature has its own call. */
export const approvalsContract = {
  listApprovals: query('approvals.read', zListApprovals).returns<readonly ApprovalRow[]>(),
} as const;
