import { z } from 'zod';
import { action, command, query } from '../../ipc/define-contract';
import { zDraft, zDraftKey, zOfficeNames, zSettings, zSetUp } from './schema';
import type { Office, OfficePlace, Settings } from './types';

const zNothing = z.object({});

export const officeContract = {
  /** The office, or null before first set-up. */
  getOffice: query(zNothing, ['office']).returns<Office | null>(),
  setUpOffice: command(zSetUp).returns<Office>(),
  renameOffice: command(zOfficeNames).returns<Office>(),
  getPlace: query(zNothing, []).returns<OfficePlace>(),
  getSettings: query(zNothing, ['office']).returns<Settings>(),
  saveSettings: command(zSettings).returns<Settings>(),
  getDraft: query(zDraftKey, []).returns<string | null>(),
  saveDraft: command(zDraft).returns<true>(),
  dropDraft: command(zDraftKey).returns<true>(),
  cancelJob: action(z.string()).returns<boolean>(),
} as const;
