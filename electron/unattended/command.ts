import type { Power } from '../../shared/ipc/define-contract';
import type { Result } from '../../shared/kernel/result';
import type { TextKey } from '../../shared/locales/translate';
import type { AppContext } from '../app-context';
import type { Asked, Options } from './arguments';

/** The fields of an answer. `ok: false` in it means refused with reasons inside (exit code 1). */
export type Answer = Readonly<Record<string, unknown>> & { readonly ok?: boolean };

type Answered = Result<Answer> | Promise<Result<Answer>>;

type Described<W extends string, O extends Options> = {
  readonly name: string;
  /** Its place in `--help`, which lists the commands of all features in the order of the main job. */
  readonly order: number;
  readonly help: TextKey;
  /** The words after the name, in their order; each must be said. */
  readonly words?: Readonly<Record<W, TextKey>>;
  /** How any number of further words is called. Where it is missing they are not asked for, and not read. */
  readonly more?: { readonly word: string; readonly help: TextKey };
  readonly options?: O;
  /** What stands after the name in the usage line, where options depend on each other. */
  readonly usage?: string;
};

/**
 * A command on the office of `--data`, which it gets opened. `required`: refused with `E_NOT_SET_UP` in a folder without an
 * office; `optional`: the folder may be empty; `any`: its office may even be lost (`app.loss`). A refusal comes out as `{ok:false, error}`.
 *
 * `judge` and `run` are methods so that commands with words and options of their own fit into one list: each is only ever
 * called with what was read by its own declaration.
 */
export type OfficeCommand<W extends string = string, O extends Options = Options> = Described<W, O> & {
  readonly office: 'required' | 'optional' | 'any';
  /**
   * What a user must be allowed to give it; the administrator's alone without one. A power that reaches only to what is somebody's own does
   * not do. In an office without users nobody is asked.
   */
  readonly power?: Power | undefined;
  /** The powers, where they depend on what is asked for. */
  powers?(asked: Asked<W, O>): Promise<readonly Power[]>;
  /** What can be said of the words alone, before any folder is touched; throws `UsageError`, or refuses. */
  judge?(asked: Asked<W, O>): Result<unknown>;
  run(app: AppContext, asked: Asked<W, O>): Answered;
};

/** A command that has nothing to do with the office of `--data`. */
export type FreeCommand<W extends string = string, O extends Options = Options> = Described<W, O> & {
  readonly office: 'none';
  run(asked: Asked<W, O>): Answered;
};

/** Commands under one name, told apart by the next word: `show VIEW`. */
export type CommandGroup = {
  readonly name: string;
  readonly order: number;
  readonly help: TextKey;
  readonly word: string;
  readonly wordHelp: TextKey;
  readonly commands: readonly OfficeCommand[];
};

/** What a command line can come down to. */
export type PlainCommand = OfficeCommand | FreeCommand;
export type Command = PlainCommand | CommandGroup;

export const isGroup = (command: Command): command is CommandGroup => 'commands' in command;

/** With its words and options known by name and type. */
export const officeCommand = <W extends string = never, O extends Options = Record<never, never>>(
  command: OfficeCommand<W, O>,
): OfficeCommand => command;

export const freeCommand = <W extends string = never, O extends Options = Record<never, never>>(
  command: FreeCommand<W, O>,
): FreeCommand => command;
