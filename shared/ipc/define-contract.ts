import type { z } from 'zod';
import type { RecordKind } from '../kernel/record-kinds';
import type { Result } from '../kernel/result';

/** What a role must be allowed to make a call: `feature.power`. Declared with the call, so that none can be forgotten. */
export type Power = `${string}.${string}`;

type Declared<K extends 'query' | 'command' | 'action', I extends z.ZodType, O> = {
  readonly kind: K;
  readonly power: Power;
  readonly input: I;
  readonly output?: () => O;
};

/** A call that only reads. It runs again after every change while it is on the screen. */
export type Query<I extends z.ZodType, O> = Declared<'query', I, O>;

/** A call that may write. Commands run one after the other; queries never wait for them. */
export type Command<I extends z.ZodType, O> = Declared<'command', I, O>;

/**
 * A call that opens a dialog, starts a job or hands something to the system. It may last as long as a person or a file takes, so no
 * command waits for it; what it writes in the end it writes through `transact`, as a command does.
 */
export type Action<I extends z.ZodType, O> = Declared<'action', I, O>;

export type Call = Query<z.ZodType, unknown> | Command<z.ZodType, unknown> | Action<z.ZodType, unknown>;
export type Contract = Readonly<Record<string, Call>>;

export const query = <I extends z.ZodType>(power: Power, input: I) => ({
  returns: <O>(): Query<I, O> => ({ kind: 'query', power, input }),
});

export const command = <I extends z.ZodType>(power: Power, input: I) => ({
  returns: <O>(): Command<I, O> => ({ kind: 'command', power, input }),
});

export const action = <I extends z.ZodType>(power: Power, input: I) => ({
  returns: <O>(): Action<I, O> => ({ kind: 'action', power, input }),
});

export type InputOf<C extends Call> = z.input<C['input']>;
export type ParsedInputOf<C extends Call> = z.output<C['input']>;
export type OutputOf<C extends Call> = C extends { readonly output?: () => infer O } ? O : never;

/** What a feature's `handlers.ts` must give: one function a call, `(app, input) → Result`. */
export type HandlersOf<C extends Contract, App> = {
  readonly [K in keyof C]: (
    app: App,
    input: ParsedInputOf<C[K]>,
  ) => Result<OutputOf<C[K]>> | Promise<Result<OutputOf<C[K]>>>;
};

/**
 * What the door answers: what the handler answered and, for a command whose step can be taken back, the line of the audit log that holds
 * the step (`office.undoChange`).
 */
export type Answer<T> =
  | { readonly ok: true; readonly value: T; readonly change?: number }
  | Extract<Result<T>, { readonly ok: false }>;

/** Asked once by a page that starts, in no feature's name: every answer that was made ahead and stands ready, by channel. */
export const READY_ANSWERS = 'readyAnswers';
export type ReadyAnswers = Readonly<Record<string, Answer<unknown>>>;

/** What the renderer sees of a contract. */
export type ClientOf<C extends Contract> = {
  readonly [K in keyof C]: (
    input: InputOf<C[K]>,
  ) => Promise<C[K]['kind'] extends 'command' ? Answer<OutputOf<C[K]>> : Result<OutputOf<C[K]>>>;
};

/** What main tells a window: these kinds of record changed, a job went on, or files were dropped onto it (known by token). */
export type Notice =
  | { readonly type: 'changed'; readonly kinds: readonly RecordKind[] }
  | {
      readonly type: 'progress';
      readonly job: string;
      readonly done: number;
      readonly total: number;
      readonly label: string;
    }
  | {
      readonly type: 'dropped';
      readonly files: readonly { readonly token: string; readonly name: string }[];
    };
