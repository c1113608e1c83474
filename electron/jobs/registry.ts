import {
  acceptPairingJob,
  previewJob,
  readPairingJob,
  receiveJob,
  reportJob,
  undoJob,
} from '../features/exchange/jobs';
import { scanCodeJob } from '../features/documents/jobs';
import {
  applySheetJob,
  exportSheetJob,
  previewSheetJob,
  saveRefusedJob,
  templateSheetJob,
} from '../features/workbooks/jobs';
import type { Job } from './define-job';

const all: readonly Job<never, unknown>[] = [
  acceptPairingJob,
  applySheetJob,
  exportSheetJob,
  previewJob,
  previewSheetJob,
  readPairingJob,
  receiveJob,
  reportJob,
  saveRefusedJob,
  scanCodeJob,
  templateSheetJob,
  undoJob,
];

/** Every job that a process of its own can be asked to run, by name. */
export const jobs: ReadonlyMap<string, Job> = new Map(all.map((job) => [job.name, job as unknown as Job]));
