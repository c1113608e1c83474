import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expectAccessible } from './harness/accessibility';
import { Seed } from './harness/seed';
import { expect, test } from './harness/test';
import { ImportPage } from './pages/import-page';

const folder = mkdtempSync(join(tmpdir(), 'tidui-drop-'));
const sheet = (name: string, ...rows: readonly string[]): string => {
  const path = join(folder, name);
  writeFileSync(path, ['工号,姓名,入职日期', ...rows].join('\n'));
  return path;
};

test('files that are dropped onto the page are looked at and decided in turn', async ({ office }) => {
  const { app, page, screenshot } = office;
  await new Seed(page).office('branch');
  const imports = new ImportPage(page, app);
  const first = sheet('一月.csv', '00101,王伟,2024-03-05', '00102,王 伟,2024-03-05');
  const second = sheet('二月.csv', '00103,李娜,2024-03-05');
  const third = sheet('三月.csv', '00104,赵敏,2024-03-05');
  writeFileSync(join(folder, '~$三月.csv'), 'x');

  await imports.open('/import/roster');
  await expect(imports.says(/直接拖到这一页/)).toBeVisible();
  await imports.drop(first, second);
  await expect(imports.says('一月.csv')).toBeVisible();
  await expect(imports.count('新增')).toHaveText('2');
  await expect(imports.says(/与已有的 00101 同名/)).toBeVisible();
  await expect(imports.says(/还有 1 个文件等着：二月.csv/)).toBeVisible();
  await screenshot('dropped-preview');
  await expectAccessible(page);

  // A file that is dropped meanwhile waits behind the others.
  await imports.drop(third);
  await expect(imports.says(/还有 2 个文件等着：二月.csv \| 三月.csv/)).toBeVisible();
  await imports.importButton(/导入/).last().click();
  await expect(imports.says('已导入：新增 2 行，更新 0 行。')).toBeVisible();
  await imports.button('下一个文件').click();
  await expect(imports.says('二月.csv')).toBeVisible();
  await imports.button('下一个文件').click();
  await expect(imports.says(/正在 Excel 或 WPS 里打开/)).toBeVisible();
  await expect(imports.says(/个文件等着/)).toHaveCount(0);
});

test('a script of the page can neither drop files nor name them', async ({ office }) => {
  const { app, page } = office;
  await new Seed(page).office('branch');
  const imports = new ImportPage(page, app);
  await imports.open('/import/roster');
  await expect(imports.says(/直接拖到这一页/)).toBeVisible();
  const forged = await page.evaluate(async () => {
    const zone = document.querySelector('[data-takes-files]');
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['工号,姓名'], 'forged.csv'));
    zone?.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));
    const door = (
      window as unknown as {
        readonly tidui: { readonly call: (channel: string, input: unknown) => Promise<unknown> };
      }
    ).tidui;
    return JSON.stringify(await door.call('tidui:drop', ['/etc/passwd']));
  });
  expect(forged).toContain('E_');
  await expect(imports.says('forged.csv')).toHaveCount(0);
});
