import type { officeContract } from '../../../shared/features/office/contract';
import type { HandlersOf } from '../../../shared/ipc/define-contract';
import { ok } from '../../../shared/kernel/result';
import type { AppContext } from '../../app-context';
import { undoChange } from '../../database/undo/change';
import { PRINT_JOB } from '../../printing/print-runner';
import { findOffice } from './repository';
import {
  readDraft,
  readOlderDraft,
  readPlace,
  readSettings,
  removeDraft,
  renameOffice,
  saveDraft,
  saveSettings,
  setUpOffice,
} from './service';

export const handlers: HandlersOf<typeof officeContract, AppContext> = {
  getOffice: (app) => ok(findOffice(app.db) ?? null),
  setUpOffice,
  renameOffice,
  getPlace: (app) => ok(readPlace(app)),
  getSettings: (app) => ok(readSettings(app)),
  saveSettings,
  undoChange,
  getOlderDraft: (app, key) => ok(readOlderDraft(app, key)),
  getDraft: (app, key) => ok(readDraft(app, key)),
  saveDraft: (app, draft) => saveDraft(app, draft.key, draft.body),
  removeDraft,
  cancelJob: (app, job) => ok(job === PRINT_JOB ? app.printer.cancel() : app.jobs.cancel(job)),
};
