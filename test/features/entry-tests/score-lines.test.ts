import { describe, expect, it } from 'vitest';
import {
  NO_EDITS,
  takenLines,
  withoutPerson,
  withPasted,
  withPerson,
  withTyped,
} from '../../../renderer/features/entry-tests/components/score-lines';
import type { PastedScore } from '../../../shared/features/entry-tests/types';
import { appError, type ErrorCode } from '../../../shared/kernel/errors';

const pasted = (
  line: number,
  staffId: string | null,
  score: number | null,
  code?: ErrorCode,
): PastedScore => ({
  line,
  text: '',
  staffId,
  staffNo: staffId ?? '',
  name: staffId ?? '',
  score,
  problem: code === undefined ? null : appError(code),
});

describe('lines of a paste', () => {
  it('go to the grid when their person is known, a score out of range too, to be put right there', () => {
    const lines = [
      pasted(1, 'a', 85),
      pasted(2, 'b', 101, 'E_SCORE_RANGE'),
      pasted(3, null, 70, 'E_PASTE_NO_PERSON'),
      pasted(4, 'c', 60, 'E_PASTE_NAME_DIFFERS'),
    ];
    const taken = takenLines(lines);
    expect(taken.map(({ line }) => line)).toEqual([1, 2]);
    expect(withPasted(NO_EDITS, taken).typed).toEqual({ a: { score: 85 }, b: { score: 101 } });
  });

  it('do not put a wrong score over a good one of the same person', () => {
    const lines = [pasted(1, 'a', 185, 'E_SCORE_RANGE'), pasted(2, 'a', 85)];
    expect(takenLines(lines).map(({ line }) => line)).toEqual([2]);
    const twice = [pasted(1, 'a', 185, 'E_SCORE_RANGE'), pasted(2, 'a', 199, 'E_SCORE_RANGE')];
    expect(takenLines(twice).map(({ line }) => line)).toEqual([1]);
  });
});

describe('a person who was added', () => {
  const person = (staffId: string) => ({ staffId, staffNo: staffId, name: staffId, site: null });

  it('is taken away alone: whoever was added since, and every typed score, stays', () => {
    const edits = withPerson(withTyped(withPerson(NO_EDITS, person('a')), 'a', { score: 80 }), person('b'));
    expect(withoutPerson(withTyped(edits, 'b', { score: 90 }), 'a')).toEqual({
      added: [person('b')],
      typed: { b: { score: 90 } },
    });
  });
});
