import { z } from 'zod';
import { action, command, query } from '../../ipc/define-contract';
import { zNothing } from '../../kernel/fields';
import { zDraft, zDraftKey, zOfficeNames, zSettings, zSetUp } from './schema';
import type { Office, OfficePlace, OlderDraft, Settings } from './types';

export const officeContract = {
  /** The office, or null before first set-up. */
  getOffice: query('office.outside', zNothing).returns<Office | null>(),
  setUpOffice: command('office.anyone', zSetUp).returns<Office>(),
  renameOffice: command('office.manage', zOfficeNames).returns<Office>(),
  getPlace: query('office.anyone', zNothing).returns<OfficePlace>(),
  getSettings: query('office.outside', zNothing).returns<Settings>(),
  saveSettings: command('office.anyone', zSettings).returns<Settings>(),
  /**
   * Take back the step that a line of the audit log holds; its number came with the answer of the call that took the step. Whoever is
   * allowed the step may take it back: the power of the call that the line names counts.
   */
  undoChange: command('office.anyone', z.number().int().min(1)).returns<true>(),
  getDraft: query('office.anyone', zDraftKey).returns<string | null>(),
  /** The newest draft of the same form and record at another version; null when there is none. */
  getOlderDraft: query('office.anyone', zDraftKey).returns<OlderDraft | null>(),
  saveDraft: command('office.anyone', zDraft).returns<true>(),
  removeDraft: command('office.anyone', zDraftKey).returns<true>(),
  cancelJob: action('office.anyone', z.string()).returns<boolean>(),
} as const;
