import { command, query } from '../../ipc/define-contract';
import { zNothing, zSeen } from '../../kernel/fields';
import { zSaveHolder } from './schema';
import type { FunctionHolder, FunctionRow, StepApprovers } from './types';

export const functionsContract = {
  listFunctions: query('functions.read', zNothing).returns<readonly FunctionRow[]>(),
  getStepApprovers: query('functions.read', zNothing).returns<StepApprovers>(),
  saveHolder: command('functions.enter', zSaveHolder).returns<FunctionHolder>(),
  removeHolder: command('functions.enter', zSeen).returns<FunctionHolder>(),
} as const;
