import type { examsContract } from '../../../shared/features/exams/contract';
import type { HandlersOf } from '../../../shared/ipc/define-contract';
import type { AppContext } from '../../app-context';

export const examsHandlers: HandlersOf<typeof examsContract, AppContext> = {};
