import { createHash } from 'node:crypto';
import { waitOf } from '../../../../shared/features/access/rules/throttle';
import { appError } from '../../../../shared/kernel/errors';
import { ok, type Result, refuse } from '../../../../shared/kernel/result';
import { wordKey } from '../../../../shared/kernel/sameness';
import type { AppContext } from '../../../app-context';
import { transact } from '../../../database/transact';
import { countAttempt, findAttempts, restartWait } from '../repository';
import { accessStandard } from './stance';

/** Under what the tries for a name are counted, whether anybody has the name or not. */
export const attemptKey = (signName: string): string =>
  createHash('sha256')
    .update(`sign-in ${wordKey(signName)}`)
    .digest('hex');

/**
 * Count a try before it is looked at, so that neither a second process nor a kill in the middle makes one free. Refuses with
 * `E_SIGN_IN_WAIT` while the delay runs; such a try is not counted, or whoever goes on trying would keep everybody out.
 */
export const beginAttempt = (app: AppContext, key: string): Result<true> => {
  const { throttle } = accessStandard(app.db, app.clock.today());
  const judged = transact(app, 'access.attempt', (tx): Result<number> => {
    const attempts = findAttempts(tx, key);
    const seconds = waitOf(throttle, attempts, tx.now);
    if (seconds === 0) countAttempt(tx, key);
    else if (attempts.lastAt > tx.now) restartWait(tx, key);
    return ok(seconds);
  });
  if (!judged.ok) return judged;
  return judged.value === 0
    ? ok(true as const)
    : refuse(appError('E_SIGN_IN_WAIT', { seconds: judged.value }));
};
