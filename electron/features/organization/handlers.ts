import type { organizationContract } from '../../../shared/features/organization/contract';
import type { HandlersOf } from '../../../shared/ipc/define-contract';
import type { AppContext } from '../../app-context';

export const organizationHandlers: HandlersOf<typeof organizationContract, AppContext> = {};
