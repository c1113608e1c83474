import type { Result } from '../../shared/kernel/result';
import type { TextKey } from '../../shared/locales/translate';
import type { AppContext } from '../app-context';
import type { Arguments } from './arguments';

/** The fields of an answer. `ok: false` in it means refused with reasons inside (exit code 1). */
export type Answer = Readonly<Record<string, unknown>> & { readonly ok?: boolean };

/**
 * One command of the command line.
 *
 * `run` gets the office of `--data`, opened. A refusal comes out as `{ok:false, error}`. `needsOffice` commands are refused
 * with `E_NOT_SET_UP` in a folder without an office.
 */
export type Command = {
  readonly name: string;
  readonly usage: string;
  readonly help: TextKey;
  readonly needsOffice: boolean;
  readonly run: (app: AppContext, args: Arguments) => Result<Answer> | Promise<Result<Answer>>;
};
