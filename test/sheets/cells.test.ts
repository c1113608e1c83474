import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellText, numberText, type RawCell } from '../../shared/kernel/sheet/cell';
import { indexCodes, matchCode } from '../../shared/kernel/sheet/codes';
import type { SheetColumn, SheetColumnType, SheetValue } from '../../shared/kernel/sheet/columns';
import { cellParser, type ParsedCell } from '../../shared/kernel/sheet/parse-cell';
import { closeUpIdeographs, guardText, openText, tidy } from '../../shared/kernel/sheet/text';
import { createTranslate } from '../../shared/locales/create-translate';
import type { TextKey } from '../../shared/locales/translate';

const zh = createTranslate('zh-CN');
const column = (type: SheetColumnType, more: Partial<SheetColumn> = {}): SheetColumn => ({
  key: 'x',
  header: '列' as TextKey,
  required: false,
  type,
  ...more,
});
const parse = (
  type: SheetColumnType,
  cell: RawCell,
  more: Partial<SheetColumn> = {},
  codes: readonly string[] = [],
  typed = true,
): ParsedCell =>
  cellParser(column(type, more), {
    date1904: false,
    typed,
    words: [zh, createTranslate('en')],
    codes: codes.length > 0 ? indexCodes(codes) : undefined,
  })(cell);
const value = (parsed: ParsedCell): SheetValue => {
  if (!parsed.ok) throw new Error(parsed.error.code);
  return parsed.value;
};
const code = (parsed: ParsedCell): string =>
  parsed.ok ? `taken: ${String(parsed.value)}` : parsed.error.code;

describe('empty and broken cells', () => {
  it.each<[RawCell]>([[null], [''], ['  '], ['\u3000\u00a0\u200b\ufeff']])(
    '%j is empty: left, or refused where it is required',
    (cell) => {
      expect(value(parse('text', cell))).toBeNull();
      expect(code(parse('date', cell, { required: true }))).toBe('E_SHEET_CELL_EMPTY');
    },
  );

  it.each<SheetColumnType>(['text', 'code', 'date', 'number', 'choice', 'list', 'time', 'month'])(
    'an error or an unreckoned formula in a %s is refused',
    (type) => {
      expect(code(parse(type, { error: '#N/A' }))).toBe('E_SHEET_CELL_ERROR');
      expect(code(parse(type, { uncached: true }))).toBe('E_SHEET_FORMULA_UNKNOWN');
    },
  );
});

describe('codes', () => {
  it.each<[RawCell, string]>([
    ['00012', '00012'],
    [' ００１２\u00a0', '0012'],
    ['ＢＪ－００１', 'BJ-001'],
    [1234, '1234'],
    [{ shown: '00012' }, '00012'],
    [12345678901, '12345678901'],
  ])('%j is %s', (cell, expected) => {
    expect(value(parse('code', cell))).toBe(expected);
  });

  it('proposes the one existing code of a number that lost its zeros, and says so', () => {
    const parsed = parse('code', 12, {}, ['00012', '99']);
    expect(parsed).toMatchObject({
      ok: true,
      value: '00012',
      warning: { code: 'E_SHEET_CODE_PADDED', params: { value: '12', code: '00012' } },
    });
    expect(parse('code', 99, {}, ['00012', '99'])).toEqual({ ok: true, value: '99' });
  });

  it('refuses to guess between several', () => {
    expect(code(parse('code', 12, {}, ['00012', '012']))).toBe('E_SHEET_CODE_AMBIGUOUS');
    expect(code(parse('code', 12, {}, ['12', '012']))).toBe('E_SHEET_CODE_AMBIGUOUS');
  });

  it('takes a number that nobody has as text, with a warning', () => {
    expect(parse('code', 77, {}, ['00012'])).toMatchObject({
      ok: true,
      value: '77',
      warning: { code: 'E_SHEET_CODE_WAS_NUMBER' },
    });
  });

  it('takes the same digits for the same code, and of several the one that a text cell spells', () => {
    expect(parse('code', '12', {}, ['00012'])).toMatchObject({ value: '00012' });
    expect(parse('code', '12', {}, ['00012', '12'])).toEqual({ ok: true, value: '12' });
    expect(parse('code', '12', {}, ['00012'], false)).toMatchObject({
      value: '00012',
      warning: { code: 'E_SHEET_CODE_PADDED' },
    });
    expect(parse('code', '77', {}, ['00012'], false)).toEqual({ ok: true, value: '77' });
  });

  it('refuses what Excel has destroyed', () => {
    expect(code(parse('code', { date: '2024-03-05T00:00:00' }))).toBe('E_SHEET_CODE_IS_DATE');
    expect(code(parse('code', true))).toBe('E_SHEET_CODE_IS_LOGICAL');
    expect(parse('code', 'TRUE')).toEqual({ ok: true, value: 'TRUE' });
    expect(code(parse('code', 1.10101199003071e17))).toBe('E_SHEET_CODE_CUT');
    expect(code(parse('code', '1.10101E+17', {}, [], false))).toBe('E_SHEET_CODE_CUT');
  });

  it('finds every code again by the number Excel makes of it, if no other has the same digits', () => {
    const codes = fc.uniqueArray(fc.stringMatching(/^\d{1,8}$/), {
      minLength: 1,
      selector: (text) => String(Number(text)),
    });
    fc.assert(
      fc.property(codes, (known) => {
        const index = indexCodes(known);
        for (const one of known) expect(matchCode(String(Number(one)), index)).toMatchObject({ code: one });
      }),
    );
  });
});

describe('numbers, texts, lists, choices', () => {
  it.each<[RawCell, number]>([
    [85.5, 85.5],
    ['85.5', 85.5],
    ['８５．５', 85.5],
    ['1,234.5', 1234.5],
    ['-3', -3],
    ['－3', -3],
    ['\u22123', -3],
    ['+5', 5],
    [0.1 + 0.2, 0.3],
    ["'-5", -5],
  ])('%j is the number %d', (cell, expected) => {
    expect(value(parse('number', cell))).toBe(expected);
  });

  it.each<[RawCell]>([
    ['85分'],
    ['85‰'],
    ['1,23'],
    ['abc'],
    ['--5'],
    ['1e5'],
    [true],
    [{ date: '2024-03-05T00:00:00' }],
    ['Infinity'],
  ])('%j is no number', (cell) => {
    expect(code(parse('number', cell))).toBe('E_SHEET_NOT_NUMBER');
  });

  it.each<[RawCell, string]>([
    [' 王伟\u3000', '王伟'],
    [13800138000, '13800138000'],
    [0.1 + 0.2, '0.3'],
    [true, 'TRUE'],
    [{ date: '2024-03-05T00:00:00' }, '2024-03-05'],
    [{ date: '2024-03-05T08:30:00' }, '2024-03-05 08:30'],
    ["'=1+1", '=1+1'],
    ['一行\n二行', '一行\n二行'],
    ['𧒽', '𧒽'],
  ])('%j is the text %s', (cell, expected) => {
    expect(value(parse('text', cell))).toBe(expected);
  });

  it('closes up names that were spaced out', () => {
    expect(value(parse('text', '王　伟', { closeUp: true }))).toBe('王伟');
    expect(value(parse('text', '王　伟'))).toBe('王 伟');
    expect(closeUpIdeographs('Anna Li 王 伟')).toBe('Anna Li 王伟');
  });

  it('counts characters, not code units', () => {
    expect(value(parse('text', '𧒽'.repeat(5), { maxLength: 5 }))).toBe('𧒽'.repeat(5));
    expect(code(parse('text', '长'.repeat(6), { maxLength: 5 }))).toBe('E_SHEET_TEXT_TOO_LONG');
  });

  it.each<[RawCell, readonly string[] | null]>([
    ['C6、C7，C8,C9;D1；D2/D3\nD4', ['C6', 'C7', 'C8', 'C9', 'D1', 'D2', 'D3', 'D4']],
    ['C6、、C6 ', ['C6']],
    ['/', null],
    [6, ['6']],
    ['Ｃ６', ['C6']],
  ])('%j is the list %j', (cell, expected) => {
    expect(value(parse('list', cell))).toEqual(expected);
  });

  it('looks codes in a list up too', () => {
    expect(parse('list', 12, {}, ['00012'])).toMatchObject({
      value: ['00012'],
      warning: { code: 'E_SHEET_CODE_PADDED' },
    });
    expect(value(parse('list', '00012、00013', {}, ['00012']))).toEqual(['00012', '00013']);
  });

  it('takes a choice by label of any language, synonym or value, and names the choices when it refuses', () => {
    const choices = [
      { value: 'male', label: 'organization.gender.male' as const, synonyms: ['对', '√'] },
      { value: 'female', label: 'organization.gender.female' as const },
    ];
    for (const word of ['男', ' 男 ', '√', 'Male', 'MALE'])
      expect(value(parse('choice', word, { choices }))).toBe('male');
    expect(parse('choice', '也许', { choices })).toMatchObject({
      ok: false,
      error: { code: 'E_SHEET_NOT_CHOICE', params: { value: '也许', allowed: '男、女' } },
    });
  });
});

describe('guarding against formulas', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', "'=1", '＝1', '=HYPERLINK("http://x")'])(
    '%j is guarded',
    (text) => {
      expect(guardText(text)).toBe(`'${text}`);
    },
  );

  it('is undone exactly by reading', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '@', '\t', 'a', '王', '＝', ' ') }),
        (text) => {
          expect(openText(guardText(text))).toBe(text);
          expect(guardText(text)).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
        },
      ),
    );
  });
});

describe('what stands in a cell', () => {
  it('is shown as a person sees it', () => {
    expect([1e15, 123456.789, 1e-7, -0].map(numberText)).toEqual([
      '1000000000000000',
      '123456.789',
      '1e-7',
      '0',
    ]);
    expect(
      [null, true, { error: '#REF!' }, { uncached: true } as const, { shown: '007' }].map((cell) =>
        cellText(cell),
      ),
    ).toEqual(['', 'TRUE', '#REF!', '', '007']);
    expect(tidy('\ufeff 王\u00a0伟\u200b ')).toBe('王 伟');
  });
});
