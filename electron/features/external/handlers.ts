import type { externalContract } from '../../../shared/features/external/contract';
import type { HandlersOf } from '../../../shared/ipc/define-contract';
import { ok } from '../../../shared/kernel/result';
import type { AppContext } from '../../app-context';
import { quoteExternal, removeExternal, saveExternal } from './service';
import { listExternal } from './views';

export const handlers: HandlersOf<typeof externalContract, AppContext> = {
  listExternal: (app, input) => ok(listExternal(app.db, input, app.officeCode())),
  quoteExternal,
  saveExternal,
  removeExternal,
};
