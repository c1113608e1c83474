import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText, cleanTexts, hasUnseen, unseenOf } from '../../shared/kernel/clean-text';
import { zText } from '../../shared/kernel/fields';

const UNSEEN = [
  0x00, 0x07, 0x1b, 0x7f, 0x85, 0x9f, 0xad, 0x34f, 0x61c, 0x115f, 0x1160, 0x17b4, 0x180b, 0x180e, 0x200b,
  0x200d, 0x200f, 0x202a, 0x202e, 0x2060, 0x2064, 0x2066, 0x206f, 0x2800, 0x3164, 0xfe00, 0xfe0f, 0xfeff,
  0xffa0, 0xfff9, 0xfffe, 0xd800, 0xdfff, 0x1d173, 0xe0001, 0xe0041, 0xe0100, 0xe01ef,
];

describe('what nobody can see', () => {
  it.each(UNSEEN.map((point) => [point.toString(16), point]))('U+%s goes out of a text', (_hex, point) => {
    const given = `王${String.fromCodePoint(point)}伟`;
    expect(hasUnseen(given)).toBe(true);
    expect(cleanText(given)).toBe('王伟');
    expect(unseenOf(given)).toHaveLength(1);
    expect(zText(10).parse(given)).toBe('王伟');
  });

  it.each([
    '王伟',
    '阿依古丽·买买提',
    '𠮷野家',
    'ẞé',
    '第一行\n第二行\t列',
    '龍\u{2ebf0}',
    '\ue863',
    '100％ ①',
  ])('%s stays as it is', (text) => {
    expect(cleanText(text)).toBe(text);
    expect(hasUnseen(text)).toBe(false);
  });

  it('is named once each, as people look it up', () => {
    expect(unseenOf('\u0007a\u200bb\u200bc\u{e0100}')).toEqual(['U+0007', 'U+200B', 'U+E0100']);
  });

  it('a cleaned text has none of it, whatever it was, and cleaning again changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const clean = cleanText(text);
        expect(hasUnseen(clean)).toBe(false);
        expect(cleanText(clean)).toBe(clean);
      }),
    );
  });

  it('goes out of whatever a form hands in, and what has none of it is the very same', () => {
    const bytes = new Uint8Array([1, 2]);
    const given = { name: '王\u3164伟', lines: ['a', { note: 'b\u{e0100}' }], count: 3, none: null, bytes };
    expect(cleanTexts(given)).toEqual({
      name: '王伟',
      lines: ['a', { note: 'b' }],
      count: 3,
      none: null,
      bytes,
    });
    const clean = { name: '王伟', lines: [{ note: 'b' }] };
    expect(cleanTexts(clean)).toBe(clean);
  });
});
