import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockText, numberOf, parseBlock } from '../../../renderer/ui/entry-grid/cell-text';
import type { CellColumn, GridValue } from '../../../renderer/ui/entry-grid/grid-cells';
import { peopleOf, type RowId } from '../../../renderer/ui/entry-grid/paste-people';
import { type HeadWords, rolesOf } from '../../../renderer/ui/entry-grid/paste-roles';
import {
  cutByHand,
  leftOf,
  namesRows,
  numberLines,
  readLines,
  takenOf,
  tallyPaste,
} from '../../../renderer/ui/entry-grid/read-paste';

const WORDS: HeadWords = { no: ['工号', '员工编号'], name: ['姓名'], skip: ['序号', '网点'] };
const upTo = (max: number) => (value: GridValue) =>
  value === null || (typeof value === 'number' && value >= 0 && value <= max);
const number = (key: string, label: string, max = 100): CellColumn => ({
  key,
  label,
  kind: 'number',
  rule: `0–${max}`,
  fits: upTo(max),
});
const SCORE = [number('score', '成绩')];
const ITEMS = [number('work', '工作业绩', 99_999), number('mood', '工作态度', 99_999)];
const row = (no: string, name: string): RowId => ({ key: no, no, name });
const ROWS = [row('00021', '王强'), row('00022', '李娜'), row('00023', '赵敏'), row('00024', '李娜')];

const read = (
  text: string,
  columns: readonly CellColumn[] = SCORE,
  at: { row: number; column: number } | null = { row: 0, column: 0 },
  shown: (row: string, column: string) => GridValue = () => null,
  rows: readonly RowId[] = ROWS,
  valuesOnly = false,
) => {
  const block = cutByHand(parseBlock(text), (cell) => typeof numberOf(cell) === 'number');
  const people = peopleOf(rows);
  const { roles, heading, guessed } = rolesOf({
    ...{ block, columns, people, present: people, valuesOnly, words: WORDS, at },
  });
  const task = { rows, people, roles, at, shown, closed: () => false };
  return { lines: readLines(task, numberLines(block, heading)), named: namesRows(roles), guessed };
};
const said = (...given: Parameters<typeof read>) =>
  read(...given).lines.map(({ who, writes, problems }) => [
    who?.key ?? null,
    writes.map(({ column, value }) => `${column} ${value}`).join(', '),
    problems.map(({ kind }) => kind).join(', '),
  ]);

describe('whom and what a pasted block means', () => {
  const both = [
    ['00021', 'score 85', ''],
    ['00023', 'score 90', ''],
  ];
  it.each([
    ['a heading, number first', '工号\t姓名\t成绩\r\n00021\t王强\t85\r\n00023\t赵敏\t90\r\n', both],
    ['name first', '姓名\t工号\t成绩\n王强\t00021\t85\n赵敏\t00023\t90', both],
    ['no heading', '00021\t王强\t85\n00023\t赵敏\t90', both],
    ['no heading, name first', '王强\t00021\t85\n赵敏\t00023\t90', both],
    ['names alone', '王强\t85\n赵敏\t90', both],
    ['numbers alone', '00021\t85\n00023\t90', both],
    ['numbers that lost their zeros, under a heading', '工号\t成绩\n21\t85\n23\t90', both],
    ['numbers that lost their zeros, beside names', '21\t王强\t85\n23\t赵敏\t90', both],
    ['numbers that lost their zeros, alone', '21\t85\n23\t90', both],
    ['full-width digits', '０００２１\t王强\t８５\n０００２３\t赵敏\t９０', both],
    ['a running number before them', '1\t00021\t王强\t85\n2\t00023\t赵敏\t90', both],
    [
      'a heading with a running number',
      '序号\t工号\t姓名\t成绩（分）\n1\t00021\t王强\t85\n2\t00023\t赵敏\t90',
      both,
    ],
    ['sites between', '00021\t王强\t一号网点\t85\n00023\t赵敏\t二号网点\t90', both],
    ['a heading that says the value otherwise', '工号\t姓名\t分数\n00021\t王强\t85\n00023\t赵敏\t90', both],
    ['a heading of words that nobody knows', '编码\t人\t得分\n00021\t王强\t85\n00023\t赵敏\t90', both],
    ['written by hand', '00021 王强 85\n00023，赵敏，90', both],
    ['blank lines', '工号\t成绩\n00021\t85\n\t\n00023\t90\n', both],
    ['lines of their own order', '工号\t姓名\t成绩\n00021\t王强\t85\n赵敏\t90', both],
  ])('with %s', (_name, text, expected) => {
    expect(said(text)).toEqual(expected);
    expect(said(text, SCORE, { row: 2, column: 0 })).toEqual(expected);
  });

  it('finds a wrong person in the middle and leaves them, wherever the focus is', () => {
    expect(said('00021\t王强\t85\n00099\t孙八\t70\n00023\t赵敏\t90')).toEqual([
      ['00021', 'score 85', ''],
      [null, '', 'nobody'],
      ['00023', 'score 90', ''],
    ]);
    expect(said('王强\t85\n孙八\t70\n赵敏\t90')[1]).toEqual([null, '', 'nobody']);
  });

  it.each([
    ['00021\t李娜\t85', 'nameDiffers'],
    ['李娜\t85', 'nameTwice'],
    ['00099\t85', 'nobody'],
    ['00099\t王强\t85', 'nobody'],
    ['孙八\t85', 'nobody'],
    ['00021\t缺考', 'invalid'],
    ['00021\t1,2', 'invalid'],
  ])('%j is not taken: %s', (text, problem) => {
    const [line] = said(text);
    expect(line?.slice(1)).toEqual(['', problem]);
  });

  it('passes over a line without a value', () => {
    expect(said('00021\t王强\t\n00023\t赵敏\t90')).toEqual([
      ['00021', '', ''],
      ['00023', 'score 90', ''],
    ]);
  });

  it('takes one line of a person, the right one', () => {
    expect(said('00021\t85\n00021\t86').map(([, , problem]) => problem)).toEqual(['', 'personTwice']);
    const { lines } = read('00021\t185\n00021\t85');
    expect(takenOf(lines).map(({ line }) => line)).toEqual([2]);
  });

  it('brings a number that the rules refuse to its cell, and says so', () => {
    const { lines } = read('00021\t王强\t185');
    expect(lines[0]?.writes[0]).toMatchObject({ value: 185, wrong: true });
    expect(tallyPaste(lines)).toMatchObject({ writes: 1, invalid: ['185'], outside: [] });
  });
});

describe('values alone', () => {
  it('go to the rows from the focus on; blanks keep their place and change nothing', () => {
    expect(said('85\n\n90')).toEqual([
      ['00021', 'score 85', ''],
      ['00022', '', ''],
      ['00023', 'score 90', ''],
    ]);
    expect(said('5\t\n-1\t2', ITEMS, { row: 1, column: 0 }, undefined)).toEqual(
      [
        ['00022', 'work 5', ''],
        ['00023', 'mood 2', ''],
      ].map((line, i) => (i === 1 ? ['00023', 'work -1, mood 2', ''] : line)),
    );
  });

  it('are outside where the grid ends, which is not the same as being no values', () => {
    const { lines } = read('85\n错\n90', SCORE, { row: 2, column: 0 });
    expect(tallyPaste(lines)).toEqual({ writes: 1, over: 0, outside: ['90'], invalid: ['错'] });
    expect(tallyPaste(read('85\t1\t2', ITEMS, { row: 0, column: 1 }).lines).outside).toEqual(['1', '2']);
  });

  it.each([
    ['numbers that lost their zeros', '21\t85\n23\t90', ['00021 work 85', '00023 work 90']],
    ['one line', '21\t85', ['00021 work 85']],
    ['a stranger in the middle', '21\t85\n77\t70\n23\t90', ['00021 work 85', 'nobody', '00023 work 90']],
  ])('may be people in a grid with room for more, which is asked: %s', (_name, text, expected) => {
    const { lines, guessed } = read(text, ITEMS);
    const told = lines.map(({ who, writes, problems }) =>
      [
        who?.key,
        ...writes.map(({ column, value }) => `${column} ${value}`),
        ...problems.map(({ kind }) => kind),
      ]
        .filter((part) => part !== undefined)
        .join(' '),
    );
    expect([guessed, told]).toEqual([true, expected]);
    const asValues = read(text, ITEMS, undefined, undefined, ROWS, true);
    expect(asValues).toMatchObject({ guessed: false, named: false });
  });

  it.each([
    ['small numbers', '1\t2\n3\t4', [row('00001', '王强'), row('00003', '赵敏')]],
    ['a number twice', '21\t85\n21\t90', ROWS],
    ['nobody of the grid', '71\t85\n77\t90', ROWS],
    ['decimals', '21.5\t85\n23\t90', ROWS],
    ['one column', '21\n23', ROWS],
  ])('stay values: %s', (_name, text, rows) => {
    const found = read(text, ITEMS, { row: 0, column: 0 }, () => null, rows);
    expect(found).toMatchObject({ named: false, guessed: false });
  });

  it('are people without asking where the numbers cannot be values', () => {
    expect(read('00021\t85\n00023\t90', ITEMS)).toMatchObject({ named: true, guessed: false });
  });

  it('are placed by their heading where they have one', () => {
    expect(said('工作态度\n3\n4', ITEMS)[0]).toEqual(['00021', 'mood 3', '']);
  });
});

describe('a block', () => {
  const value = fc.option(fc.integer({ min: 0, max: 100 }), { nil: null });
  const sheet = fc.array(fc.tuple(value, value), { minLength: 4, maxLength: 4 });

  it('that was copied from the grid changes nothing when it is pasted there again', () => {
    fc.assert(
      fc.property(sheet, (values) => {
        const shown = (key: string, column: string): GridValue =>
          values[ROWS.findIndex((each) => each.key === key)]?.[column === 'work' ? 0 : 1] ?? null;
        const text = blockText(values.map((line) => line.map((each) => (each === null ? '' : String(each)))));
        const asked = read(text, ITEMS, { row: 0, column: 0 }, shown);
        // Numbers that are people's too are asked about; these are values.
        const { lines, named } = read(text, ITEMS, { row: 0, column: 0 }, shown, ROWS, asked.guessed);
        expect(named).toBe(false);
        expect(leftOf(lines)).toEqual([]);
        for (const { writes } of lines) for (const { from, value: to } of writes) expect(to).toBe(from);
      }),
    );
  });

  it('never brings a staff number into a cell of values', () => {
    const no = fc.integer({ min: 0, max: 99_999 }).map((each) => String(each).padStart(5, '0'));
    const people = fc.uniqueArray(no, { minLength: 1, maxLength: 6 });
    const some = fc.record({
      numbers: people,
      strangers: people,
      named: fc.boolean(),
      first: fc.boolean(),
      heading: fc.boolean(),
      column: fc.integer({ min: 0, max: 1 }),
    });
    fc.assert(
      fc.property(some, ({ numbers, strangers, named, first, heading, column }) => {
        const rows = numbers.map((each, i) => row(each, `王${'甲乙丙丁戊己'[i] ?? ''}`));
        const known = rows.map((each) => [each.no, each.name]);
        const others = strangers.filter((each) => !numbers.includes(each)).map((each) => [each, '孙八']);
        const who = [...known, ...others.slice(0, known.length)];
        const order = ([a = '', b = '']: readonly string[]) => (!named ? [a] : first ? [a, b] : [b, a]);
        const lines = who.map((line) => [...order(line), '7']);
        const head = heading ? [[...order(['工号', '姓名']), '工作业绩']] : [];
        const { lines: done } = read(
          blockText([...head, ...lines]),
          ITEMS,
          { row: 0, column },
          undefined,
          rows,
        );
        for (const { writes } of done) for (const { value: brought } of writes) expect(brought).toBe(7);
        expect(takenOf(done).map(({ who: taken }) => taken?.key)).toEqual(numbers);
      }),
    );
  });
});
