import { afterEach, expect, it } from 'vitest';
import { undoChange } from '../../../electron/database/undo/change';
import { examScores, exams } from '../../../electron/features/entry-tests/repository';
import { removeEntryTest } from '../../../electron/features/entry-tests/service';
import { codeOf, valueOf } from '../../builders/office';
import { lastLine, undoLast } from '../../builders/undo';
import { openPair, type Pair, rowsOf } from '../../features/exchange/offices';

let pair: Pair | undefined;
afterEach(() => pair?.dispose());

/** A branch whose test, with its scores but the one that a plan was drawn from, can be deleted. */
const open = async () => {
  const opened = await openPair({ count: 2 });
  pair = opened;
  const { branch } = opened;
  branch.db.run("UPDATE plan SET state = 'cancelled'");
  const [test] = exams.list(branch.db);
  return { ...opened, test: { id: test?.id ?? '', version: test?.version ?? 0 } };
};

it('a removal that was reported is taken back as a new version, which head office receives', async () => {
  const { branch, head, report, take, test } = await open();
  await take(await report());
  expect(examScores.list(head.db)).toHaveLength(2);
  valueOf(removeEntryTest(branch, test));
  const removal = lastLine(branch);
  await take(await report());
  expect(exams.find(head.db, test.id)).toBeUndefined();
  valueOf(await undoChange(branch, removal));
  const answer = await take(await report());
  expect(answer).toMatchObject({ ok: true, counts: { changed: 3, new: 0, conflict: 0, refused: 0 } });
  expect(exams.find(head.db, test.id)?.version).toBe(test.version + 2);
  expect(examScores.list(head.db)).toHaveLength(2);
  expect(rowsOf(head, 'BJ01')).toEqual(rowsOf(branch, 'BJ01'));
});

it('what was never reported travels as if nothing had happened but for its version', async () => {
  const { branch, head, report, take, test } = await open();
  valueOf(removeEntryTest(branch, test));
  valueOf(await undoLast(branch));
  await take(await report());
  expect(exams.find(head.db, test.id)?.version).toBe(test.version + 2);
});

it("head office takes neither a received file nor a branch's records back this way", async () => {
  const { head, report, take } = await open();
  await take(await report());
  expect(codeOf(await undoLast(head))).toBe('E_UNDO_STAYS');
});
