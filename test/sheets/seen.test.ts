import { describe, expect, it } from 'vitest';
import type { MergedBlock, RawCell, RawSheet } from '../../shared/kernel/sheet/cell';
import { footOf } from '../../shared/kernel/sheet/foot-rows';
import { findHeader, headerWords } from '../../shared/kernel/sheet/header';
import { fillMerged } from '../../shared/kernel/sheet/merged';
import { type ParsedRow, parseRows } from '../../shared/kernel/sheet/parse-rows';
import { createTranslate } from '../../shared/locales/create-translate';
import { testWorkbook } from '../builders/workbooks';

const words = [createTranslate('zh-CN')];
const known = headerWords(testWorkbook.columns, words, []);
const FOOT = { starts: ['制表人', '审核', '合计', '备注'], ends: ['合计', '小计'] };
const parse = (rows: RawCell[][], more: Partial<RawSheet> = {}): ParsedRow[] => {
  const search = findHeader([{ name: 'S', hidden: false, rows, ...more }], testWorkbook.columns, known);
  if (search.found !== 'whole') throw new Error(search.found);
  return [
    ...parseRows(fillMerged(search.header), testWorkbook.columns, {
      date1904: false,
      typed: true,
      words,
      codes: {},
      exampleMarks: [],
      footWords: FOOT,
    }),
  ];
};
const HEAD = ['工号', '姓名', '入职日期', '网点', '得分'];
const block = (top: number, left: number, bottom: number, right: number): MergedBlock => ({
  top,
  left,
  bottom,
  right,
});
const codes = (row: ParsedRow | undefined) =>
  [...(row?.errors ?? []), ...(row?.warnings ?? [])].map(({ error }) => error.code);

describe('merged cells', () => {
  const people: RawCell[][] = [
    HEAD,
    ['a', '甲', '2024-01-01', '朝阳', 1],
    ['b', '乙', '2024-01-01', null, null],
    [],
    ['c', '丙', '2024-01-01', null, null],
  ];

  it('give each of their rows their content, and say so', () => {
    const rows = parse(people, { merges: [block(1, 3, 4, 3), block(1, 4, 2, 4)] });
    expect(rows.map(({ number, row }) => [number, row['site'], row['score']])).toEqual([
      [2, '朝阳', 1],
      [3, '朝阳', 1],
      [5, '朝阳', null],
    ]);
    expect(codes(rows[0])).toEqual([]);
    expect(codes(rows[1])).toEqual(['E_SHEET_MERGED_FILLED', 'E_SHEET_MERGED_FILLED']);
  });

  it('that are empty leave what is there', () => {
    const rows = parse(people, { merges: [block(2, 3, 4, 3)] });
    expect(rows.map(({ row }) => row['site'])).toEqual(['朝阳', null, null]);
  });

  it('across several columns refuse the row: nobody can tell which is meant', () => {
    const rows = parse(people, { merges: [block(1, 3, 2, 4)] });
    expect(codes(rows[0])).toEqual(['E_SHEET_MERGED_ACROSS']);
    expect(codes(rows[1])).toEqual(['E_SHEET_MERGED_ACROSS']);
    expect(codes(rows[2])).toEqual([]);
  });

  it('over a column and one without a header are that column', () => {
    const rows = parse(
      [
        ['工号', '姓名', null, '入职日期'],
        ['a', '甲', null, '2024-01-01'],
      ],
      {
        merges: [block(0, 1, 0, 2), block(1, 1, 1, 2)],
      },
    );
    expect(codes(rows[0])).toEqual([]);
  });

  it('that claim everything many times cost no more than the sheet', () => {
    const start = performance.now();
    parse(
      [
        HEAD,
        ...Array.from({ length: 20_000 }, (_, i): RawCell[] => [`n${i}`, '甲', '2024-01-01', '朝阳', 1]),
      ],
      { merges: Array.from({ length: 20_000 }, () => block(1, 3, 20_000, 3)) },
    );
    expect(performance.now() - start).toBeLessThan(4000);
  });
});

describe('a header of two rows', () => {
  it.each<[string, RawCell[][]]>([
    [
      'with groups over columns',
      [
        ['工号', '姓名', '基本情况', null],
        [null, null, '入职日期', '网点'],
        ['a', '甲', '2024-01-01', '朝阳'],
      ],
    ],
    [
      'below a title',
      [
        ['花名册'],
        ['工号', '姓名', '入职日期', '其他'],
        [null, null, null, '网点'],
        ['a', '甲', '2024-01-01', '朝阳'],
      ],
    ],
    [
      'whose first row has a known name over others',
      [
        ['工号', '姓名', '得分', null],
        [null, null, '入职日期', '网点'],
        ['a', '甲', '2024-01-01', '朝阳'],
      ],
    ],
  ])('%s is read', (_how, rows) => {
    expect(parse(rows).map(({ row }) => [row['staffNo'], row['hired'], row['site']])).toEqual([
      ['a', '2024-01-01', '朝阳'],
    ]);
  });

  it('is not made of a first row of data', () => {
    const rows = parse([HEAD, ['网点', '姓名', '2024-01-01', '朝阳', 1]]);
    expect(rows).toHaveLength(1);
  });
});

describe('foot rows', () => {
  it.each<[string, RawCell[], boolean]>([
    ['制表人：张三', ['制表人：张三'], true],
    ['合 计', ['合 计', null, null, null, 12], true],
    ['a number before it', [3, '合计'], true],
    ['a subtotal', ['浦东网点小计', null, null, null, 5], true],
    ['审核 李四', [null, '审核 李四'], true],
    ['a person called 审核员甲 whose number is missing', [null, '审核员甲', '2024-01-01'], false],
    ['an ordinary row', [null, '王伟', '2024-01-01'], false],
  ])('%s', (_what, row, isFoot) => {
    expect(footOf(row, FOOT) !== undefined).toBe(isFoot);
  });

  it('are set aside only where they could not be data, and lines below go with them', () => {
    const rows = parse([
      HEAD,
      ['备注', '合计', '2024-01-01'],
      ['a', '甲', '2024-01-01'],
      ['备注：', null, null],
      ['一、以上均已核对'],
      ['b', '乙', null],
    ]);
    expect(rows.map(({ foot }) => foot)).toEqual([
      undefined,
      undefined,
      '备注：',
      '一、以上均已核对',
      undefined,
    ]);
  });

  it('are known, too, where one block lies across the whole list', () => {
    const rows = parse(
      [HEAD, ['a', '甲', '2024-01-01'], ['合计：1人'], ['制表人：张三'], ['丙', null, '2024-01-01']],
      { merges: [block(2, 0, 2, 4), block(3, 0, 3, 4), block(4, 0, 4, 1)] },
    );
    expect(rows.map(({ foot }) => foot)).toEqual([undefined, '合计：1人', '制表人：张三', undefined]);
    expect(codes(rows[3])).toEqual(['E_SHEET_MERGED_ACROSS']);
  });

  it('and a title of a group that lies across the whole list is one fault', () => {
    const rows = parse([HEAD, ['朝阳网点'], ['a', '甲', '2024-01-01']], { merges: [block(1, 0, 1, 4)] });
    expect(rows.map(codes)).toEqual([['E_SHEET_MERGED_ACROSS'], []]);
  });

  it('and hidden rows are known', () => {
    const rows = parse([HEAD, ['a', '甲', '2024-01-01'], ['b', '乙', '2024-01-01']], {
      hiddenRows: new Set([2]),
    });
    expect(rows.map(({ hidden }) => hidden)).toEqual([false, true]);
  });
});

describe('moments', () => {
  const met = (cell: RawCell) => {
    const [row] = parse([
      [...HEAD, '上次面谈'],
      ['a', '甲', '2024-01-01', null, null, cell],
    ]);
    return [row?.row['met'], ...codes(row)];
  };
  it.each<[RawCell, ...unknown[]]>([
    [{ date: '2026-03-05T00:00:00', clock: true }, '2026-03-05T00:00'],
    [{ date: '2026-03-05T00:00:00' }, null, 'E_SHEET_NOT_TIME'],
    ['2026-03-05 00:00', '2026-03-05T00:00'],
    ['2026-03-05T08:30', '2026-03-05T08:30'],
    ['2026-03-05T08:30:00.000', '2026-03-05T08:30'],
    ['2026-03-05T08:30:00+08:00', '2026-03-05T08:30', 'E_SHEET_ZONE_READ'],
    ['2026-03-05T00:30:00Z', '2026-03-05T08:30', 'E_SHEET_ZONE_READ'],
    ['2026-03-05 08:30 +0800', '2026-03-05T08:30', 'E_SHEET_ZONE_READ'],
    ['2026-13-05T00:30:00Z', null, 'E_SHEET_NOT_TIME'],
  ])('%j', (cell, ...right) => {
    expect(met(cell)).toEqual(right);
  });
});

describe('cells', () => {
  const column = (place: number, cell: RawCell) => {
    const row: RawCell[] = ['a', '甲', '2024-01-01', '朝阳', 1];
    row[place] = cell;
    const [parsed] = parse([HEAD, row]);
    return [parsed?.row[['staffNo', 'name', 'hired', 'site', 'score'][place] ?? ''], ...codes(parsed)];
  };
  it.each<[string, number, RawCell, ...unknown[]]>([
    ['a percentage', 4, { percent: 95 }, 95, 'E_SHEET_PERCENT'],
    ['a percentage as text', 4, '95 %', 95, 'E_SHEET_PERCENT'],
    ['a full-width one', 4, '９５％', 95, 'E_SHEET_PERCENT'],
    ['a unit by format', 4, { shown: '95分', stored: 95 }, 95],
    ['a sign by format', 4, { shown: '-5', stored: 5 }, null, 'E_SHEET_SHOWN_OTHER'],
    ['a digit by format', 4, { shown: '1005', stored: 5 }, null, 'E_SHEET_SHOWN_OTHER'],
    ['words for a number by format', 4, { shown: '优', stored: 5 }, null, 'E_SHEET_SHOWN_OTHER'],
    ['a zero as a dash', 4, { shown: ' - ', stored: 0 }, 0, 'E_SHEET_SHOWN_ROUNDED'],
    ['a zero as a dash with a currency', 4, { shown: '¥ -', stored: 0 }, 0, 'E_SHEET_SHOWN_ROUNDED'],
    ['another number as a dash', 4, { shown: '-', stored: 5 }, null, 'E_SHEET_SHOWN_OTHER'],
    ['nothing shown', 4, { shown: '', stored: 5 }, null, 'E_SHEET_SHOWN_EMPTY'],
    ['fewer decimals shown', 4, { number: 59.6, places: 0 }, 59.6, 'E_SHEET_SHOWN_ROUNDED'],
    ['zeros in a code', 0, { shown: '00037' }, '00037', 'E_SHEET_AS_SHOWN'],
    ['letters in a code', 0, { shown: 'BJ37', stored: 37 }, 'BJ37', 'E_SHEET_AS_SHOWN'],
    ['a percentage as a code', 0, { percent: 3700 }, null, 'E_SHEET_CODE_IS_PERCENT'],
    ['a date by format', 2, { shown: '2024-03-05', stored: 20240305 }, '2024-03-05', 'E_SHEET_AS_SHOWN'],
    ['a line in a name', 1, '陈\n二', '陈二', 'E_SHEET_CLEANED'],
    ['a mark in a name', 1, '陈\u{e0100}二', '陈二', 'E_SHEET_CLEANED'],
    ['nothing but marks', 1, '\u3164\u200b', null, 'E_SHEET_CELL_EMPTY'],
  ])('%s', (_what, place, cell, ...right) => {
    expect(column(place, cell)).toEqual(right);
  });
});
