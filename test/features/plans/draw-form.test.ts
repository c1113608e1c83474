import { describe, expect, it } from 'vitest';
import {
  type DrawValues,
  drawInput,
  scoreOf,
  sourceKind,
} from '../../../renderer/features/plans/components/draw-form';
import type { EntryScore } from '../../../shared/features/plans/types';

const VALUES: DrawValues = {
  staffId: 'chen',
  by: 'examScore',
  examScoreId: null,
  tier: 'intermediate',
  reason: 'worked elsewhere',
  startsOn: '2026-03-02',
};

const score = (examScoreId: string): EntryScore => ({
  examScoreId,
  staffId: 'chen',
  examName: 'Entry test',
  heldOn: '2026-03-01',
  score: 71,
  derivation: { score: 71, tier: 'basic', title: '', bands: [] },
});

describe('where a plan comes from', () => {
  it('is the first score until another one of the person is chosen', () => {
    const scores = [score('first'), score('second')];
    expect(scoreOf(VALUES, scores)).toBe('first');
    expect(scoreOf({ ...VALUES, examScoreId: 'second' }, scores)).toBe('second');
    expect(scoreOf({ ...VALUES, examScoreId: 'of somebody else' }, scores)).toBe('first');
  });

  it('is a choice for a person without any score, and only then without being told', () => {
    expect(sourceKind(VALUES, [])).toBe('chosen');
    expect(sourceKind(VALUES, undefined)).toBe('examScore');
    expect(sourceKind({ ...VALUES, by: 'chosen' }, [score('first')])).toBe('chosen');
  });
});

describe('what is sent for a new plan', () => {
  it('is the score, or the tier with its reason', () => {
    expect(drawInput(VALUES, [score('first')]).source).toEqual({ kind: 'examScore', examScoreId: 'first' });
    expect(drawInput(VALUES, []).source).toEqual({
      kind: 'chosen',
      tier: 'intermediate',
      reason: 'worked elsewhere',
    });
  });

  it('leaves empty what is missing, so that the schema asks for it at its field', () => {
    const input = drawInput({ ...VALUES, staffId: null, startsOn: null }, undefined);
    expect(input).toEqual({
      staffId: '',
      startsOn: '',
      source: { kind: 'examScore', examScoreId: '' },
    });
  });
});
