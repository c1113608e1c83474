import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import { appError, type ErrorCodeWith } from '../../shared/kernel/errors';
import { ok, type Result, refuse } from '../../shared/kernel/result';

/** A file that was chosen, as the page may know it. */
export type Chosen = { readonly token: string; readonly name: string };

/** The files that the person chose in main's dialogs. The page knows them by token only: it can neither give nor see a path. */
export type ChosenFiles = {
  readonly remember: (path: string) => Chosen;
  /** The path behind a token; refused when this session did not choose it, or too long ago. */
  readonly pathOf: (token: string) => Result<string>;
};

/** The newest `kept` files of this session; `forgotten` is what a token of another one is refused with. */
export const createChosenFiles = (kept: number, forgotten: ErrorCodeWith<never>): ChosenFiles => {
  const chosen = new Map<string, string>();
  return {
    remember: (path) => {
      const token = randomUUID();
      chosen.set(token, path);
      const [oldest] = chosen.keys();
      if (chosen.size > kept && oldest !== undefined) chosen.delete(oldest);
      return { token, name: basename(path) };
    },
    pathOf: (token) => {
      const path = chosen.get(token);
      return path === undefined ? refuse(appError(forgotten)) : ok(path);
    },
  };
};
