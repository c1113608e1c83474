import { expect, it } from 'vitest';
import { getStaff } from '../../../electron/features/organization/service/staff';
import { findStaffByNo } from '../../../electron/features/organization/views/person';
import { rosterWorkbook } from '../../../electron/features/organization/workbooks/roster';
import { exportWorkbookAs, writeTemplateAs } from '../../../electron/features/workbooks/service/files';
import { importWorkbookAs } from '../../../electron/features/workbooks/service/import';
import { valueOf } from '../../builders/office';
import { rosterRow } from '../../builders/roster-rows';
import { addStaff } from '../../builders/staff';
import { officeWithFolder } from '../../builders/workbooks';

const { office, folder } = officeWithFolder();

const take = async (file: string, options: { readonly goodRows?: boolean; readonly dryRun?: boolean } = {}) =>
  valueOf(
    await importWorkbookAs(office(), rosterWorkbook, { dryRun: false, goodRows: false, file, ...options }),
  );

const HEADER = [
  '员工编号',
  '姓 名',
  '性别',
  '生日',
  '入职日期*',
  '学历',
  '网点',
  '职务',
  '等级',
  '状态',
  '产品系列',
  '血型',
];

it('a roster as people make it is taken in, and tells what is wrong with each bad row', async () => {
  addStaff(office(), { staffNo: '00012', name: '仇和', hireDate: '2020-01-01' });
  const file = await folder().xlsx('r.xlsx', [
    ['北京分公司员工花名册（2026年6月）'],
    [],
    HEADER,
    [
      '00001',
      '单 田 芳',
      '男',
      '1980.1.2',
      '2004年3月5日',
      '大专',
      '朝阳网点',
      '维修技师',
      '初级技工',
      '在职',
      'A系列、B系列',
      'O',
    ],
    [12, '仇和', null, null, '2020-01-01', null, '朝阳网点', null, null, null, null, null],
    ['00003', '王伟', '中性', null, '2024-03-05', null, null, null, null, null, null, null],
    ['00004', '王芳', '女', '2015-01-01', '2024-03-05', null, null, null, null, null, null, null],
    ['00005', '曾强', '女', null, '2024-03-05', '博士后流动站', null, null, null, null, null, null],
    ['00006', '解晓东', null, null, '2024-03-05', null, null, null, '八级技工', null, null, null],
    ['00007', '王丽', null, null, '2024-03-05', null, null, null, null, '休假', null, null],
  ]);
  const answer = await take(file, { goodRows: true });
  expect(answer.counts).toEqual({ new: 1, changed: 1, unchanged: 0, conflict: 0, refused: 5 });
  expect(answer.unknownColumns).toEqual(['血型']);
  expect(answer.refused.map(({ code, row, column }) => [code, row, column])).toEqual([
    ['E_SHEET_NOT_CHOICE', 6, '性别'],
    ['E_STAFF_TOO_YOUNG', 7, '入职日期'],
    ['E_SHEET_NOT_CHOICE', 8, '学历'],
    ['E_STAFF_GRADE_UNKNOWN', 9, '等级'],
    ['E_SHEET_NOT_CHOICE', 10, '状态'],
  ]);
  expect(answer.warnings.map((warning) => warning.code)).toEqual([
    'E_ROSTER_UNIT_CREATED',
    'E_SHEET_CODE_PADDED',
  ]);
  const shan = valueOf(getStaff(office(), findStaffByNo(office().db, '00001')?.id ?? ''));
  expect(shan).toMatchObject({
    site: '朝阳网点',
    post: '维修技师',
    staff: { name: '单田芳', initials: 'stf', birthDate: '1980-01-02', hireDate: '2004-03-05' },
  });
  expect(findStaffByNo(office().db, '00012')?.site).toBe('朝阳网点');
});

it('what is exported comes back unchanged, and the empty template brings nobody', async () => {
  const first = await folder().xlsx('r.xlsx', [
    HEADER,
    [
      '00001',
      '单田芳',
      '男',
      '1980-01-02',
      '2004-03-05',
      '中专',
      '朝阳网点',
      '学员',
      '储备',
      '培训期',
      'B系列/A系列',
      null,
    ],
  ]);
  await take(first);
  for (const name of ['out.xlsx', 'out.csv']) {
    valueOf(await exportWorkbookAs(office(), rosterWorkbook, folder().path(name)));
    expect((await take(folder().path(name))).counts).toEqual({
      new: 0,
      changed: 0,
      unchanged: 1,
      conflict: 0,
      refused: 0,
    });
  }
  valueOf(await writeTemplateAs(office(), rosterWorkbook, folder().path('template.xlsx')));
  const template = await importWorkbookAs(office(), rosterWorkbook, {
    dryRun: true,
    goodRows: false,
    file: folder().path('template.xlsx'),
  });
  expect(template.ok ? template.value.counts.new : 0).toBe(0);
});

it('takes five thousand rows from a file', async () => {
  const rows = Array.from({ length: 5000 }, (_, index) => [
    ...rosterRow(index).toSpliced(3, 0, '1990-01-01'),
    null,
  ]);
  const file = await folder().xlsx('big.xlsx', [HEADER, ...rows]);
  const { counts } = await take(file);
  expect(counts.new).toBe(5000);
});
