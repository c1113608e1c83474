import type { trainingContract } from '../../../shared/features/training/contract';
import type { HandlersOf } from '../../../shared/ipc/define-contract';
import type { AppContext } from '../../app-context';
import { courseHandlers } from '../courses/handlers';
import { planHandlers } from '../plans/handlers';
import { sessionHandlers } from '../sessions/handlers';

export const trainingHandlers: HandlersOf<typeof trainingContract, AppContext> = {
  ...courseHandlers,
  ...sessionHandlers,
  ...planHandlers,
};
