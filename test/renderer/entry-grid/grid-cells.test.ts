import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CellColumn,
  changesOf,
  isWrong,
  NO_CELLS,
  readCell,
  tallyRow,
  withCells,
  withoutSaved,
} from '../../../renderer/ui/entry-grid/grid-cells';
import { redoStep, startHistory, takeStep, undoStep } from '../../../renderer/ui/entry-grid/grid-history';
import { boxOf, isWide, moveOf, placesOf } from '../../../renderer/ui/entry-grid/grid-range';

const SCORE: CellColumn = {
  key: 'score',
  label: '成绩',
  kind: 'number',
  rule: '0–100',
  fits: (value) => value === null || Number(value) <= 100,
};
const CAME: CellColumn = {
  key: 'came',
  label: '签到',
  kind: 'choice',
  rule: '',
  choices: [
    { value: 'present', label: '出勤', digit: '1', words: ['√', 'cq', '到'] },
    { value: 'absent', label: '缺勤', digit: '3', words: ['×', 'qq', '旷工'] },
  ],
};
const NOTE: CellColumn = { key: 'note', label: '备注', kind: 'text', rule: '' };
const saved = (row: string): number | null => (row === 'a' ? 80 : null);
const savedText = (row: string): string => String(saved(row) ?? '');

describe('a cell', () => {
  it.each([
    [CAME, '1', 'present'],
    [CAME, ' 出勤 ', 'present'],
    [CAME, 'present', 'present'],
    [CAME, 'CQ', 'present'],
    [CAME, '×', 'absent'],
    [CAME, '旷工', 'absent'],
    [CAME, '', null],
    [CAME, '来过', undefined],
    [NOTE, ' 好 ', '好'],
    [NOTE, '', null],
    [SCORE, '85', 85],
    [SCORE, '优', undefined],
  ])('%# reads %j as %j', (column, text, value) => {
    expect(readCell(column, text)).toBe(value);
  });

  it('is wrong without a value and against the rules', () => {
    expect(['85', '', '101', '优'].map((text) => isWrong(SCORE, text, 'a'))).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });
});

describe('edits', () => {
  const write = (row: string, text: string) => ({ row, column: 'score', text });

  it('are those that differ; half typed texts stay as they are', () => {
    const cells = withCells(NO_CELLS, [write('a', '80.'), write('b', '7'), write('c', '101')], savedText);
    expect(cells.get('a')).toEqual({ score: '80.' });
    expect(changesOf(cells, [SCORE], saved)).toEqual([{ row: 'b', column: 'score', value: 7 }]);
    const tally = (row: string) => tallyRow(row, cells.get(row) ?? {}, [SCORE], () => saved(row));
    expect(['a', 'b', 'c'].map(tally)).toEqual([
      { changed: 0, wrong: 0 },
      { changed: 1, wrong: 0 },
      { changed: 1, wrong: 1 },
    ]);
    expect(withCells(cells, [write('a', '80'), write('b', ''), write('c', '')], savedText).size).toBe(0);
  });

  it('keep the row of others', () => {
    const before = withCells(NO_CELLS, [write('a', '1'), write('b', '2')], savedText);
    const after = withCells(before, [write('b', '3')], savedText);
    expect(after.get('a')).toBe(before.get('a'));
    expect(before.get('b')).toEqual({ score: '2' });
  });

  it('that were typed while others were saved stay', () => {
    const sent = withCells(NO_CELLS, [write('a', '1'), write('b', '2')], savedText);
    const now = withCells(sent, [write('b', '3'), write('c', '4')], savedText);
    expect([...withoutSaved(now, sent)]).toEqual([
      ['b', { score: '3' }],
      ['c', { score: '4' }],
    ]);
  });

  it('are undone and done again without a difference', () => {
    const step = fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('1', '2', '80', ''));
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 20 }), (steps) => {
        const start = startHistory<never>({ cells: NO_CELLS, added: [] });
        const end = steps.reduce(
          (history, [row, text]) =>
            takeStep(history, {
              cells: withCells(history.now.cells, [write(row, text)], savedText),
              added: [],
            }),
          start,
        );
        expect(redoStep(undoStep(end)).now).toEqual(end.now);
        const back = steps.reduce((history) => undoStep(history), end);
        expect(back.now).toEqual(start.now);
        expect(steps.reduce((history) => redoStep(history), back).now).toEqual(end.now);
      }),
    );
  });

  it('of one cell while it is typed into are one step', () => {
    const now = (text: string) => ({ cells: withCells(NO_CELLS, [write('b', text)], savedText), added: [] });
    const typed = takeStep(takeStep(startHistory<never>(now('')), now('8'), 'b'), now('85'), 'b');
    expect(undoStep(typed).now.cells.size).toBe(0);
    expect(undoStep(takeStep(typed, now('9'))).now.cells.get('b')).toEqual({ score: '85' });
  });
});

describe('moving', () => {
  const extent = { rows: 5, columns: 3 };
  it.each([
    ['ArrowDown', false, { row: 2, column: 1 }],
    ['Enter', false, { row: 2, column: 1 }],
    ['ArrowUp', true, { row: 0, column: 1 }],
    ['ArrowRight', true, { row: 1, column: 2 }],
    ['Home', false, { row: 1, column: 0 }],
    ['End', true, { row: 4, column: 2 }],
    ['PageDown', false, { row: 4, column: 1 }],
    ['a', false, undefined],
  ])('%s, far %s', (key, far, place) => {
    expect(moveOf(key, far, { row: 1, column: 1 }, extent)).toEqual(place);
  });

  it('over a range goes from any corner', () => {
    const range = { anchor: { row: 2, column: 1 }, head: { row: 1, column: 0 } };
    expect(isWide(range)).toBe(true);
    expect(placesOf(boxOf(range)).map((line) => line.map(({ row, column }) => `${row}${column}`))).toEqual([
      ['10', '11'],
      ['20', '21'],
    ]);
  });
});
