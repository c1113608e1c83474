import { expect, it } from 'vitest';
import { importWorkbook } from '../../../electron/features/workbooks/service/import';
import { valueOf } from '../../builders/office';
import { addStaff } from '../../builders/staff';
import { officeWithFolder } from '../../builders/workbooks';

const { office, folder } = officeWithFolder();

const refusedOf = async (kind: string, csv: string) =>
  valueOf(
    await importWorkbook(office(), { kind, file: folder().put('a.csv', csv), dryRun: true, goodRows: false }),
  ).refused;

it('a fault is told once, beside the others of its row', async () => {
  const [row] = await refusedOf(
    'roster',
    '工号,姓名,入职日期,出生日期,技能等级\nC1,王一,2024-01-01,2010-01-01,九级\n',
  );
  expect(row?.code).toBe('E_STAFF_TOO_YOUNG');
  expect(row?.reason.match(/不满 16 周岁/g)).toHaveLength(1);
  expect(row?.reason).toContain('技能等级');
});

it('a second row for the same key is named in the words of the sheet', async () => {
  addStaff(office(), { staffNo: 'N1', name: '新人' });
  const exam = 'N1,新人,入职摸底,摸底,2024-03-02,75\n';
  const [row] = await refusedOf('exam-scores', `工号,姓名,考试名称,考试类型,考试日期,成绩\n${exam}${exam}`);
  expect(row?.code).toBe('E_SHEET_ROW_TWICE');
  expect(row?.reason).toContain('N1 入职摸底 摸底 2024-03-02');
});

it('a staff number with a blank inside is refused, not closed up in silence', async () => {
  const refused = await refusedOf(
    'roster',
    '工号,姓名,入职日期\nX 1,王一,2024-01-01\n X2 ,王二,2024-01-01\n',
  );
  expect(refused).toMatchObject([{ code: 'E_STAFF_NO_INVALID', row: 2, value: 'X 1' }]);
});

it('a sheet with a header and no rows says so', async () => {
  const file = folder().put('a.csv', '工号,姓名,入职日期\n');
  const answer = valueOf(
    await importWorkbook(office(), { kind: 'roster', file, dryRun: false, goodRows: false }),
  );
  expect(answer).toMatchObject({
    rows: 0,
    written: false,
    warnings: [{ code: 'E_SHEET_EMPTY_ROWS', row: 1 }],
  });
});
