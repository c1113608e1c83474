import { defineJob } from '../../jobs/define-job';
import { type MakeOrder, performBackup, type WrittenBackup } from './service/make';
import { type OpenedState, type OpenOrder, performOpen } from './service/open-state';

/** Only reads the office: what is written meanwhile does not wait for it. */
export const makeJob = defineJob<MakeOrder, WrittenBackup>({
  name: 'backup.make',
  writes: false,
  run: performBackup,
});

export const openJob = defineJob<OpenOrder, OpenedState>({
  name: 'backup.open',
  writes: false,
  run: performOpen,
});

export const jobs = [makeJob, openJob] as const;
