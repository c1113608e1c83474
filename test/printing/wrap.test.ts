import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Measure } from '../../electron/printing/layout/draw-op';
import { printable, wrapText } from '../../electron/printing/layout/wrap';

/** A Chinese character is one size wide, everything else half of it. */
const measure: Measure = (text, size) =>
  [...text].reduce((sum, c) => sum + ((c.codePointAt(0) ?? 0) > 0x2e00 ? size : size / 2), 0);
const wrap = (text: string, characters: number) =>
  wrapText(text, { width: characters * 10, size: 10, weight: 'regular', measure });

describe('wrapping', () => {
  it.each([
    ['short text stays', '安装', 5, ['安装']],
    ['Chinese breaks anywhere', '安装调试维修保养', 3, ['安装调', '试维修', '保养']],
    ['a full stop never begins a line', '安装调。试', 3, ['安装', '调。试']],
    ['nor a closing bracket', '安装（调）试', 3, ['安装', '（调）', '试']],
    ['an opening bracket never ends one', '安装（调试', 3, ['安装', '（调试']],
    ['numbers stay whole', '共12345次', 3, ['共', '12345', '次']],
    ['a date stays whole', '于2026-06-15交', 6, ['于2026-06-15', '交']],
    ['a word that is too long is cut', 'ABCDEFGH', 2, ['ABCD', 'EFGH']],
    ['a cut does not leave a comma at a line start', 'ABCD，E', 2, ['ABC', 'D，E']],
    ['line ends are kept', '一\n\n二', 5, ['一', '', '二']],
    ['Windows line ends are one', '一\r\n二', 5, ['一', '二']],
    ['a surrogate pair is one character', '𬱖𬱖𬱖', 2, ['𬱖𬱖', '𬱖']],
    ['a rare name stays together with its neighbours', '李䶮㛃𬱖堃喆燚', 4, ['李䶮㛃𬱖', '堃喆燚']],
    ['invisible characters are dropped', '安\u200b装\ufeff', 5, ['安装']],
  ] as const)('%s', (_name, text, characters, lines) => {
    expect(wrap(text, characters)).toEqual(lines);
  });

  const piece = fc.oneof(
    fc.constantFrom('安', '装', '䶮', '𬱖', '电', '路'),
    fc.constantFrom('a', 'B', '7', '0'),
    fc.constantFrom('，', '。', '）', '（', '、', ' ', '-', '\n', '.'),
  );
  /** Runs of closing marks wider than a line cannot be set otherwise than by starting a line with one. */
  const text = fc
    .array(piece, { maxLength: 60 })
    .map((parts) => parts.join('').replace(/([，。）、.\s]){2,}/g, '$1'));
  const width = fc.integer({ min: 4, max: 20 });

  it('loses no text', () => {
    fc.assert(fc.property(text, width, (t, w) => wrap(t, w).join('') === printable(t).replaceAll('\n', '')));
  });

  it('keeps every line inside its width', () => {
    fc.assert(
      fc.property(text, width, (t, w) =>
        wrap(t, w).every((line) => measure(line.trimEnd(), 10, 'regular') <= w * 10),
      ),
    );
  });

  it('begins no line with a closing mark, unless the text itself does', () => {
    fc.assert(
      fc.property(text, width, (t, w) => {
        const own = new Set(
          printable(t)
            .split('\n')
            .map((paragraph) => paragraph.trimStart()[0]),
        );
        return wrap(t, w).every((line) => !/^[，。）、]/.test(line) || own.has(line[0]));
      }),
    );
  });

  it('cuts no surrogate pair', () => {
    fc.assert(fc.property(text, width, (t, w) => wrap(t, w).every((line) => !/[\ud800-\udfff]/u.test(line))));
  });
});
