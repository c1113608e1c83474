import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTidui } from './harness/command-line';
import { answerSaveDialog } from './harness/dialogs';
import { launchApp, type RunningApp } from './harness/launch';
import { Seed } from './harness/seed';
import { expect, test } from './harness/test';
import { StaffPage } from './pages/staff-page';

let folder = '';
let running: RunningApp;
let staff: StaffPage;

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tidui-lists-'));
  expect(runTidui(['demo', '--out', folder, '--json']).code).toBe(0);
  running = await launchApp({ dataDir: join(folder, 'branch') });
  await new Seed(running.page).signIn('admin');
  staff = new StaffPage(running.page);
});

test.afterAll(async () => {
  const { pageErrors } = running;
  await running.close();
  rmSync(folder, { recursive: true, force: true });
  expect(pageErrors).toEqual([]);
});

test('a list is sorted by several columns, and the order survives opening a record', async () => {
  const { page } = running;
  await staff.open('/staff');
  await staff.button('网点').click();
  await staff.button('入职日期').click({ modifiers: ['Shift'] });
  const site = page.getByRole('columnheader', { name: '网点' });
  await expect(site).toHaveAttribute('aria-sort', 'ascending');
  await expect(page.getByRole('columnheader', { name: '入职日期' })).toContainText('2');
  await page.getByRole('row').nth(1).click();
  await expect(staff.heading(/.+/).first()).toBeVisible();
  await page.goBack();
  await expect(site).toHaveAttribute('aria-sort', 'ascending');
});

test('selected rows are exported, and a filtered list is shown as it prints', async () => {
  const { page, app } = running;
  const file = join(folder, 'staff.xlsx');
  await answerSaveDialog(app, file);
  await page.getByRole('checkbox', { name: '选择第 2 行', exact: true }).click();
  await page.getByRole('checkbox', { name: '选择第 4 行', exact: true }).click({ modifiers: ['Shift'] });
  await staff.button('导出列表').click();
  await page.getByRole('menuitem', { name: '选中的 3 条' }).click();
  await expect(staff.says(/已导出 3 条/)).toBeVisible();
  expect(existsSync(file)).toBe(true);
  await staff.button('取消选择').click();
  await staff.search('张');
  await page.getByRole('grid').focus();
  await page.keyboard.press('Control+p');
  await expect(staff.panel.getByText(/第 1 \/ \d+ 页/)).toBeVisible();
  await expect(staff.panel.getByText('打印列表 · 员工')).toBeVisible();
});

test('the last column of a list cannot be hidden', async () => {
  const { page } = running;
  await staff.open('/courses');
  await staff.button('显示列').click();
  const choices = page.getByRole('dialog').getByRole('checkbox');
  await expect(choices.first()).toBeVisible();
  for (const choice of await choices.all()) if (await choice.isEnabled()) await choice.uncheck();
  await expect(choices.and(page.locator(':checked'))).toHaveCount(1);
  await expect(choices.and(page.locator(':checked'))).toBeDisabled();
});
