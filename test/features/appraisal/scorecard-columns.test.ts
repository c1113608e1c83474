import { describe, expect, it } from 'vitest';
import { scorecardColumns } from '../../../renderer/features/appraisal/components/scorecard-columns';
import type { ScorecardRow } from '../../../shared/features/appraisal/types/records';
import { createTranslate } from '../../../shared/locales/create-translate';

const score = scorecardColumns(createTranslate('zh-CN')).find(({ key }) => key === 'score');

describe('the score in an exported list', () => {
  it('is a figure, shown as it is cut', () => {
    const row = { result: { score: 86.669, scoreText: '86.66' } } as ScorecardRow;
    expect(score?.text?.(row)).toBe(86.66);
    expect(score?.render?.(row)).toBe('86.66');
  });
});
