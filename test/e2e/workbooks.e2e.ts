import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { expectAccessible } from './harness/accessibility';
import { runTidui } from './harness/command-line';
import { launchApp } from './harness/launch';
import { expect, test } from './harness/test';
import { ImportPage } from './pages/import-page';

const HEADER = ['工号', '姓名', '入职日期', '网点', '血型'];

test('a roster is previewed, its good rows imported, the rest saved, mended and imported', async () => {
  const home = mkdtempSync(join(tmpdir(), 'tidui-e2e-'));
  const dataDir = join(home, 'office');
  expect(
    runTidui([
      'init',
      '--kind',
      'branch',
      '--code',
      'BJ01',
      '--name',
      '北京分公司',
      '--data',
      dataDir,
      '--json',
    ]).code,
  ).toBe(0);
  const source = join(home, '花名册.xlsx');
  const rows = [
    ['北京分公司花名册'],
    HEADER,
    ['0001', '王伟', '2024-03-05', '朝阳网点', 'A'],
    ['0002', '李娜', '三月', null, 'B'],
    ['0001', '王伟', '2024-03-05', null, null],
  ];
  writeFileSync(source, await writeXlsx({ sheets: [{ name: '花名册', rows }] }));
  const { app, page, pageErrors, screenshot, close } = await launchApp({ dataDir });
  const imports = new ImportPage(page, app);

  await imports.open('/import/roster');
  await expect(imports.heading('表格导入导出')).toBeVisible();
  await screenshot('sheets-choose');
  await expectAccessible(page);
  await imports.saveTemplateTo(join(home, 'template.xlsx'));
  await expect(imports.says('已保存到 template.xlsx')).toBeVisible();
  expect(existsSync(join(home, 'template.xlsx'))).toBe(true);

  await imports.choose(source);
  await expect(imports.count('未通过')).toHaveText('2');
  await expect(imports.count('新增')).toHaveText('1');
  await expect(imports.count('总行数')).toHaveText('3');
  await expect(imports.says(/血型/)).toBeVisible();
  await screenshot('sheets-preview');
  await expectAccessible(page);
  await imports.importButton('只导入合格的 1 行').click();
  await expect(imports.says('已导入：新增 1 行，更新 0 行。')).toBeVisible();
  await screenshot('sheets-result');

  const refused = join(home, '未通过.xlsx');
  await imports.saveRefusedTo(refused);
  await expect(imports.says('已保存到 未通过.xlsx')).toBeVisible();
  await imports.choose(refused, '重新选择文件');
  await expect(imports.count('总行数')).toHaveText('2');
  await expect(imports.count('无变化')).toHaveText('1');

  await imports.choose(source, '重新选择文件');
  await expect(imports.says(/已在 .* 导入过（第 1 次导入）/)).toBeVisible();
  await imports.exportTo(join(home, 'roster.xlsx'));
  await expect(imports.says('已导出 1 行到 roster.xlsx')).toBeVisible();
  expect(pageErrors).toEqual([]);
  await close();
});
