import type { trainingContract } from '../../../shared/features/training/contract';
import type { HandlersOf } from '../../../shared/ipc/define-contract';
import type { AppContext } from '../../app-context';
import { planHandlers } from './plan-handlers';

export const trainingHandlers: HandlersOf<typeof trainingContract, AppContext> = { ...planHandlers };
