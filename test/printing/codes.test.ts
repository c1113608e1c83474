import { describe, expect, it } from 'vitest';
import type { DrawOp, Page } from '../../electron/printing/layout/draw-op';
import { MM } from '../../electron/printing/layout/paper';
import { qrCodeOf } from '../../electron/printing/layout/qr-code';
import { cornerCode, oldPageCode, pageCode } from '../../shared/kernel/paper-codes';
import { ALL_DOCUMENTS, roughMeasure } from './all-documents';
import { layOut } from './documents';
import { planModel, sheetOf } from './sheets';

const HASH = '0123456789abcdef';

type Rect = { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number };
type Code = Extract<DrawOp, { kind: 'qr' }>;

const codesOf = (page: Page): readonly Code[] => page.ops.filter((op) => op.kind === 'qr');
const rectOf = ({ x, y, size }: Code): Rect => ({ x1: x, y1: y, x2: x + size, y2: y + size });
/** What has ink, with the half of a line's thickness that stands out of it. */
const inked = (op: DrawOp): Rect | undefined => {
  const half = 0.375;
  if (op.kind === 'text') {
    const width = roughMeasure(op.text, op.size, op.weight);
    return { x1: op.x, y1: op.y - op.size * 0.88, x2: op.x + width, y2: op.y + op.size * 0.2 };
  }
  if (op.kind === 'rect')
    return { x1: op.x - half, y1: op.y - half, x2: op.x + op.width + half, y2: op.y + op.height + half };
  if (op.kind === 'line') return { x1: op.x1, y1: op.y1 - half, x2: op.x2, y2: op.y2 + half };
  return op.kind === 'checkbox'
    ? { x1: op.x - half, y1: op.y - half, x2: op.x + op.size + half, y2: op.y + op.size + half }
    : undefined;
};
const distance = (a: Rect, b: Rect): number =>
  Math.hypot(Math.max(0, a.x1 - b.x2, b.x1 - a.x2), Math.max(0, a.y1 - b.y2, b.y1 - a.y2));

describe.each(Object.entries(ALL_DOCUMENTS))('%s', (_name, sheet) => {
  const pages = layOut(sheet, roughMeasure);

  it('has both codes in their places, with white round them', () => {
    for (const page of pages) {
      const [first, corner] = codesOf(page);
      if (first === undefined || corner === undefined) throw new Error('a page lacks a code');
      expect([first.place, corner.place]).toEqual(['page', 'corner']);
      expect(first.size / MM).toBeCloseTo(22, 2);
      expect(first.code.modules).toBe(33);
      expect(corner.size / MM).toBeGreaterThanOrEqual(14);
      const edges = rectOf(first);
      expect(edges.y1 / MM).toBeGreaterThanOrEqual(15 - 0.001);
      expect((page.width - edges.x2) / MM).toBeGreaterThanOrEqual(15 - 0.001);
      const low = rectOf(corner);
      expect(low.x1 / MM).toBeGreaterThanOrEqual(15 - 0.001);
      expect((page.height - low.y2) / MM).toBeGreaterThanOrEqual(11 - 0.001);
      expect(low.x1).toBeLessThan(page.width / 2);
      expect(low.y1).toBeGreaterThan(page.height / 2);
      for (const code of [first, corner])
        for (const op of page.ops) {
          const ink = inked(op);
          if (ink !== undefined) expect(distance(rectOf(code), ink) / MM).toBeGreaterThanOrEqual(3);
        }
    }
  });
});

describe('a code', () => {
  it('is as large for the longest number as the paper lets it be read', () => {
    const number = 'ABCDEFGH-ABCDEFGHIJ12-2026-123456789';
    expect(qrCodeOf(pageCode('ABCDEFGHIJ12', number, HASH, 12, 13), 'Q').modules).toBeLessThanOrEqual(41);
    expect(qrCodeOf(cornerCode(number, 12, 13), 'M').modules).toBeLessThanOrEqual(29);
  });

  it('keeps its size in two-digit pages and numbers of six digits', () => {
    const number = 'PXJH-BJ01-2026-123456';
    expect(qrCodeOf(pageCode('BJ01', number, HASH, 10, 12), 'Q').modules).toBe(33);
    expect(qrCodeOf(cornerCode(number, 10, 12), 'M').modules).toBe(25);
  });

  it('is not on a draft', () => {
    const draft = layOut(sheetOf(planModel(), null), roughMeasure);
    expect(draft.flatMap(codesOf)).toEqual([]);
    const ops = (pages: readonly Page[]) =>
      pages.flatMap((page) => page.ops.filter((op) => op.kind === 'rect' || op.kind === 'line'));
    expect(ops(draft)).toEqual(ops(layOut(sheetOf(planModel()), roughMeasure)));
  });

  it('names the document only when a document of an earlier layout is set anew', () => {
    const sheet = { ...sheetOf(planModel()), layout: 1 };
    for (const page of layOut(sheet, roughMeasure))
      expect(codesOf(page).map(({ code }) => code)).toEqual([
        qrCodeOf(oldPageCode('BJ01', sheet.number ?? '', HASH), 'Q'),
      ]);
  });
});
