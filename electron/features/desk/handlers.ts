import type { deskContract } from '../../../shared/features/desk/contract';
import type { HandlersOf } from '../../../shared/ipc/define-contract';
import type { AppContext } from '../../app-context';
import { readDueLines, readWorkbench } from './service';

export const handlers: HandlersOf<typeof deskContract, AppContext> = {
  getWorkbench: readWorkbench,
  listDue: readDueLines,
};
