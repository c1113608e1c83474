import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { appError } from '../../shared/kernel/errors';
import { ok, type Result, refuse } from '../../shared/kernel/result';
import type { AppContext } from '../app-context';
import { openDatabase } from '../database/open';
import { swapOffice } from './office-swap';
import { PRIVATE_FOLDER } from './private';

/**
 * Set what is left of a lost office aside, whole, so that a new one can be set up; answers where it is kept. Closes `app`. Refuses with
 * `E_OFFICE_LOST_WORDS` unless the words are typed exactly.
 */
export const setAside = (app: AppContext, words: string): Result<{ readonly kept: string }> => {
  const wanted = app.t('common.loss.words');
  if (words.trim() !== wanted) return refuse(appError('E_OFFICE_LOST_WORDS', { words: wanted }, 'words'));
  const stamp = app.clock.now().replace(/[:.]/g, '-');
  const kept = join(app.paths.backups, `before-set-up-${stamp}`);
  const nothing = join(app.paths.temp, `nothing-${process.pid}-0`);
  mkdirSync(nothing, { recursive: true, mode: PRIVATE_FOLDER });
  app.close();
  const swapped = swapOffice(app.paths.data, nothing, kept, false);
  if (!swapped.ok) return swapped;
  // A database without an office says that the words were typed: what was set aside lies beside it from now on.
  const blank = openDatabase(app.paths.database, app.clock.now);
  if (!blank.ok) return blank;
  blank.value.close();
  app.replaced();
  return ok({ kept });
};
