import { mkdirSync, readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { expectAccessible } from './harness/accessibility';
import { answerOpenDialog } from './harness/dialogs';
import { launchApp } from './harness/launch';
import { Seed } from './harness/seed';
import { expect, test } from './harness/test';
import { BackupPage } from './pages/backup-page';

const PASSPHRASE = '春天的花开在山上';

test('an office is backed up, restored after a preview, and the restore is taken back', async ({
  office,
}) => {
  test.setTimeout(120_000);
  const seed = new Seed(office.page);
  await seed.office('branch');
  await seed.person('001', '王芳');
  const folder = join(office.userDataDir, '备份盘');
  mkdirSync(folder);
  await answerOpenDialog(office.app, folder);
  const backup = new BackupPage(office.page);
  await backup.open();
  await backup.chooseFolder();
  await expect(office.page.getByText(folder, { exact: true })).toBeVisible();
  await backup.setPassphrase(PASSPHRASE);
  await backup.backUp();
  expect(readdirSync(folder)).toHaveLength(1);
  await expectAccessible(office.page);
  await office.screenshot('backup-page');

  await seed.person('002', '李强');
  await backup.look(0, '不是这个口令');
  await expect(office.page.getByText('口令或恢复码不对，备份没有打开')).toBeVisible();
  await backup.panel().getByLabel('备份口令或恢复码').fill(PASSPHRASE);
  await backup.panel().getByRole('button', { name: '查看备份' }).click();
  await expect(backup.panel().getByText(/恢复会失去 \d+ 条新记录/)).toBeVisible();
  await expectAccessible(office.page);
  await office.screenshot('backup-preview');
  await backup.replace();
  await expect(office.page.getByText(/已恢复到/)).toBeVisible();
  const names = async (): Promise<readonly string[]> =>
    (
      await seed.call<{ readonly rows: readonly { readonly name: string }[] }>('organization.listStaff', {})
    ).rows.map(({ name }) => name);
  expect(await names()).toEqual(['王芳']);
  await office.screenshot('backup-restored');

  await backup.look(0);
  await expect(backup.panel().locator('[data-preview]')).toBeVisible();
  await backup.replace();
  expect(await names()).toEqual(['王芳', '李强']);
});

test('a lost database is said, and a backup brings the office back', async ({ office }) => {
  test.setTimeout(120_000);
  const seed = new Seed(office.page);
  await seed.office('branch');
  const folder = join(office.userDataDir, '备份盘');
  mkdirSync(folder);
  await answerOpenDialog(office.app, folder);
  const backup = new BackupPage(office.page);
  await backup.open();
  await backup.chooseFolder();
  await backup.setPassphrase(PASSPHRASE);
  await backup.backUp();
  await office.app.close();
  renameSync(join(office.dataDir, 'tidui.sqlite'), join(office.userDataDir, 'gone.sqlite'));

  const again = await launchApp({ dataDir: office.dataDir, userDataDir: office.userDataDir });
  await expect(again.page.getByRole('heading', { name: '本单位的数据文件不见了' })).toBeVisible();
  await expect(again.page.getByText('旁边还有：密钥')).toBeVisible();
  await expectAccessible(again.page);
  await again.screenshot('backup-lost');
  const lost = new BackupPage(again.page);
  await lost.look(0, PASSPHRASE);
  await expect(lost.panel().getByText('北京分公司 (BJ01)')).toBeVisible();
  await lost.replace();
  await expect(again.page.getByRole('navigation').first()).toBeVisible();
  await again.page.evaluate(() => {
    window.location.hash = '/';
  });
  await expect(again.page.locator('[data-desk-backup]')).toContainText('最近一次有效备份');
  await again.screenshot('backup-desk');
  expect(again.pageErrors).toEqual([]);
  await again.close();
});

test('one office is not opened in two windows of different settings', async ({ office }) => {
  await new Seed(office.page).office('branch');
  const { runTidui } = await import('./harness/command-line');
  const restore = runTidui([
    'restore',
    join(office.userDataDir, 'none.tdb'),
    '--data',
    office.dataDir,
    '--json',
  ]);
  expect(restore.json()).toMatchObject({ ok: false, error: { code: 'E_OFFICE_OPEN_ELSEWHERE' } });
  await office.screenshot('backup-setup-done');
});
