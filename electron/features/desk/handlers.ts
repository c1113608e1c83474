import type { deskContract } from '../../../shared/features/desk/contract';
import type { HandlersOf } from '../../../shared/ipc/define-contract';
import { ok } from '../../../shared/kernel/result';
import type { AppContext } from '../../app-context';
import { listReminders, readWorkbench } from './service';

export const deskHandlers: HandlersOf<typeof deskContract, AppContext> = {
  getWorkbench: readWorkbench,
  listReminders: (app, { on }) => ok(listReminders(app, on ?? app.clock.today())),
};
