import type { exchangeContract } from '../../../shared/features/exchange/contract';
import type { HandlersOf } from '../../../shared/ipc/define-contract';
import type { AppContext } from '../../app-context';

export const exchangeHandlers: HandlersOf<typeof exchangeContract, AppContext> = {};
