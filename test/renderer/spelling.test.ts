import { describe, expect, it } from 'vitest';
import { spellLabel } from '../../electron/features/organization/service/pinyin';
import { isMeant } from '../../renderer/app/spelling';

describe('a page is meant', () => {
  it.each([
    ['课程', true],
    ['kecheng', true],
    ['ke cheng', true],
    ['kcml', true],
    ['KCML', true],
    ['ml', true],
    ['', true],
    ['xyz', false],
    ['培训', false],
  ])('课程目录 by %s: %s', (typed, expected) =>
    expect(isMeant(typed, '课程目录', spellLabel('课程目录'))).toBe(expected),
  );

  it('by the letters of an English title, and of a mixed one', () => {
    expect(isMeant('COURSE', 'Course catalogue', undefined)).toBe(true);
    expect(isMeant('kpizb', 'KPI 指标', spellLabel('KPI 指标'))).toBe(false);
    expect(isMeant('zhibiao', 'KPI 指标', spellLabel('KPI 指标'))).toBe(true);
    expect(isMeant('kpi', 'KPI 指标', spellLabel('KPI 指标'))).toBe(true);
  });

  it('by its characters alone while the dictionary is not there yet', () => {
    expect(isMeant('kcml', '课程目录', undefined)).toBe(false);
    expect(isMeant('目录', '课程目录', undefined)).toBe(true);
  });
});
