import { describe, expect, it } from 'vitest';
import { type FontSet, HAND_BLANK } from '../../electron/printing/font-metrics';
import { withHandBlanks } from '../../electron/printing/hand-blanks';
import type { Measure, Page, TextOp } from '../../electron/printing/layout/draw-op';
import { columnWidths, cutTail, setRow, splitRow } from '../../electron/printing/layout/grid';
import { paperOf, SIGNATURE_HEIGHT } from '../../electron/printing/layout/paper';
import { layOut } from './documents';
import { fileModel, planModel, planRow, RARE_NAMES, recordModel, sheetOf, signInModel } from './sheets';

const measure: Measure = (text, size) =>
  [...text].reduce((sum, c) => sum + ((c.codePointAt(0) ?? 0) > 0x2e00 ? size : size / 2), 0);
const textsOf = (page: Page): TextOp[] => page.ops.filter((op) => op.kind === 'text');
const allText = (pages: readonly Page[]): string =>
  pages
    .flatMap(textsOf)
    .map((op) => op.text)
    .join('');
const LONG = '按图纸逐一讲解主回路与控制回路，现场辨认元器件，要求独立说明每一路的作用。'.repeat(60);

const sheets = {
  'a plan of 11 items': sheetOf(planModel()),
  'an empty plan': sheetOf(planModel([])),
  'a plan with a page of taught content': sheetOf(planModel([planRow(1), planRow(2, LONG), planRow(3)])),
  'a sign-in sheet of 60': sheetOf(signInModel(60)),
  'an empty sign-in sheet': sheetOf(signInModel(0, 0)),
  'a record of 70': sheetOf(recordModel(70)),
  'an empty record': sheetOf(recordModel(0)),
  'a long file': sheetOf(fileModel(true)),
  'an empty file': sheetOf(fileModel(false)),
};

describe.each(Object.entries(sheets))('%s', (_name, sheet) => {
  const pages = layOut(sheet, measure);

  it('says on every page whose document it is, its number, codes and page', () => {
    pages.forEach((page, i) => {
      const texts = textsOf(page).map((op) => op.text);
      expect(texts).toContain(sheet.heading.company);
      expect(texts).toContain(sheet.heading.title);
      expect(texts).toContain(`编号：${sheet.number}`);
      expect(texts).toContain(`第 ${i + 1} 页 / 共 ${pages.length} 页`);
      expect(page.ops.filter((op) => op.kind === 'qr').map((op) => op.place)).toEqual(['page', 'corner']);
    });
  });

  it('stays on the paper', () => {
    for (const page of pages) {
      const { left, inner, top, bottom } = paperOf(page.width > page.height ? 'landscape' : 'portrait');
      for (const op of page.ops) {
        if (op.kind === 'rect') {
          expect(op.x).toBeGreaterThanOrEqual(left - 0.01);
          expect(op.x + op.width).toBeLessThanOrEqual(left + inner + 0.01);
          expect(op.y).toBeGreaterThanOrEqual(top - 0.01);
          expect(op.y + op.height).toBeLessThanOrEqual(bottom + 0.02);
        }
        if (op.kind === 'text')
          expect(op.x + measure(op.text, op.size, op.weight)).toBeLessThanOrEqual(left + inner + 0.01);
      }
    }
  });
});

describe('the plan', () => {
  it('repeats the head of the grid on each page', () => {
    for (const page of layOut(sheets['a plan of 11 items'], measure))
      expect(textsOf(page).map((op) => op.text)).toEqual(
        expect.arrayContaining(['序号', '受训内容', '培训师签名', '受训人签名']),
      );
  });

  it('cuts a row that is taller than a page, losing nothing, and marks what is continued', () => {
    const pages = layOut(sheets['a plan with a page of taught content'], measure);
    expect(pages.length).toBeGreaterThan(2);
    expect(allText(pages)).toContain(LONG.slice(0, 20));
    const taught = pages
      .flatMap(textsOf)
      .filter((op) => op.field.startsWith('实际培训时间') && op.weight === 'regular')
      .map((op) => op.text)
      .join('');
    expect(taught.includes(LONG)).toBe(true);
    expect(pages.some((page) => textsOf(page).some((op) => op.text === '续'))).toBe(true);
  });

  it('begins a first row that is taller than a page below the facts, not on a page of its own', () => {
    const [page] = layOut(sheetOf(planModel([planRow(1, LONG)])), measure);
    expect(page === undefined ? '' : allText([page])).toContain(LONG.slice(0, 10));
  });

  it('keeps the signature line in one piece with its three signers', () => {
    const last = layOut(sheets['a plan of 11 items'], measure).at(-1);
    expect(last === undefined ? [] : textsOf(last).map((op) => op.text)).toEqual(
      expect.arrayContaining(['批准：', '培训部门主管：', '制订：']),
    );
  });

  it('shows a disagreement on the paper', () => {
    const pages = layOut(sheetOf(planModel([{ ...planRow(1), state: 'disputed' }])), measure);
    expect(allText(pages)).toContain('有异议');
  });

  it('is a draft without number, code and proof until it is registered', () => {
    const [page] = layOut(sheetOf(planModel([]), null), measure);
    expect(page?.ops.some((op) => op.kind === 'watermark')).toBe(true);
    expect(page?.ops.some((op) => op.kind === 'qr')).toBe(false);
    expect(page === undefined ? '' : allText([page])).toContain('未编号');
  });
});

describe('the sign-in sheet', () => {
  it('gives every trainee and every spare row a box to sign in', () => {
    const [page] = layOut(sheetOf(signInModel(4, 5)), measure);
    const texts = page === undefined ? [] : textsOf(page).map((op) => op.text);
    expect(texts).toEqual(expect.arrayContaining(['1', '4', '5', '9', '签名']));
  });
});

describe('the training record', () => {
  it('has rows to write on when nobody is on the list', () => {
    const texts = (count: number) =>
      layOut(sheetOf(recordModel(count)), measure)
        .flatMap(textsOf)
        .map((op) => op.text);
    expect(texts(0)).toEqual(expect.arrayContaining(['1', '2', '3', '4', '5']));
    expect(texts(1)).not.toContain('2');
  });
});

describe('a row', () => {
  it('must fill its columns', () => {
    expect(() => setRow({ cells: [{ field: 'a' }] }, [10, 10], measure)).toThrow('1 of 2');
  });

  it('is cut so that every part fits', () => {
    const row = setRow({ cells: [{ field: 'a', text: '一二三四五六七八九十'.repeat(5) }] }, [60], measure);
    const parts = splitRow(row, 40, 60, '续');
    expect(parts.flatMap((part) => part.cells[0]?.lines ?? []).join('')).toBe(
      '一二三四五六七八九十'.repeat(5),
    );
    expect(parts[0]?.height).toBeLessThanOrEqual(40);
    for (const part of parts.slice(1)) expect(part.height).toBeLessThanOrEqual(60);
  });

  it('takes at least a line a part, even where none fits', () => {
    const row = setRow({ cells: [{ field: 'a', text: '一二三四' }] }, [20], measure);
    expect(splitRow(row, 1, 1, '续').length).toBe(4);
  });

  it('gives its last lines to another page when enough stays, and says there that it goes on', () => {
    const text = '一二三四五六七八九十'.repeat(6);
    const row = setRow(
      {
        cells: [
          { field: 'no', text: '1' },
          { field: 'a', text },
        ],
      },
      [20, 60],
      measure,
    );
    const [kept, moved] = cutTail(row, 6, '续') ?? [];
    const linesOf = (part: typeof kept, cell: number) => part?.cells[cell]?.lines ?? [];
    expect([...linesOf(kept, 1), ...linesOf(moved, 1)].join('')).toBe(text);
    expect(linesOf(moved, 1)).toHaveLength(6);
    expect(linesOf(moved, 0)).toEqual(['1', '续']);
    const [, again] = moved === undefined ? [] : (cutTail(moved, 3, '续') ?? []);
    expect(linesOf(again, 0)).toEqual(['1', '续']);
    expect(cutTail(row, 7, '续')).toBeUndefined();
  });

  it('is never lower than a signature needs, with a text as without', () => {
    const box = { kind: 'signature', role: 'self' } as const;
    const heightOf = (text: string) =>
      setRow({ minHeight: 10, cells: [{ field: 'a', text, box }] }, [60], measure).height;
    expect(heightOf('')).toBe(SIGNATURE_HEIGHT);
    expect(heightOf('一')).toBe(SIGNATURE_HEIGHT);
    expect(heightOf('一\n二\n三')).toBeGreaterThan(SIGNATURE_HEIGHT);
  });

  it('shares the width', () => {
    expect(columnWidths([1, 3], 100)).toEqual([25, 75]);
  });
});

describe('a character that no font has', () => {
  const fonts = (lacking: string): Pick<FontSet, 'faceOf'> => ({
    faceOf: (codePoint, weight) => (lacking.includes(String.fromCodePoint(codePoint)) ? undefined : weight),
  });

  it('is a marked blank, named once for each field that it stands in', () => {
    const pages = layOut(sheetOf(planModel()), measure);
    expect(withHandBlanks(pages, fonts('')).pages.every((page, i) => page === pages[i])).toBe(true);
    const { pages: blanked, blanks } = withHandBlanks(pages, fonts('𬱖'));
    expect(blanks[0]).toEqual({
      character: '𬱖',
      codePoint: 'U+2CC56',
      field: '姓名',
      text: '李䶮㛃𬱖堃喆燚',
    });
    expect(new Set(blanks.map(({ field }) => field)).size).toBe(blanks.length);
    const texts = blanked.flatMap(({ ops }) => ops.flatMap((op) => (op.kind === 'text' ? [op.text] : [])));
    expect(texts).toContain(`李䶮㛃${HAND_BLANK}堃喆燚`);
    expect(texts.join('')).not.toContain('𬱖');
    expect(RARE_NAMES).toContain('𬱖');
  });
});
