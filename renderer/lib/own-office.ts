import type { Answer } from '../../shared/ipc/define-contract';
import { useCall, useCommand } from './calls';
import { askMain, client } from './ipc';

/**
 * The office is the one feature that the shell and every other feature stand on: which kind of office this is, the language it reads,
 * what was typed and not saved, what runs and can be stopped. It looks across all features, so none before it may name it; what they
 * need of it is asked here and nowhere else.
 */

/** The office that this database belongs to; null before first set-up. */
export const useOwnOffice = () => useCall('office', 'getOffice', {});

/** The language of the window; undefined until it is known. */
export const useOwnLanguage = () => useCall('office', 'getSettings', {}).data?.language;

/** Stop a job that runs in the background. */
export const useCancelJob = () => useCommand('office', 'cancelJob');

/** What is kept of a form while it is not saved. */
export const drafts = {
  read: (key: string) => client.office.getDraft(key),
  write: (draft: { readonly key: string; readonly body: string }) => client.office.saveDraft(draft),
  drop: (key: string) => client.office.removeDraft(key),
} as const;

/** Take back the step that a line of the audit log holds. */
export const takeBack = (line: number): Promise<Answer<true>> => askMain<true>('office.undoChange', line);
