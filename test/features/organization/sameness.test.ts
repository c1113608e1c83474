import { expect, it } from 'vitest';
import { createStaff } from '../../../electron/features/organization/service/staff';
import { createUnit } from '../../../electron/features/organization/service/units';
import { listStaff } from '../../../electron/features/organization/views/list';
import { listUnits } from '../../../electron/features/organization/views/units';
import { rosterWorkbook } from '../../../electron/features/organization/workbooks/roster';
import { importWorkbookAs } from '../../../electron/features/workbooks/service/import';
import { zStaffFilter } from '../../../shared/features/organization/schema';
import { indexCodes, matchCode } from '../../../shared/kernel/sheet/codes';
import { codeOf, valueOf } from '../../builders/office';
import { addStaff, staffFields } from '../../builders/staff';
import { officeWithFolder } from '../../builders/workbooks';

const { office, folder } = officeWithFolder();

type Row = (string | number | null)[];

const take = async (rows: readonly Row[]) =>
  valueOf(
    await importWorkbookAs(office(), rosterWorkbook, {
      dryRun: false,
      goodRows: true,
      file: await folder().xlsx('r.xlsx', [['工号', '姓名', '入职日期', '网点'], ...rows]),
    }),
  );
const found = (search: string): readonly string[] =>
  listStaff(office().db, zStaffFilter.parse({ search })).rows.map(({ staffNo }) => staffNo);

it.each(['1', '1.0', '００００１', '０００1', '000001'])(
  '%s in a sheet is 00001, and said',
  async (written) => {
    addStaff(office(), { staffNo: '00001', name: '王伟', hireDate: '2020-01-01' });
    const answer = await take([[written, '王伟', '2020-01-01', null]]);
    expect(answer.counts).toMatchObject({ new: 0, refused: 0 });
    expect(found('')).toEqual(['00001']);
  },
);

it('another name under another writing of a number is refused', async () => {
  addStaff(office(), { staffNo: '00001', name: '王伟', hireDate: '2020-01-01' });
  const answer = await take([['1.0', '李娜', '2020-01-01', null]]);
  expect(answer.refused.map(({ code }) => code)).toEqual(['E_ROSTER_NAME_CONFLICT']);
});

it.each([
  ['00081', 81],
  [81, '00081'],
  ['00081', '81.0'],
])('%s and %s in one sheet are one person', async (first, second) => {
  const answer = await take([
    [first, '马龙', '2024-03-01', null],
    [second, '马龙', '2024-03-01', null],
  ]);
  expect(answer.counts).toMatchObject({ new: 1, refused: 1 });
  expect(answer.refused.map(({ code }) => code)).toEqual(['E_SHEET_ROW_TWICE']);
});

it('a number that is only written otherwise makes no second person in the form either', () => {
  addStaff(office(), { staffNo: '00001', name: '王伟', hireDate: '2020-01-01' });
  const fields = staffFields({ staffNo: '1', name: '李娜' });
  expect(codeOf(createStaff(office(), { fields, reason: '' }))).toBe('E_STAFF_NO_LOOKS_SAME');
});

it('a site that is only written otherwise is the one that there is, in sheets and in the form', async () => {
  const answer = await take([
    ['1', '王伟', '2024-03-01', '高新网点'],
    ['2', '李娜', '2024-03-01', '高新 网点'],
    ['3', '马龙', '2024-03-01', '高 新网点'],
  ]);
  expect(answer.counts).toMatchObject({ new: 3, refused: 0 });
  expect(answer.warnings.map(({ code }) => code)).toContain('E_ROSTER_UNIT_SAME');
  expect(
    listUnits(office().db, 'site', office().officeCode()).map(({ name, people }) => [name, people]),
  ).toEqual([['高新网点', 3]]);
  expect(codeOf(createUnit(office(), { unit: 'site', name: '高新　网点', address: '' }))).toBe(
    'E_UNIT_LOOKS_SAME',
  );
});

it('a name is found and matched whatever its dot and radicals are', async () => {
  addStaff(office(), { staffNo: '00001', name: '买买提•艾力', hireDate: '2020-01-01' });
  addStaff(office(), { staffNo: '00002', name: '⻢龙', hireDate: '2020-01-01' });
  expect(found('买买提·艾')).toEqual(['00001']);
  expect(found('马龙')).toEqual(['00002']);
  const answer = await take([
    ['00001', '买买提・艾力', '2020-01-01', null],
    ['00002', '马龙', '2020-01-01', null],
  ]);
  expect(answer.counts).toMatchObject({ unchanged: 2, refused: 0 });
});

it('a number that stands for several people of an old office is asked about, spelt in full it is one of them', () => {
  const index = indexCodes(['0012', '12']);
  expect(matchCode('012', index, true)).toMatchObject({ kind: 'ambiguous', codes: ['0012', '12'] });
  expect(matchCode('12', index, true)).toEqual({ kind: 'exact', code: '12' });
  expect(matchCode('12', index)).toMatchObject({ kind: 'ambiguous' });
  expect(matchCode('ｂj1', indexCodes(['BJ1']), true)).toEqual({ kind: 'padded', code: 'BJ1' });
});
