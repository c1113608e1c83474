import { describe, expect, it } from 'vitest';
import { type OpenColumn, proposeColumns } from '../../../shared/features/workbooks/rules/propose-columns';

const isDay = (cell: string): boolean => /^\d{4}-\d\d-\d\d$/.test(cell);
const column = (
  key: string,
  words: string[],
  more: Partial<OpenColumn<string>> = {},
): OpenColumn<string> => ({
  key,
  words,
  required: false,
  ...more,
});
const HIRED = column('hired', ['入职日期', '入职时间'], { required: true, fits: isDay });
const BORN = column('born', ['出生日期', '生日'], { fits: isDay });
const PHONE = column('phone', ['手机']);
const DAYS = ['2024-03-05', '2024-03-06', 'x'];

const CASES: readonly (readonly [
  name: string,
  headings: readonly (readonly [string, readonly string[]])[],
  columns: readonly OpenColumn<string>[],
  proposed: Readonly<Record<string, string>>,
])[] = [
  ['a heading that contains a word', [['联系手机号', ['138']]], [PHONE, HIRED], { 联系手机号: 'phone' }],
  ['a heading that is part of a word', [['入职', DAYS]], [BORN, HIRED], { 入职: 'hired' }],
  ['one sign is no word', [['机', ['138']]], [PHONE], {}],
  ['a word that no cell bears out', [['入职日期说明', ['按合同', '按到岗']]], [HIRED], {}],
  ['cells alone, for a required column', [['到岗', DAYS]], [BORN, HIRED], { 到岗: 'hired' }],
  ['no cells alone for one that may be missing', [['何时', DAYS]], [BORN], {}],
  [
    'a column once, to the likelier heading',
    [
      ['手机号', []],
      ['手机', []],
    ],
    [PHONE],
    { 手机: 'phone' },
  ],
  [
    'a word before cells',
    [
      ['某日', DAYS],
      ['入职日', DAYS],
    ],
    [HIRED],
    { 入职日: 'hired' },
  ],
  [
    'nothing where two required columns fit alike',
    [['日子', DAYS]],
    [HIRED, column('left', ['离职日期'], { required: true, fits: isDay })],
    {},
  ],
];

describe('proposals for unknown headings', () => {
  it.each(CASES)('%s', (_name, headings, columns, proposed) => {
    const unknown = headings.map(([name, samples]) => ({ id: name, name, samples }));
    expect(Object.fromEntries(proposeColumns(unknown, columns, (text) => text))).toEqual(proposed);
  });
});
