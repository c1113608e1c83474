import type { sheetsContract } from '../../../shared/features/sheets/contract';
import type { HandlersOf } from '../../../shared/ipc/define-contract';
import type { AppContext } from '../../app-context';

export const sheetsHandlers: HandlersOf<typeof sheetsContract, AppContext> = {};
