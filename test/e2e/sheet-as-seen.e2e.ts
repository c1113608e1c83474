import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expectAccessible } from './harness/accessibility';
import { runTidui } from './harness/command-line';
import { launchApp } from './harness/launch';
import { expect, test } from './harness/test';
import { ImportPage } from './pages/import-page';

const sheet = (name: string): string => resolve(import.meta.dirname, '../sheets/cases', name);

test('what was made of a sheet is said before it counts, and one kind of it can be looked at alone', async () => {
  const dataDir = join(mkdtempSync(join(tmpdir(), 'tidui-e2e-')), 'office');
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
  ]);
  const { app, page, close } = await launchApp({ dataDir });
  const imports = new ImportPage(page, app);

  await imports.open('/import/roster');
  await imports.choose(sheet('12-hidden-filtered-rows.roster.xlsx'));
  await expect(imports.says('有 2 行在表格里被隐藏或筛选掉了')).toBeVisible();
  await imports.showKind('隐藏的行 2');
  await expect(imports.says('E_SHEET_ROW_HIDDEN')).toHaveCount(2);
  await expect(imports.says('E_ROSTER_UNIT_CREATED')).toHaveCount(0);
  await expectAccessible(page);
  await close();
});
