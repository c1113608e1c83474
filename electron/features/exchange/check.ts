import { basename } from 'node:path';
import { appError } from '../../../shared/kernel/errors';
import type { AppContext } from '../../app-context';
import type { CheckProblem } from '../../define-backend';
import { describeOwnKeys, KEY_FILE, keysAreMissing } from './keys/keys';

/** The office's keys, when they cannot be read, or are gone while other offices know it by them. None are made. */
export const check = (app: AppContext): readonly CheckProblem[] => {
  const own = describeOwnKeys(app);
  const error = own.ok ? (keysAreMissing(app) ? appError('E_KEYS_MISSING') : undefined) : own.error;
  return error === undefined
    ? []
    : [{ kind: 'keys', place: `${basename(app.paths.keys)}/${KEY_FILE}`, error }];
};
