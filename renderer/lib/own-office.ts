import type { Answer } from '../../shared/ipc/define-contract';
import type { CalendarDate } from '../../shared/kernel/dates';
import type { Language } from '../../shared/locales/translate';
import type { CallState, Runner } from './calls';
import { defineSlot, filled } from './slots';

/** What every page may know of the office that this database belongs to. */
export type OwnOffice = { readonly kind: 'branch' | 'head'; readonly code: string; readonly name: string };

type StandardInForce = {
  readonly versionNo: number;
  readonly effectiveFrom: CalendarDate;
  readonly body: unknown;
};

/**
 * What the shell and all pages need of their own office. The feature that keeps it looks across all others, so that none of them may
 * name it: it fills this slot.
 */
export type OfficeDoor = {
  /** Null before first set-up. */
  readonly useOffice: () => CallState<OwnOffice | null>;
  /** The language of the window; undefined until it is known. */
  readonly useLanguage: () => Language | undefined;
  /** Stop a job that runs in the background. */
  readonly useCancelJob: () => Runner<string, boolean>;
  /** What is kept of a form while it is not saved. */
  readonly drafts: {
    readonly read: (key: string) => Promise<Answer<string | null>>;
    /** That of the same form and record at an earlier version. */
    readonly readOlder: (
      key: string,
    ) => Promise<Answer<{ readonly key: string; readonly body: string } | null>>;
    readonly write: (draft: { readonly key: string; readonly body: string }) => Promise<Answer<true>>;
    readonly drop: (key: string) => Promise<Answer<true>>;
  };
  /** The numbers of a standard that hold today, for the help of a page. */
  readonly standardInForce: (doc: string) => Promise<Answer<StandardInForce>>;
  /** Take back the step that a line of the audit log holds. */
  readonly takeBack: (line: number) => Promise<Answer<true>>;
};

export const officeDoor = defineSlot<OfficeDoor>('shell.officeDoor');

export const useOwnOffice: OfficeDoor['useOffice'] = () => filled(officeDoor).useOffice();
export const useOwnLanguage: OfficeDoor['useLanguage'] = () => filled(officeDoor).useLanguage();
export const useCancelJob: OfficeDoor['useCancelJob'] = () => filled(officeDoor).useCancelJob();
export const drafts = (): OfficeDoor['drafts'] => filled(officeDoor).drafts;
export const standardInForce: OfficeDoor['standardInForce'] = (doc) =>
  filled(officeDoor).standardInForce(doc);
export const takeBack: OfficeDoor['takeBack'] = (line) => filled(officeDoor).takeBack(line);
