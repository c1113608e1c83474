import type { entryTestsContract } from '../../../shared/features/entry-tests/contract';
import type { HandlersOf } from '../../../shared/ipc/define-contract';
import { ok, orNotFound } from '../../../shared/kernel/result';
import type { AppContext } from '../../app-context';
import { createEntryTest, removeEntryTest, removeScore, saveScores, updateEntryTest } from './service';
import { listEntryTests, viewEntryTest } from './views';

export const handlers: HandlersOf<typeof entryTestsContract, AppContext> = {
  listEntryTests: (app, { search }) => ok(listEntryTests(app.db, search, app.officeCode())),
  getEntryTest: (app, id) => orNotFound(viewEntryTest(app.db, id, app.officeCode(), app.clock.today())),
  createEntryTest,
  updateEntryTest,
  removeEntryTest,
  saveScores,
  removeScore,
};
