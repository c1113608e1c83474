import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { appError } from '../../shared/kernel/errors';
import { type Result, refuse } from '../../shared/kernel/result';
import { fontFiles } from './fonts';
import type { PrintOutcome, PrintProgress, PrintRunner } from './print-runner';
import type { FromWorker, ToWorker } from './worker-messages';

type Job = { readonly finish: (result: Result<PrintOutcome>) => void; readonly progress: PrintProgress };

/** The worker's file stands beside the bundle; shared chunks stand one folder deeper. */
const workerFile = (): string => {
  const beside = join(__dirname, 'printing-worker.js');
  return existsSync(beside) ? beside : join(__dirname, '..', 'printing-worker.js');
};

/**
 * Prints in one warm worker thread, which is started with the first print and again after it died.
 *
 * `onBug` hears of errors that are no refusals; the caller gets `E_FORM_PRINTING_FAILED` then.
 */
export const createWorkerPrinter = (
  onBug: (stack: string) => void,
  file: string = workerFile(),
): PrintRunner => {
  const jobs = new Map<number, Job>();
  let worker: Worker | undefined;
  let lastJob = 0;

  const end = (job: number, result: Result<PrintOutcome>): void => {
    jobs.get(job)?.finish(result);
    jobs.delete(job);
  };
  const failAll = (stack: string): void => {
    worker = undefined;
    if (jobs.size > 0) onBug(stack);
    for (const job of [...jobs.keys()]) end(job, refuse(appError('E_FORM_PRINTING_FAILED')));
  };
  const hear = (message: FromWorker): void => {
    if (message.type === 'progress') jobs.get(message.job)?.progress(message.done, message.total);
    else if (message.type === 'done') end(message.job, message.result);
    else {
      onBug(message.stack);
      end(message.job, refuse(appError('E_FORM_PRINTING_FAILED')));
    }
  };
  const warmWorker = (): Worker => {
    if (worker !== undefined) return worker;
    const started = new Worker(file, {
      workerData: fontFiles(),
      env: { ...process.env, NODE_ENV: 'production' },
    });
    started.on('message', hear);
    started.on('error', (error) => failAll(error.stack ?? error.message));
    started.on('exit', (code) => {
      if (worker === started) failAll(`printing worker ended with code ${code}`);
    });
    started.unref();
    worker = started;
    return started;
  };
  const tell = (message: ToWorker): void => warmWorker().postMessage(message);

  return {
    print: (order, progress = () => undefined) =>
      new Promise((finish) => {
        lastJob += 1;
        jobs.set(lastJob, { finish, progress });
        tell({ type: 'print', job: lastJob, order });
      }),
    cancel: () => {
      for (const job of jobs.keys()) tell({ type: 'cancel', job });
      return jobs.size > 0;
    },
    close: () => {
      void worker?.terminate();
    },
  };
};
