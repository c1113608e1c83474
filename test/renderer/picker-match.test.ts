import { expect, it } from 'vitest';
import { matching, meanwhile, onlyMatch } from '../../renderer/ui/picker-match';

const options = [
  { value: 'm', label: '男' },
  { value: 'f', label: '女' },
  { value: 'c', label: 'K-01 空调基础', keywords: ['K-01', '空调基础'] },
  { value: 'd', label: 'K-012 空调安装', keywords: ['K-012', '空调安装'] },
  { value: 'x', label: '安全', disabled: true },
];
const spelt = [
  { pinyin: 'nan', initials: 'n' },
  { pinyin: 'nv', initials: 'n' },
  { pinyin: 'k 01 kong tiao ji chu', initials: 'k0ktjc' },
  { pinyin: 'k 012 kong tiao an zhuang', initials: 'k0ktaz' },
  { pinyin: 'an quan', initials: 'aq' },
];

it.each([
  ['', 'm f c d x', undefined],
  ['男', 'm', 'm'],
  ['nan', 'm', 'm'],
  ['nü', 'f', 'f'],
  ['n', 'm f', undefined],
  ['K-01', 'c d', 'c'],
  ['ｋ－０１', 'c d', 'c'],
  ['空调', 'c d', undefined],
  ['安', 'x d', 'd'],
  ['aq', 'x', undefined],
  ['朝阳', '', undefined],
])('"%s" finds %s and means %s', (typed, found, only) => {
  const matches = matching(options, spelt, typed);
  expect(matches.map(({ value }) => value).join(' ')).toBe(found);
  expect(typed === '' ? undefined : onlyMatch(matches, typed)?.value).toBe(only);
});

it('finds by words while nothing is spelt yet', () => {
  expect(matching(options, [], '女').map(({ value }) => value)).toEqual(['f']);
});

it('offers what fits of what is at hand while the answer is out, and all of it when only the answer can tell', () => {
  expect(meanwhile(options, '空调').map(({ value }) => value)).toEqual(['c', 'd']);
  expect(meanwhile(options, 'ktjc')).toEqual(options);
  expect(meanwhile(options, '')).toEqual(options);
});
