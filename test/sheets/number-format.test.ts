import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberCell } from '../../electron/files/sheets/xlsx/number-cell';
import { numberFormat, shownString } from '../../shared/kernel/sheet/number-format';

const cell = (code: string, value: number) => numberCell(String(value), '', numberFormat(code), false);

describe('a number and its format', () => {
  it.each<[string, number, unknown]>([
    ['00000', 37, { shown: '00037' }],
    ['00000_ ;[Red]-00000 ', 40, { shown: '00040' }],
    ['00000', 123456, 123456],
    ['"BJ"00000', 39, { shown: 'BJ00039', stored: 39 }],
    ['\\B\\J00000', 39, { shown: 'BJ00039', stored: 39 }],
    ['"BJ-"00000"#"', 39, { shown: 'BJ-00039#', stored: 39 }],
    ['[$BJ]00000', 39, { shown: 'BJ00039', stored: 39 }],
    ['[DBNum1][$-804]General', 39, 39],
    ['000-0000', 1234567, { shown: '123-4567', stored: 1234567 }],
    ['0000"年"00"月"', 202604, { shown: '2026年04月', stored: 202604 }],
    ['0000-00-00', 20260305, { shown: '2026-03-05', stored: 20260305 }],
    ['General"分"', 95, { shown: '95分', stored: 95 }],
    ['0.0"分"', 95.25, { shown: '95.3分', stored: 95.25 }],
    ['0"%"', 95, { shown: '95%', stored: 95 }],
    ['0\\%', 95, { shown: '95%', stored: 95 }],
    ['[=1]"男";[=2]"女";General', 1, { shown: '男', stored: 1 }],
    ['[=1]"男";[=2]"女";General', 2, { shown: '女', stored: 2 }],
    ['[=1]"男";[=2]"女";General', 3, 3],
    ['[>=60]"合格";"不合格"', 59, { shown: '不合格', stored: 59 }],
    [';;;', 5, { shown: '', stored: 5 }],
    ['0;-0;;@', 0, { shown: '', stored: 0 }],
    ['0;-0;;@', 7, 7],
    ['_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ', 0, { shown: '-', stored: 0 }],
    ['"-"0', 5, { shown: '-5', stored: 5 }],
    ['0_);(0)', -5, -5],
    ['#,##0.00', 1234.5, 1234.5],
    ['¥#,##0.00', 1234.5, 1234.5],
    ['0.00E+00', 12345, 12345],
    ['# ?/?', 0.5, 0.5],
    ['0.00', 88.333333, { number: 88.333333, places: 2 }],
    ['0', 59.6, { number: 59.6, places: 0 }],
    ['0.0', 88.5, 88.5],
    ['@', 39, 39],
  ])('%s of %d', (code, value, right) => {
    expect(cell(code, value)).toEqual(right);
  });

  it.each<[string, number, number]>([
    ['0%', 0.95, 95],
    ['0.0%', 0.895, 89.5],
    ['0.00%', 0.05, 5],
    ['0%_);[Red](0%)', 1, 100],
    ['0 %', 0.07, 7],
    ['0%;-0%;0%', 0, 0],
    ['#,##0.00%', 0.1 + 0.2, 30],
    ['0%', 0.29, 29],
    ['0%', 1.1, 110],
    ['"达标 "0%', 0.88, 88],
  ])('%s of %d is a percentage', (code, value, right) => {
    expect(cell(code, value)).toEqual({ percent: right });
  });

  it('a percentage is a hundred times what is stored, whatever it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), (hundredths) => {
        expect(cell('0.00%', hundredths / 10_000)).toEqual({ percent: hundredths / 100 });
      }),
    );
  });

  it.each<[string, number, unknown]>([
    ['yyyy-mm-dd', 45356, { date: '2024-03-05T00:00:00' }],
    ['yyyy"年"m"月"d"日"', 45356, { date: '2024-03-05T00:00:00' }],
    ['[$-804]yyyy/m/d;@', 45356, { date: '2024-03-05T00:00:00' }],
    ['[$-F800]dddd, mmmm dd, yyyy', 45356, { date: '2024-03-05T00:00:00' }],
    ['yyyy-mm-dd hh:mm', 45356, { date: '2024-03-05T00:00:00', clock: true }],
    ['yyyy-mm-dd hh:mm', 45356.354166666664, { date: '2024-03-05T08:30:00' }],
    ['yyyy/m/d 上午/下午h:mm', 45356.5, { date: '2024-03-05T12:00:00' }],
    ['[h]:mm', 0.354166666666667, { date: '1899-12-31T08:30:00' }],
    ['yyyy-mm-dd', 1, { date: '1900-01-01T00:00:00' }],
    ['yyyy-mm-dd', 60, { date: '1900-02-29T00:00:00' }],
    ['yyyy-mm-dd', 61, { date: '1900-03-01T00:00:00' }],
    ['yyyy-mm-dd', -1, { error: '#NUM!' }],
    ['yyyy-mm-dd', 1e9, { error: '#NUM!' }],
  ])('%s of %d is a moment', (code, value, right) => {
    expect(cell(code, value)).toEqual(right);
  });

  it('puts letters around a text', () => {
    expect(shownString(numberFormat('"BJ"@'), '00039')).toBe('BJ00039');
    expect(shownString(numberFormat('@'), '00039')).toBeUndefined();
    expect(shownString(numberFormat('0;0;0;@"先生"'), '王')).toBe('王先生');
  });

  it('never fails, whatever a file says', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 60 }),
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        (code, value) => {
          numberCell(String(value), '', numberFormat(code), false);
          shownString(numberFormat(code), 'x');
        },
      ),
    );
  });
});
