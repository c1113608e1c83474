import type { formsContract } from '../../../shared/features/forms/contract';
import type { HandlersOf } from '../../../shared/ipc/define-contract';
import type { AppContext } from '../../app-context';

export const formsHandlers: HandlersOf<typeof formsContract, AppContext> = {};
