import type { BackupMade } from '../../../shared/features/backup/types';
import { defineJob } from '../../jobs/define-job';
import { type MakeOrder, performBackup } from './service/make';
import { type OpenedState, type OpenOrder, performOpen } from './service/open-state';

/** Only reads the office: what is written meanwhile does not wait for it. */
export const makeJob = defineJob<MakeOrder, BackupMade>({
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
