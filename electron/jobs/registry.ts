import { backends } from '../features/index';
import type { Job } from './define-job';

/** The job of a name, wherever it stands; undefined when no feature has it. */
export const findJob = async (name: string): Promise<Job | undefined> => {
  for (const backend of backends) {
    const all = (await backend.jobs?.())?.jobs ?? [];
    const job = all.find((each) => each.name === name);
    if (job !== undefined) return job as unknown as Job;
  }
  return undefined;
};
