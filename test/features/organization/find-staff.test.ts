import { afterEach, beforeEach, expect, it } from 'vitest';
import { findStaff } from '../../../electron/features/organization/views/list';
import { openOffice } from '../../builders/office';
import { addStaff } from '../../builders/staff';

let office = openOffice();
beforeEach(() => {
  office = openOffice();
  for (const [staffNo, name, status] of [
    ['00001', '王伟', 'active'],
    ['00002', '李娜', 'active'],
    ['00012', '李娜', 'training'],
    ['00003', '赵强', 'left'],
  ] as const)
    addStaff(office, { staffNo, name, status });
});
afterEach(() => office.dispose());

it.each<[string, readonly string[], readonly string[]]>([
  ['a number', ['00001'], ['00001']],
  ['a number that lost its zeros', ['1'], ['00001']],
  ['a number in full width', ['００００２'], ['00002']],
  ['a name', ['王伟'], ['00001']],
  ['a name with blanks', ['王 伟'], ['00001']],
  ['a name of two: both, so that the grid can ask', ['李娜'], ['00002', '00012']],
  ['who has left, by number', ['00003'], ['00003']],
  ['who has left, not by name', ['赵强'], []],
  ['what is nobody', ['85', '成绩', ''], []],
])('the people of a pasted list: %s', (_name, words, expected) => {
  expect(findStaff(office.db, 'BJ01', words).map(({ staffNo }) => staffNo)).toEqual(expected);
});

it('never those of another office', () => {
  expect(findStaff(office.db, 'SH01', ['00001', '王伟'])).toEqual([]);
});
