import type { Result } from '../../shared/kernel/result';
import type { AppContext } from '../app-context';

/** Tell how far a job is; the window shows a bar with it. */
export type Report = (done: number, total: number, label: string) => void;

/**
 * Work that may hold a process for longer than a moment, or that reads what comes from outside.
 *
 * A job opens its own connection to the office's database. `writes` jobs take the writer's turn, so that no other write
 * waits inside SQLite. Input and output are plain data: they cross a process boundary.
 */
export type Job<I = unknown, O = unknown> = {
  readonly name: string;
  readonly writes: boolean;
  readonly run: (app: AppContext, input: I, report: Report) => Result<O> | Promise<Result<O>>;
};

export const defineJob = <I, O>(job: Job<I, O>): Job<I, O> => job;

/** Runs a job where the host sees fit: in place (command line, tests) or in a process of its own (window). */
export type JobRunner = {
  readonly run: <I, O>(app: AppContext, job: Job<I, O>, input: I, report?: Report) => Promise<Result<O>>;
  readonly cancel: (jobName: string) => boolean;
};
