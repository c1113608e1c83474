import { scanCodeJob } from '../features/forms/scan-code';
import { applySheetJob, exportSheetJob, previewSheetJob, saveRefusedJob, templateSheetJob } from '../features/sheets/jobs';
import type { Job } from './define-job';

const all: readonly Job<never, unknown>[] = [
  applySheetJob,
  exportSheetJob,
  previewSheetJob,
  saveRefusedJob,
  scanCodeJob,
  templateSheetJob,
];

/** Every job that a process of its own can be asked to run, by name. */
export const jobs: ReadonlyMap<string, Job> = new Map(all.map((job) => [job.name, job as unknown as Job]));
