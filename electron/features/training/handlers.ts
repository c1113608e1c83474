import type { trainingContract } from '../../../shared/features/training/contract';
import type { HandlersOf } from '../../../shared/ipc/define-contract';
import type { AppContext } from '../../app-context';
import { courseHandlers } from './course-handlers';
import { planHandlers } from './plan-handlers';
import { sessionHandlers } from './session-handlers';

export const trainingHandlers: HandlersOf<typeof trainingContract, AppContext> = {
  ...courseHandlers,
  ...sessionHandlers,
  ...planHandlers,
};
