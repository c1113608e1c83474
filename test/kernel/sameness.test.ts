import { describe, expect, it } from 'vitest';
import { codeKey, isSameWord, searchKey, wordKey } from '../../shared/kernel/sameness';

describe('the same name', () => {
  it.each([
    ...[...'·・･•‧∙⋅⸱ᐧꞏ·●◦∘⸰ㆍ。'].map((dot): readonly [string, string] => [
      `买买提${dot}艾力`,
      '买买提·艾力',
    ]),
    ['买买提．艾力', '买买提·艾力'],
    ['买买提 · 艾力', '买买提·艾力'],
    ['王　伟', '王伟'],
    ['\u2f06\u9f99', '二龙'],
    ['⻢⻰', '马龙'],
    ['王\u200b伟', '王伟'],
    ['Ｔｏｍ Lee', 'tom lee'],
    ['高新 网点', '高新网点'],
    ['高新（南）网点', '高新(南)网点'],
    ['A－1', 'a-1'],
    ...[...'’‘ʼ′`´＇｀'].map((sign): readonly [string, string] => [`O${sign}Brien`, "O'Brien"]),
  ] as const)('%s is %s', (written, known) => expect(isSameWord(written, known)).toBe(true));

  it.each([
    ['买买提艾力', '买买提·艾力'],
    ['王伟', '王维'],
    ['A.1', 'A·1'],
    ["O'Brien", 'OBrien'],
    ['高新一网点', '高新二网点'],
  ])('%s is not %s', (one, other) => expect(isSameWord(one, other)).toBe(false));

  it('is found inside, whatever is typed', () => {
    expect(searchKey('⻢ Ｌong')).toBe('马 long');
    expect(wordKey(wordKey('⻢・ Ａ'))).toBe(wordKey('⻢・ Ａ'));
  });
});

describe('the same code', () => {
  it.each([
    ['1', '00001'],
    ['1.0', '00001'],
    ['００１', '1'],
    ['00054.00', '54'],
    ['bj001', 'ＢＪ001'],
    [' 00 12 ', '0012'],
    ['0', '000'],
  ])('%s is %s', (one, other) => expect(codeKey(one)).toBe(codeKey(other)));

  it.each([
    ['BJ1', 'BJ01'],
    ['10', '1'],
    ['1.5', '15'],
    ['007a', '7a'],
  ])('%s is not %s', (one, other) => expect(codeKey(one)).not.toBe(codeKey(other)));
});
