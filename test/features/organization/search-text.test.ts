import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spellName } from '../../../electron/features/organization/service/pinyin';
import {
  initialsOf,
  normaliseName,
  normalisePinyin,
  normaliseStaffNo,
} from '../../../shared/features/organization/rules/search';
import { normaliseSearch, oneHolds, personHolds } from '../../../shared/kernel/search';

describe('a word holds what was typed', () => {
  it('in any case and width, and all hold nothing', () => {
    expect(oneHolds(['王芳', 'a0021'], 'Ａ00')).toBe(true);
    expect(oneHolds(['王芳', 'a0021'], ' 芳 ')).toBe(true);
    expect(oneHolds(['王芳', 'a0021'], '')).toBe(true);
    expect(oneHolds(['王芳', 'a0021'], '李')).toBe(false);
  });

  it('in any writing of a dot and with any blanks', () => {
    expect(oneHolds(['买买提·艾力'], '买买提•')).toBe(true);
    expect(oneHolds(['王　伟'], '王伟')).toBe(true);
  });
});

describe('a person fits what was typed', () => {
  const person = { staffNo: 'A0021', name: '单田芳', pinyin: 'shan tian fang', initials: 'stf' };

  it.each(['Ａ00', '田芳', '单 田', 'shan', 'shantian', 'tianf', 'st', 'antian', '', '附注'])('%s', (typed) =>
    expect(personHolds(person, typed, ['附注一'])).toBe(true),
  );

  it.each(['李', 'ian', 'tf', '00210'])('not %s', (typed) => expect(personHolds(person, typed)).toBe(false));
});

describe('normaliseSearch', () => {
  it.each([
    ['shan tian fang', 'shan tian fang', 'shantianfang'],
    ['ＳＨＡＮ', 'shan', 'shan'],
    ["Xi'an", "xi'an", 'xian'],
    ['lü bu', 'lü bu', 'lvbu'],
    ['单田芳', '单田芳', ''],
    ['００１２', '0012', ''],
    ['  stf ', 'stf', 'stf'],
  ])('%s', (typed, text, letters) => expect(normaliseSearch(typed)).toEqual({ text, letters }));

  it('does not change what is normal already', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        const once = normaliseSearch(typed);
        expect(normaliseSearch(once.text).text).toBe(once.text);
        expect(normaliseSearch(once.letters).letters).toBe(once.letters);
      }),
    );
  });
});

describe('what is kept', () => {
  it.each([
    ['００１２', '0012'],
    [' 0012\u3000', '0012'],
    [' 00 12 ', '00 12'],
    ['ＢＪ－01', 'BJ-01'],
  ])('the number %s', (typed, kept) => expect(normaliseStaffNo(typed)).toBe(kept));

  it.each([
    ['王　伟', '王伟'],
    [' 单 田 芳 ', '单田芳'],
    ['Tom  Lee', 'Tom Lee'],
    ['买买提·艾力', '买买提·艾力'],
  ])('the name %s', (typed, kept) => expect(normaliseName(typed)).toBe(kept));

  it('pinyin as lower-case syllables', () => {
    expect(normalisePinyin(' Shan  TIAN-fang ')).toBe('shan tian fang');
    expect(initialsOf('Lü bu')).toBe('lb');
  });
});

describe('spellName', () => {
  it.each([
    ['单田芳', 'shan tian fang', 'stf'],
    ['仇和', 'qiu he', 'qh'],
    ['曾国强', 'zeng guo qiang', 'zgq'],
    ['解晓东', 'xie xiao dong', 'xxd'],
    ['王伟', 'wang wei', 'ww'],
    ['尉迟恭', 'yu chi gong', 'ycg'],
    ['吕布', 'lv bu', 'lb'],
    ['买买提·艾力', 'mai mai ti ai li', 'mmtal'],
    ['Tom Lee', 'tom lee', 'tl'],
  ])('%s', (name, pinyin, initials) => expect(spellName(name)).toEqual({ pinyin, initials }));
});
