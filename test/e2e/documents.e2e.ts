import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runProgram } from '../tooling/programs';
import { expectAccessible } from './harness/accessibility';
import { runTidui } from './harness/command-line';
import { answerOpenDialog, answerSaveDialog } from './harness/dialogs';
import { launchApp, type RunningApp } from './harness/launch';
import { Seed } from './harness/seed';
import { expect, test } from './harness/test';
import { RegisterPage } from './pages/register-page';

let folder = '';
let running: RunningApp;
let register: RegisterPage;

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tidui-documents-'));
  expect(runTidui(['demo', '--out', folder, '--json']).code).toBe(0);
  running = await launchApp({ dataDir: join(folder, 'branch') });
  await new Seed(running.page).signIn('admin');
  register = new RegisterPage(running.page);
});

test.afterAll(async () => {
  const { pageErrors } = running;
  await running.close();
  rmSync(folder, { recursive: true, force: true });
  expect(pageErrors).toEqual([]);
});

/** A scan as a flat-bed makes it: the kept sheet as a picture. */
const scanOf = async (number: string): Promise<string> => {
  const paper = join(folder, `${number}.pdf`);
  await answerSaveDialog(running.app, paper);
  await register.select(number);
  await register.button('保存为文件').click();
  await running.page.getByRole('menuitem', { name: '合并为一个文件保存' }).click();
  await expect(running.page.getByText(`已保存到 ${paper}`)).toBeVisible();
  await register.select(number);
  const picture = join(folder, number);
  runProgram('pdftoppm', ['-r', '150', '-f', '1', '-l', '1', '-png', '-singlefile', paper, picture]);
  return `${picture}.png`;
};

test.describe
  .serial('the life of a printed form', () => {
    const number = 'PXJH-BJ01-2026-00003';

    test('is listed as printed, with its paper as it was printed', async () => {
      await register.open('/documents');
      await expect(register.row(number)).toContainText('已打印');
      await expectAccessible(running.page);
      await register.openDocument(number);
      await expect(running.page.getByText('第 1 / 2 页')).toBeVisible();
      await running.screenshot('documents-detail');
    });

    test('is signed, finds its scan by the QR code, and is filed', async () => {
      await register.button('登记签字').last().click();
      await expect(running.page.getByText('已登记 1 张表单的签字')).toBeVisible();
      await register.close();
      const scan = await scanOf(number);
      await answerOpenDialog(running.app, scan);
      await register.button('按扫描件查找').click();
      await expect(running.page.getByText(`扫描件已附到 ${number}`)).toBeVisible({ timeout: 15_000 });
      await expect(running.page.getByRole('dialog')).toContainText(number);
      await register.button(/^归档$/).click();
      await expect(register.row(number)).toContainText('已归档');
      await register.close();
    });

    test('a scan of another form is refused, and the record stays as it was', async () => {
      const other = 'PXJH-BJ01-2026-00004';
      const scan = await scanOf(other);
      await register.openDocument('PXJH-BJ01-2026-00005');
      await register.button('登记签字').last().click();
      await expect(register.row('PXJH-BJ01-2026-00005')).toContainText('已签字');
      await answerOpenDialog(running.app, scan);
      await register.button('选择扫描件').click();
      await expect(running.page.getByRole('alert').filter({ hasText: other })).toBeVisible({
        timeout: 15_000,
      });
      await expect(register.row('PXJH-BJ01-2026-00005')).toContainText('已签字');
      await register.close();
    });

    test('shows that the record changed since it was signed, and previews it anew', async () => {
      await register.openDocument('PXDA-BJ01-2026-00001');
      await expect(running.page.getByText('打印之后内容有变动')).toBeVisible();
      await running.screenshot('documents-changed');
      await register.button('重新打印').click();
      await expect(previewed()).toBeVisible();
    });

    const previewed = () => running.page.getByRole('dialog', { name: '打印预览' }).getByText('第 1 / 3 页');

    test('is not printed unseen: what another program changed meanwhile is read anew first', async () => {
      const roster = join(folder, 'roster.csv');
      writeFileSync(roster, '工号,姓名,入职日期,手机\r\n00055,赵䶮,2026-06-06,13911112222\r\n');
      const data = ['--data', join(folder, 'branch'), '--user', 'admin', '--json'];
      const env = { TIDUI_PASSWORD: 'tidui-demo-admin' };
      expect(runTidui(['import-sheet', 'roster', roster, ...data], { env }).code).toBe(0);
      const anew = join(folder, 'anew.pdf');
      await answerSaveDialog(running.app, anew);
      await register.button('保存为文件').last().click();
      await expect(running.page.getByText('预览之后数据有变化')).toBeVisible();
      expect(existsSync(anew)).toBe(false);
      await expect(previewed()).toBeVisible();
      await running.screenshot('documents-changed-since-preview');
      await expect(async () => {
        await register.button('保存为文件').last().click();
        await expect(running.page.getByText(`已保存到 ${anew}`)).toBeVisible({ timeout: 2_000 });
      }).toPass();
      expect(runProgram('pdftotext', [anew, '-'])).toContain('13911112222');
      expect(runProgram('pdftotext', [anew, '-'])).toContain('PXDA-BJ01-2026-00002');
    });
  });
