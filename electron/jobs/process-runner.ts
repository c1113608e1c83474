import { join } from 'node:path';
import { app as electronApp, type UtilityProcess, utilityProcess } from 'electron';
import { appError } from '../../shared/kernel/errors';
import { type Result, refuse } from '../../shared/kernel/result';
import type { AppContext } from '../app-context';
import type { JobRunner } from './define-job';
import type { JobMessage, JobOrder } from './messages';

const processFile = (): string => join(electronApp.getAppPath(), 'out', 'main', 'job-process.js');

/**
 * Runs each job in a utility process of its own: a stuck or hostile file dies with its process, and the window stays fluid.
 *
 * A job that is cancelled, or whose process dies, answers `E_JOB_CANCELLED` or `E_JOB_DIED`; SQLite has rolled its
 * transaction back by then.
 */
export const createProcessRunner = (onBug: (job: string, stack: string) => void): JobRunner => {
  const running = new Map<string, { readonly child: UtilityProcess; cancelled: boolean }>();

  const start = <O>(
    app: AppContext,
    name: string,
    input: unknown,
    report?: (done: number, total: number, label: string) => void,
  ): Promise<Result<O>> =>
    new Promise((resolve) => {
      const child = utilityProcess.fork(processFile(), [], {
        serviceName: `tidui ${name}`,
        stdio: 'inherit',
      });
      const entry = { child, cancelled: false };
      running.set(name, entry);
      let answer: Result<O> | undefined;
      let last: { readonly total: number; readonly label: string } | undefined;
      child.on('message', (message: JobMessage) => {
        if (message.type === 'progress') {
          last = { total: message.total, label: message.label };
          report?.(message.done, message.total, message.label);
          app.notify({
            type: 'progress',
            job: name,
            done: message.done,
            total: message.total,
            label: message.label,
          });
        } else if (message.type === 'changed') app.notify({ type: 'changed', kinds: message.kinds });
        else if (message.type === 'result') answer = message.result as Result<O>;
        else onBug(name, message.stack);
      });
      child.once('exit', () => {
        running.delete(name);
        // However it ended, nobody should see its bar any longer.
        if (last !== undefined)
          app.notify({ type: 'progress', job: name, done: last.total, total: last.total, label: last.label });
        resolve(answer ?? refuse(appError(entry.cancelled ? 'E_JOB_CANCELLED' : 'E_JOB_DIED')));
      });
      child.postMessage({
        job: name,
        input,
        dataDir: app.paths.data,
        language: app.language,
        user: app.user,
      } satisfies JobOrder);
    });

  return {
    run: (app, job, input, report) => {
      const work = () => start(app, job.name, input, report) as Promise<Result<never>>;
      return job.writes ? app.queue.run(work) : work();
    },
    cancel: (name) => {
      const entry = running.get(name);
      if (entry === undefined) return false;
      entry.cancelled = true;
      return entry.child.kill();
    },
  };
};
