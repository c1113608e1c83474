import { randomUUID } from 'node:crypto';
import { appError } from '../../../../shared/kernel/errors';
import { ok, type Result, refuse } from '../../../../shared/kernel/result';

const KEPT = 20;

/** The files that were chosen in main's dialog. The page knows them by token only: it can neither give nor see a path. */
const chosen = new Map<string, string>();

export const rememberFile = (path: string): string => {
  const token = randomUUID();
  chosen.set(token, path);
  const [oldest] = chosen.keys();
  if (chosen.size > KEPT && oldest !== undefined) chosen.delete(oldest);
  return token;
};

export const chosenFile = (token: string): Result<string> => {
  const path = chosen.get(token);
  return path === undefined ? refuse(appError('E_SHEET_FILE_FORGOTTEN')) : ok(path);
};
