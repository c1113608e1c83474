import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DrawOp, Page, TextOp } from '../../electron/printing/layout/draw-op';
import { MM, type Orientation, paperOf } from '../../electron/printing/layout/paper';
import { signatureBlock } from '../../electron/printing/layout/signature-block';
import type { Sheet } from '../../electron/printing/sheet';
import { roughMeasure } from './all-documents';
import {
  appraisalModel,
  approval,
  gradingModel,
  improvementModel,
  personPointsModel,
  scoreModel,
  sitePointsModel,
} from './assessment-sheets';
import { documentOf, layOut } from './documents';
import { fileModel, planModel, planRow, recordModel, sheetOf, signInModel } from './sheets';

type Rect = Extract<DrawOp, { kind: 'rect' }>;

const rectsOf = (page: Page): readonly Rect[] => page.ops.filter((op) => op.kind === 'rect');
const textsOf = (page: Page): readonly TextOp[] => page.ops.filter((op) => op.kind === 'text');
const hasLines = (page: Page): boolean => page.ops.some((op) => op.kind === 'box' && op.mark.kind === 'line');
const isIn = ({ x, y }: TextOp, rect: Rect): boolean =>
  x > rect.x && x < rect.x + rect.width && y > rect.y && y < rect.y + rect.height;

/** A row of frames with what is written in it, and whether a hand signs there. */
const rowsOf = (page: Page) => {
  const rows = new Map<number, Rect[]>();
  for (const rect of rectsOf(page)) rows.set(rect.y, [...(rows.get(rect.y) ?? []), rect]);
  const texts = textsOf(page);
  return [...rows].map(([y, cells]) => ({
    y,
    height: cells[0]?.height ?? 0,
    cells: cells.map((cell) =>
      texts.filter((text) => isIn(text, cell)).map(({ text, weight }) => ({ text, weight })),
    ),
  }));
};

type Row = ReturnType<typeof rowsOf>[number];

/** The header of a grid: every cell has a bold word. The rows of a panel to sign in have none at all. */
const isContent = ({ cells }: Row): boolean =>
  cells.some((texts) => texts.length > 0) &&
  !cells.every((texts) => texts.length > 0 && texts.every(({ weight }) => weight === 'bold'));

const overlaps = (rects: readonly Rect[]): number =>
  rects.reduce(
    (sum, a, i) =>
      sum +
      rects.slice(i + 1).filter((b) => {
        const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
        const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
        return across > 0.01 && down > 0.01;
      }).length,
    0,
  );

const check = (model: Sheet['model']): void => {
  const pages = layOut(sheetOf(model), roughMeasure);
  const numberOf = documentOf(String(model['form'])).subjectParts(model)[1]?.[1] ?? '';
  pages.forEach((page, i) => {
    const { bottom, top } = paperOf(page.width > page.height ? 'landscape' : 'portrait');
    const rects = rectsOf(page);
    expect(overlaps(rects)).toBe(0);
    const head = textsOf(page).filter((text) => text.y < top);
    expect(head.some(({ text, weight }) => weight === 'bold' && text.includes(numberOf))).toBe(i > 0);
    for (const op of page.ops) {
      if (op.kind === 'rect') expect(op.y + op.height).toBeLessThanOrEqual(bottom + 0.02);
      if (op.kind === 'line') expect(op.y1).toBeLessThanOrEqual(bottom);
      if (op.kind === 'box' && op.mark.kind !== 'tick') expect(op.height).toBeGreaterThanOrEqual(30 - 0.001);
    }
    const rows = rowsOf(page);
    expect(rows.length).toBeGreaterThan(0);
    const signs = page.ops.some((op) => op.kind === 'box');
    if (signs) expect(rows.some(isContent)).toBe(true);
    if (hasLines(page)) expect(i).toBe(pages.length - 1);
  });
  expect(pages.filter(hasLines)).toHaveLength(1);
};

const piece = '按图纸逐一讲解主回路，现场辨认。';
const count = fc.integer({ min: 0, max: 80 });
const text = fc.integer({ min: 0, max: 60 }).map((n) => piece.repeat(n));
const short = fc.integer({ min: 0, max: 12 }).map((n) => piece.repeat(n));

const forms: Readonly<Record<string, fc.Arbitrary<Sheet['model']>>> = {
  'a plan': fc
    .array(text, { maxLength: 80 })
    .map((taught) => planModel(taught.map((one, i) => planRow(i + 1, one)))),
  'a plan with one long row at the end': fc
    .tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 2500 }))
    .map(([rows, length]) =>
      planModel([
        ...Array.from({ length: rows }, (_, i) => planRow(i + 1, '')),
        planRow(rows + 1, '讲'.repeat(length)),
      ]),
    ),
  'a sign-in sheet': fc
    .tuple(count, fc.integer({ min: 0, max: 50 }))
    .map(([n, spare]) => signInModel(n, spare)),
  'a record': fc
    .tuple(count, text)
    .map(([n, content]) => ({ ...recordModel(n), session: { ...recordModel(0).session, content } })),
  'a file': fc.boolean().map(fileModel),
  'a grading': fc
    .tuple(
      fc.integer({ min: 0, max: 80 }),
      text,
      fc.subarray(['department', 'humanResources', 'leader'] as const),
      short,
    )
    .map(([size, note, steps, opinion]) =>
      gradingModel(
        size,
        note,
        steps.map((step) => approval(step, opinion)),
      ),
    ),
  'the points of a site': count.map(sitePointsModel),
  'the points of a person': fc.tuple(count, short).map(([n, reason]) => personPointsModel(n, reason)),
  'an appraisal': fc.tuple(count, text).map(([n, comment]) => appraisalModel(n, comment)),
  'an improvement plan': fc
    .tuple(fc.integer({ min: 0, max: 30 }), short)
    .map(([n, words]) => improvementModel(n, words)),
  'the scores of an exam': fc
    .tuple(count, fc.integer({ min: 0, max: 5 }), short)
    .map(([n, seats, note]) => scoreModel(n, seats, note)),
};

describe.each(Object.entries(forms))('however much stands on %s', (_name, models) => {
  it('no page holds only signatures, later pages name the subject, and no row overlaps another', () => {
    fc.assert(fc.property(models, check), { numRuns: 60 });
  }, 60_000);
});

describe('lines to sign on', () => {
  const paper = fc.constantFrom('portrait' as const, 'landscape' as const).map(paperOf);
  const signer = fc.record({
    label: fc.integer({ min: 1, max: 24 }).map((n) => '审'.repeat(n)),
    name: fc.integer({ min: 0, max: 40 }).map((n) => '王'.repeat(n)),
    role: fc.constantFrom('trainer' as const, 'hr' as const),
  });
  const signers = fc.array(signer, { minLength: 1, maxLength: 6 });

  it('are long enough for a hand and stay on the paper, however long the labels and names', () => {
    fc.assert(
      fc.property(paper, signers, (on, who) => {
        const block = signatureBlock(who, '日期', on, roughMeasure);
        const ops = block.ops(on.top);
        const boxes = ops.filter((op) => op.kind === 'box');
        expect(boxes).toHaveLength(who.length);
        for (const box of boxes) expect(box.width / MM).toBeGreaterThanOrEqual(35);
        for (const op of ops) {
          const right =
            op.kind === 'line'
              ? op.x2
              : op.kind === 'text'
                ? op.x + roughMeasure(op.text, op.size, op.weight)
                : 0;
          expect(right).toBeLessThanOrEqual(on.left + on.inner + 0.01);
        }
        const lines = ops.filter((op) => op.kind === 'line');
        for (const [i, a] of lines.entries())
          for (const b of lines.slice(i + 1))
            if (Math.abs(a.y1 - b.y1) < 30)
              expect(Math.max(a.x1, b.x1)).toBeGreaterThan(Math.min(a.x2, b.x2));
        expect(Math.max(...lines.map(({ y1 }) => y1))).toBeLessThan(on.top + block.height);
      }),
    );
  });

  it('stand side by side where they fit, and below each other where they do not', () => {
    const rows = (labels: readonly string[], orientation: Orientation): number =>
      new Set(
        signatureBlock(
          labels.map((label) => ({ label, name: '', role: 'hr' as const })),
          '日期',
          paperOf(orientation),
          roughMeasure,
        )
          .ops(0)
          .flatMap((op) => (op.kind === 'line' ? [op.y1] : [])),
      ).size;
    expect(rows(['批准：', '培训部门主管：', '制订：'], 'landscape')).toBe(1);
    expect(rows(['批准：', '培训部门主管：', '制订：'], 'portrait')).toBe(3);
    expect(rows(['培训师：', '记录人：'], 'portrait')).toBe(1);
    expect(rows(['被考核人：', '考核人：', '人资：'], 'portrait')).toBe(2);
  });
});
