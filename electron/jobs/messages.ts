import type { RecordKind } from '../../shared/kernel/record-kinds';
import type { Result } from '../../shared/kernel/result';
import type { Language } from '../../shared/locales/translate';

/** What main hands to the job process. */
export type JobOrder = {
  readonly job: string;
  readonly input: unknown;
  readonly dataDir: string;
  readonly language: Language;
  /** On whose behalf. */
  readonly user: string;
};

/** What the job process tells main. */
export type JobMessage =
  | { readonly type: 'progress'; readonly done: number; readonly total: number; readonly label: string }
  | { readonly type: 'changed'; readonly kinds: readonly RecordKind[] }
  | { readonly type: 'result'; readonly result: Result<unknown> }
  | { readonly type: 'bug'; readonly stack: string };
