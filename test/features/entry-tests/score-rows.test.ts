import { describe, expect, it } from 'vitest';
import {
  entriesOf,
  linesOf,
  savedIn,
  withoutScore,
} from '../../../renderer/features/entry-tests/components/score-rows';
import type { ScoreRow } from '../../../shared/features/entry-tests/types';

const score = (staffId: string, given: number, note = ''): ScoreRow =>
  ({
    id: `r-${staffId}`,
    version: 3,
    staffId,
    staffNo: staffId,
    name: staffId,
    site: null,
    score: given,
    note,
  }) as ScoreRow;
const added = (staffId: string) => ({ staffId, staffNo: staffId, name: staffId, site: null });
const exam = { scores: [score('a', 85, '补录'), score('b', 70)] };

describe('the lines of an entry test', () => {
  it('are those with a score, then who was added and has none yet', () => {
    expect(linesOf(exam, [added('c'), added('a')]).map(({ staffId }) => staffId)).toEqual(['a', 'b', 'c']);
  });

  it('hold what is saved; an empty remark is nothing', () => {
    const [a, b, c] = linesOf(exam, [added('c')]);
    expect([a, b, c].map((line) => line && [savedIn(line, 'score'), savedIn(line, 'note')])).toEqual([
      [85, '补录'],
      [70, null],
      [null, null],
    ]);
  });

  it('are saved whole, with the version that was seen, and never without a score', () => {
    const entries = entriesOf(linesOf(exam, [added('c'), added('d')]), [
      { row: 'c', column: 'score', value: 90.5 },
      { row: 'a', column: 'note', value: null },
      { row: 'd', column: 'note', value: '缺考' },
    ]);
    expect(entries).toEqual([
      { staffId: 'a', version: 3, score: 85, note: '' },
      { staffId: 'c', version: null, score: 90.5, note: '' },
    ]);
  });

  it('name who has a remark and no score, so that it is not lost', () => {
    const lines = linesOf(exam, [added('c')]);
    const note = { row: 'c', column: 'note', value: '缺考' } as const;
    expect(withoutScore(lines, [note])?.staffId).toBe('c');
    expect(withoutScore(lines, [note, { row: 'c', column: 'score', value: 60 }])).toBeUndefined();
    expect(withoutScore(lines, [{ ...note, row: 'a' }])).toBeUndefined();
  });
});
