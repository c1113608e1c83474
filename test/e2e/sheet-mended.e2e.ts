import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { expectAccessible } from './harness/accessibility';
import { launchApp } from './harness/launch';
import { Seed } from './harness/seed';
import { expect, test } from './harness/test';
import { ImportPage } from './pages/import-page';

const HEADER = ['员工工号', '员工姓名全称', '到岗日子', '最高学历情况', '血型'];
const GOOD = [
  ['0001', '王伟', '2024-03-05', '大专', 'A'],
  ['0002', '李娜', '2024-03-06', '本科', 'B'],
];

test('what a sheet means is said, what is wrong in it is mended in the list, and the next one of its shape is known', async () => {
  const home = mkdtempSync(join(tmpdir(), 'tidui-e2e-'));
  const source = join(home, '名册.xlsx');
  const rows = [HEADER, ...GOOD, ['0003', '张三', '三月', '很高', 'A'], GOOD[0] ?? []];
  writeFileSync(source, await writeXlsx({ sheets: [{ name: '名册', rows }] }));
  const { app, page, pageErrors, close } = await launchApp({ dataDir: join(home, 'office') });
  await new Seed(page).office('branch');
  const imports = new ImportPage(page, app);

  await imports.open('/import/roster');
  await imports.choose(source);
  await expect(imports.says('表格的列对应哪些内容')).toBeVisible();
  await expect(imports.meaningOf('员工姓名全称')).toHaveValue('姓名（必填）');
  await expectAccessible(page);
  await imports.importButton('按此对应读取').click();
  await expect(imports.count('总行数')).toHaveText('4');
  await expect(imports.count('未通过')).toHaveText('2');
  await expect(imports.says('0003 张三')).toHaveCount(2);

  await imports.mend(4, '到岗日子', '2024-03-07');
  await imports.mend(4, '最高学历情况', '大专');
  await expect(imports.count('新增')).toHaveText('3');
  await expect(imports.says('已改好')).toHaveCount(2);
  await expectAccessible(page);
  await imports.importButton('全部接受（1 行）').click();
  await expect(imports.count('无变化')).toHaveText('1');
  await imports.importButton('导入 3 行').click();
  await expect(imports.says('已导入：新增 3 行，更新 0 行。')).toBeVisible();

  const next = join(home, '又一份.xlsx');
  const more = [HEADER.toReversed(), ['C', '本科', '2025-01-05', '赵六', '0004']];
  writeFileSync(next, await writeXlsx({ sheets: [{ name: '名册', rows: more }] }));
  await imports.choose(next, '重新选择文件');
  await expect(imports.says(/按上次对这种表格的指定读取/)).toBeVisible();
  await expect(imports.count('新增')).toHaveText('1');
  expect(pageErrors).toEqual([]);
  await close();
});
