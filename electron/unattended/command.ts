import type { Result } from '../../shared/kernel/result';
import type { TextKey } from '../../shared/locales/translate';
import type { AppContext } from '../app-context';
import type { Arguments } from './arguments';

/** The fields of an answer. `ok: false` in it means refused with reasons inside (exit code 1). */
export type Answer = Readonly<Record<string, unknown>> & { readonly ok?: boolean };

type Described = { readonly name: string; readonly usage: string; readonly help: TextKey };
type Answered = Result<Answer> | Promise<Result<Answer>>;

/**
 * A command on the office of `--data`, which it gets opened. `required`: refused with `E_NOT_SET_UP` in a folder without an
 * office; `optional`: the folder may be empty. A refusal comes out as `{ok:false, error}`.
 */
export type OfficeCommand = Described & {
  readonly office: 'required' | 'optional';
  /** What can be said of the words alone, before any folder is touched; throws `UsageError`, or refuses. */
  readonly judge?: (args: Arguments) => Result<unknown>;
  readonly run: (app: AppContext, args: Arguments) => Answered;
};

/** A command that has nothing to do with the office of `--data`. */
export type FreeCommand = Described & {
  readonly office: 'none';
  readonly run: (args: Arguments) => Answered;
};

export type Command = OfficeCommand | FreeCommand;
