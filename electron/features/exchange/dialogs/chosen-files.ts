import { randomBytes } from 'node:crypto';
import { basename } from 'node:path';
import { appError } from '../../../../shared/kernel/errors';
import { ok, type Result, refuse } from '../../../../shared/kernel/result';

const KEPT = 500;

/** Paths that the person chose in a dialog of this window session, under names that say nothing. */
const chosen = new Map<string, string>();

/** Remember a path and answer the name under which the page may speak of it. */
export const rememberChosen = (path: string): { readonly file: string; readonly name: string } => {
  const file = randomBytes(16).toString('hex');
  chosen.set(file, path);
  const [oldest] = chosen.keys();
  if (chosen.size > KEPT && oldest !== undefined) chosen.delete(oldest);
  return { file, name: basename(path) };
};

/** The path behind a name; `E_CHOSEN_FILE_GONE` when this session did not choose it. */
export const chosenPath = (file: string): Result<string> => {
  const path = chosen.get(file);
  return path === undefined ? refuse(appError('E_CHOSEN_FILE_GONE')) : ok(path);
};
