import type { JobRunner } from './define-job';

const silent = (): void => undefined;

/** Runs a job in place: for the command line, which has no window to keep fluid, and for tests. */
export const inlineRunner: JobRunner = {
  run: (app, job, input, report = silent) => Promise.resolve(job.run(app, input, report)),
  cancel: () => false,
};
