import type { Result } from '../../shared/kernel/result';
import type { PrintOrder, PrintOutcome } from './print-runner';

/** What main says to the printing worker. */
export type ToWorker =
  | { readonly type: 'print'; readonly job: number; readonly order: PrintOrder }
  | { readonly type: 'cancel'; readonly job: number };

/** What the printing worker says to main. */
export type FromWorker =
  | { readonly type: 'progress'; readonly job: number; readonly done: number; readonly total: number }
  | { readonly type: 'done'; readonly job: number; readonly result: Result<PrintOutcome> }
  | { readonly type: 'bug'; readonly job: number; readonly stack: string };
