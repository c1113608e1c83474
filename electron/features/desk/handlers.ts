import type { deskContract } from '../../../shared/features/desk/contract';
import type { HandlersOf } from '../../../shared/ipc/define-contract';
import type { AppContext } from '../../app-context';

export const deskHandlers: HandlersOf<typeof deskContract, AppContext> = {};
