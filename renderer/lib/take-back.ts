import type { Answer } from '../../shared/ipc/define-contract';
import { askMain } from './ipc';

/** Take a step back by its line of the audit log. Stands apart from `own-office.ts`, whose hooks lie above the notices that ask for this. */
export const takeBackLine = (line: number): Promise<Answer<true>> => askMain<true>('office.undoChange', line);
