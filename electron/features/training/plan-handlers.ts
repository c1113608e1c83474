import type { planCalls } from '../../../shared/features/training/plan-contract';
import type { HandlersOf } from '../../../shared/ipc/define-contract';
import type { AppContext } from '../../app-context';

export const planHandlers: HandlersOf<typeof planCalls, AppContext> = {};
