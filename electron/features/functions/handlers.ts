import type { functionsContract } from '../../../shared/features/functions/contract';
import type { HandlersOf } from '../../../shared/ipc/define-contract';
import { ok } from '../../../shared/kernel/result';
import type { AppContext } from '../../app-context';
import { removeHolder, saveHolder } from './service';
import { listFunctions, stepApprovers } from './views';

export const handlers: HandlersOf<typeof functionsContract, AppContext> = {
  listFunctions: (app) => ok(listFunctions(app.db, app.officeCode(), app.clock.today())),
  getStepApprovers: (app) => ok(stepApprovers(app.db, app.officeCode(), app.clock.today())),
  saveHolder,
  removeHolder,
};
