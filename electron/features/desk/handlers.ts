import type { deskContract } from '../../../shared/features/desk/contract';
import type { HandlersOf } from '../../../shared/ipc/define-contract';
import { ok } from '../../../shared/kernel/result';
import type { AppContext } from '../../app-context';
import { listReminders, readWorkbench } from './service';

export const handlers: HandlersOf<typeof deskContract, AppContext> = {
  getWorkbench: readWorkbench,
  listReminders: async (app, { on }) => ok(await listReminders(app, on ?? app.clock.today())),
};
