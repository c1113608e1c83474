import { describe, expect, it } from 'vitest';
import { scaleOf, stepFrom, zoomOf } from '../../renderer/features/documents/components/pdf-zoom';

const view = { width: 900, height: 500 };
const page = { width: 600, height: 800 };

describe('scaleOf', () => {
  it('fits the width, the whole page, or keeps a size', () => {
    expect(scaleOf('width', view, page)).toBe(1.5);
    expect(scaleOf('page', view, page)).toBe(0.625);
    expect(scaleOf(2, view, page)).toBe(2);
  });
  it('never loses the page nor outgrows memory', () => {
    expect(scaleOf('page', { width: 0, height: 0 }, page)).toBe(0.25);
    expect(scaleOf(40, view, page)).toBe(4);
  });
});

describe('stepFrom', () => {
  it('goes to the nearest step and stops at the ends', () => {
    expect(stepFrom(1, 1)).toBe(1.25);
    expect(stepFrom(0.625, 1)).toBe(0.67);
    expect(stepFrom(0.625, -1)).toBe(0.5);
    expect(stepFrom(4, 1)).toBeUndefined();
    expect(stepFrom(0.25, -1)).toBeUndefined();
  });
});

describe('zoomOf', () => {
  it('takes what it knows and fits the width otherwise', () => {
    expect([zoomOf('page'), zoomOf(1.5), zoomOf('wide'), zoomOf(-1), zoomOf(null)]).toEqual([
      'page',
      1.5,
      'width',
      'width',
      'width',
    ]);
  });
});
