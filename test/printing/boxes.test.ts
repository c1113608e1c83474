import { describe, expect, it } from 'vitest';
import type { DrawOp, Page } from '../../electron/printing/layout/draw-op';
import { MM } from '../../electron/printing/layout/paper';
import { printLayoutOf } from '../../electron/printing/layout/print-layout';
import {
  type LayoutBox,
  type LayoutLine,
  type PrintLayout,
  zPrintLayout,
} from '../../shared/kernel/print-layout';
import { ALL_DOCUMENTS, roughMeasure } from './all-documents';
import { layOut } from './documents';

const boxesOf = (layout: PrintLayout): readonly LayoutBox[] => layout.pages.flatMap((page) => page.boxes);
const layoutOf = (name: string): PrintLayout => {
  const sheet = ALL_DOCUMENTS[name];
  if (sheet === undefined) throw new Error(`no form is called ${name}`);
  return printLayoutOf(layOut(sheet, roughMeasure));
};
const idsOf = (name: string): readonly string[] => boxesOf(layoutOf(name)).map((box) => box.id);
const numbered = (count: number, make: (i: number) => string): string[] =>
  Array.from({ length: count }, (_, i) => make(i));
const staffNo = (i: number): string => String(100 + i).padStart(5, '0');

const overlap = (a: LayoutBox, b: LayoutBox): number =>
  Math.min(
    Math.min(a.x + a.w, b.x + b.w) - Math.max(a.x, b.x),
    Math.min(a.y + a.h, b.y + b.h) - Math.max(a.y, b.y),
  );
/** Whether one of the lines goes from one point to the other. */
const isDrawn = (lines: readonly LayoutLine[], [x1, y1, x2, y2]: LayoutLine): boolean => {
  const near = 0.03;
  return lines.some(([a, b, c, d]) =>
    y1 === y2
      ? b === d && Math.abs(b - y1) <= near && a <= x1 + near && c >= x2 - near
      : a === c && Math.abs(a - x1) <= near && b <= y1 + near && d >= y2 - near,
  );
};

describe.each(Object.entries(ALL_DOCUMENTS))('%s', (name, sheet) => {
  const pages = layOut(sheet, roughMeasure);
  const layout = printLayoutOf(pages);

  it('has boxes that a reader can rely on', () => {
    expect(zPrintLayout.parse(layout)).toEqual(layout);
    expect(new Set(boxesOf(layout).map((box) => box.id)).size).toBe(boxesOf(layout).length);
    layout.pages.forEach((page, i) => {
      page.boxes.forEach((box, at) => {
        expect(box.page).toBe(i + 1);
        expect(Math.min(box.x, box.y)).toBeGreaterThan(10);
        expect(box.x + box.w).toBeLessThan(page.width - 10);
        expect(box.y + box.h).toBeLessThan(page.height - 25);
        if (box.kind !== 'tick') expect(box.h).toBeGreaterThanOrEqual(10.5);
        if (box.kind === 'line') expect(box.w).toBeGreaterThanOrEqual(35);
        if (box.kind === 'signature') expect(box.w).toBeGreaterThanOrEqual(20);
        for (const other of page.boxes.slice(at + 1)) expect(overlap(box, other)).toBeLessThanOrEqual(0.02);
      });
    });
  });

  it('gives every signature room for its date', () => {
    for (const page of pages) {
      const lines = page.ops.filter((op) => op.kind === 'line');
      expect(lines).toHaveLength(
        2 * page.ops.filter((op) => op.kind === 'box' && op.mark.kind === 'line').length,
      );
      for (const { x1, x2 } of lines) expect((x2 - x1) / MM).toBeGreaterThanOrEqual(25);
    }
  });

  it('draws every box where it says', () => {
    for (const { boxes, lines } of layout.pages)
      for (const { kind, x, y, w, h } of boxes) {
        expect(isDrawn(lines, [x, y + h, x + w, y + h])).toBe(true);
        if (kind === 'line') continue;
        expect(isDrawn(lines, [x, y, x + w, y])).toBe(true);
        expect(isDrawn(lines, [x, y, x, y + h])).toBe(true);
        expect(isDrawn(lines, [x + w, y, x + w, y + h])).toBe(true);
      }
  });

  it('prints nothing where a hand signs', () => {
    for (const page of pages) {
      const texts = page.ops.filter((op) => op.kind === 'text');
      for (const box of page.ops.filter((op) => op.kind === 'box'))
        for (const text of texts) {
          const right = text.x + roughMeasure(text.text, text.size, text.weight);
          const inside =
            text.x < box.x + box.width &&
            right > box.x &&
            text.y > box.y &&
            text.y - text.size < box.y + box.height;
          if (inside) expect(text.y - text.size * 0.88).toBeGreaterThanOrEqual(box.y + box.height);
        }
    }
  });

  it('draws a line once', () => {
    for (const { lines } of layout.pages) {
      lines.forEach(([x1, y1, x2, y2], i) => {
        expect(x1 === x2 || y1 === y2).toBe(true);
        expect(x1 + y1).toBeLessThan(x2 + y2);
        for (const [a, b, c, d] of lines.slice(i + 1)) {
          const sameRow = y1 === y2 && b === d && y1 === b;
          const sameColumn = x1 === x2 && a === c && x1 === a;
          if (sameRow) expect(Math.max(x1, a)).toBeGreaterThan(Math.min(x2, c));
          if (sameColumn) expect(Math.max(y1, b)).toBeGreaterThan(Math.min(y2, d));
        }
      });
    }
  });

  it('is the same whenever it is laid out', () => {
    expect(printLayoutOf(layOut(sheet, roughMeasure))).toEqual(layout);
    expect(layoutOf(name)).toEqual(layout);
  });
});

describe('who signs and what is ticked', () => {
  it('of a plan: trainer and trainee in each row, three below', () => {
    const signers = ['approver', 'trainingHead', 'drafter'];
    expect(idsOf('a plan of one item')).toEqual(['trainer.1', 'trainee.1', ...signers]);
    expect(idsOf('a plan of 11 items')).toEqual([
      ...Array.from({ length: 11 }, (_, i) => [`trainer.${i + 1}`, `trainee.${i + 1}`]).flat(),
      ...signers,
    ]);
    const cut = idsOf('a plan with pages of taught content');
    expect(cut.filter((id) => id.startsWith('trainee.2'))).toEqual(
      numbered(cut.filter((id) => id.startsWith('trainer.2')).length, (i) =>
        i === 0 ? 'trainee.2' : `trainee.2~${i + 1}`,
      ),
    );
  });

  it('of a sign-in sheet: everybody on the list and each blank row, in rows with room to spare', () => {
    expect(idsOf('a sign-in sheet of 8')).toEqual([
      ...numbered(8, (i) => `trainee.${staffNo(i)}`),
      ...numbered(3, (i) => `trainee.blank-${i + 9}`),
      'trainer',
      'recorder',
    ]);
    for (const box of boxesOf(layoutOf('a sign-in sheet of 40')))
      if (box.kind === 'signature') expect(box.h).toBeGreaterThanOrEqual(12);
  });

  it('of a record: its effect, and two below', () => {
    const ids = ['effect.reached', 'effect.partly', 'effect.missed', 'trainer', 'trainingDepartment'];
    expect(idsOf('a record of 4')).toEqual(ids);
    expect(idsOf('a record of 40')).toEqual(ids);
    expect(boxesOf(layoutOf('a record of 4')).map((box) => box.choice)).toEqual([
      'reached',
      'partly',
      'missed',
      null,
      null,
    ]);
  });

  it('of a grading: a box for each step of approval, signed or not', () => {
    const ids = ['approver.department', 'approver.humanResources', 'approver.leader', 'self', 'hr'];
    expect(idsOf('a grading')).toEqual(ids);
    expect(idsOf('a grading with much arithmetic')).toEqual(ids);
  });

  it('of the points: everybody of a site, or the person, and two below', () => {
    expect(idsOf('the points of a large site')).toEqual([
      ...numbered(50, (i) => `self.${staffNo(i)}`),
      'reviewer',
      'recorder',
    ]);
    expect(idsOf('the points of a person')).toEqual(['reviewer', 'self']);
  });

  it('of an exam: each department of the panel, and three below', () => {
    const signers = ['trainer', 'recorder', 'trainingDepartment'];
    expect(idsOf('the scores of an exam')).toEqual([
      'panel.技术部',
      'panel.质量部',
      'panel.售后部',
      ...signers,
    ]);
    expect(idsOf('the scores of an exam without a panel')).toEqual(signers);
  });

  it.each([
    ['a long file', ['self', 'hr']],
    ['an appraisal', ['self', 'superior', 'hr']],
    ['an improvement plan', ['self', 'interviewer', 'hr']],
    ['an improvement plan to fill in', ['self', 'interviewer', 'hr']],
  ])('of %s: %j', (name, ids) => expect(idsOf(name)).toEqual(ids));
});

describe('lines and boxes in millimetres', () => {
  const page = (ops: readonly DrawOp[]): Page => ({ width: 210 * MM, height: 297 * MM, ops });
  const rect = (x: number, y: number, width: number, height: number): DrawOp => ({
    kind: 'rect',
    ...{ x: x * MM, y: y * MM, width: width * MM, height: height * MM },
  });
  const linesOf = (ops: readonly DrawOp[]) => printLayoutOf([page(ops)]).pages[0]?.lines;

  it('are one where frames touch, and two where there is a gap', () => {
    expect(linesOf([rect(10, 10, 20, 5), rect(30, 10, 20, 5)])).toEqual([
      [10, 10, 50, 10],
      [10, 15, 50, 15],
      [10, 10, 10, 15],
      [30, 10, 30, 15],
      [50, 10, 50, 15],
    ]);
    expect(linesOf([rect(10, 10, 5, 5), rect(20, 10, 5, 5)])).toHaveLength(8);
    expect(linesOf([rect(10, 10, 5, 5), rect(10, 15.01, 5, 5)])).toHaveLength(5);
  });

  it('give a box of a row that was cut a name of its own', () => {
    const box = (y: number): DrawOp => ({
      kind: 'box',
      ...{ x: 10 * MM, y: y * MM, width: 30 * MM, height: 12.345 * MM },
      mark: { kind: 'signature', role: 'self', row: '00101', choice: null },
    });
    const signed = { x: 10, w: 30, h: 12.35, kind: 'signature', role: 'self', row: '00101', choice: null };
    expect(boxesOf(printLayoutOf([page([box(20)]), page([box(40)])]))).toEqual([
      { ...signed, id: 'self.00101', page: 1, y: 20 },
      { ...signed, id: 'self.00101~2', page: 2, y: 40 },
    ]);
  });
});
