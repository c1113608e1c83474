import type { approvalsContract } from '../../../shared/features/approvals/contract';
import type { HandlersOf } from '../../../shared/ipc/define-contract';
import { ok } from '../../../shared/kernel/result';
import type { AppContext } from '../../app-context';
import { listApprovals } from './waiting';

export const handlers: HandlersOf<typeof approvalsContract, AppContext> = {
  listApprovals: async (app, filter) => ok(await listApprovals(app.db, filter, app.clock.today())),
};
