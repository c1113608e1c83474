import type { Job } from './define-job';

/** Every job that a process of its own can be asked to run, by name. */
export const jobs: ReadonlyMap<string, Job> = new Map<string, Job>([]);
