import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RawRow } from '../../shared/kernel/sheet/cell';
import { csvDelimiter, csvLine, parseCsv } from '../../shared/kernel/sheet/csv';

describe('CSV', () => {
  it.each<[string, string]>([
    ['a,b\n1,2', ','],
    ['a\tb\n1\t2', '\t'],
    ['a;b\n1;2', ';'],
    ['a\n1', ','],
    ['"x,y,z";b;c\n', ';'],
    ['sep=|\na|b', '|'],
  ])('%j is separated by %j', (text, sign) => {
    expect(csvDelimiter(text)).toBe(sign);
  });

  it.each([
    [
      'a title full of other signs',
      '花名册；2026年；上半年；第一版；,\n工号,姓名,入职日期\n1,甲,2024-01-01',
      ',',
    ],
    ['lists inside of cells', '工号;姓名;产品系列\n1;甲;A,B,C,D\n2;乙;A,B,C,D,E', ';'],
    ['bars', '工号|姓名|产品系列\n1|甲|A,B;C\n', '|'],
    ['full-width commas', '工号，姓名，产品系列\n1，甲，A;B;C;D\n', '，'],
    ['tabs with commas in the title', '花名册,2026,北京,朝阳\n工号\t姓名\n1\t甲', '\t'],
    ['a quoted header with line breaks', '"工\n号";"姓,,,,名"\n1;甲', ';'],
  ])('%s: the separator is the one that yields the header', (_what, text, sign) => {
    const score = (rows: readonly RawRow[]) =>
      Math.max(
        ...rows.map((row) => row.filter((cell) => /^(工\s?号|姓.*名|产品系列)$/s.test(String(cell))).length),
      );
    expect(csvDelimiter(text, score)).toBe(sign);
  });

  it('reads quotes, line breaks inside them, every line end, and the last line without one', () => {
    expect(parseCsv('a,"b ""x"", y",c\r\n"1\n2",,3\r4,5,6', 99).rows).toEqual([
      ['a', 'b "x", y', 'c'],
      ['1\n2', null, '3'],
      ['4', '5', '6'],
    ]);
    expect(parseCsv('a,b\n', 99).rows).toEqual([['a', 'b']]);
    expect(parseCsv('a,\n', 99).rows).toEqual([['a', null]]);
    expect(parseCsv('编号\n="001"\n"=""002"""', 99).rows).toEqual([['编号'], ['001'], ['002']]);
  });

  it('says where a quote never ends, and when there are too many rows', () => {
    expect(parseCsv('a\nb\n"c,d\ne', 99).unclosed).toBe(3);
    expect(parseCsv('a\nb\nc\n', 2).tooLong).toBe(true);
  });

  it('reads back what it writes', () => {
    const cells = fc.array(fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', ';', '王', '\t', ' ') }), {
      minLength: 2,
      maxLength: 4,
    });
    fc.assert(
      fc.property(
        fc.array(
          cells.map((row) => row.slice(0, 2)),
          { minLength: 1 },
        ),
        (table) => {
          const text = [['列一', '列二'], ...table].map((row) => csvLine(row)).join('\r\n');
          expect(parseCsv(`sep=,\r\n${text}`, 9999).rows.slice(1)).toEqual(
            table.map((row) => row.map((cell) => (cell === '' ? null : cell))),
          );
        },
      ),
    );
  });
});
