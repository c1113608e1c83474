import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runProgram } from '../tooling/programs';
import { expectAccessible } from './harness/accessibility';
import { runTidui } from './harness/command-line';
import { answerOpenDialog, answerSaveDialog } from './harness/dialogs';
import { launchApp, type RunningApp } from './harness/launch';
import { expect, test } from './harness/test';
import { FormsPage } from './pages/forms-page';

let folder = '';
let running: RunningApp;
let forms: FormsPage;

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tidui-forms-'));
  expect(runTidui(['demo', '--out', folder, '--json']).code).toBe(0);
  running = await launchApp({ dataDir: join(folder, 'branch') });
  forms = new FormsPage(running.page);
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
  await forms.select(number);
  await forms.button('保存为文件').click();
  await running.page.getByRole('menuitem', { name: '合并为一个文件保存' }).click();
  await expect(running.page.getByText(`已保存到 ${paper}`)).toBeVisible();
  await forms.select(number);
  const picture = join(folder, number);
  runProgram('pdftoppm', ['-r', '150', '-f', '1', '-l', '1', '-png', '-singlefile', paper, picture]);
  return `${picture}.png`;
};

test.describe
  .serial('the life of a printed form', () => {
    const number = 'PXJH-BJ01-2026-00003';

    test('is listed as printed, with its paper as it was printed', async () => {
      await forms.open('/documents');
      await expect(forms.row(number)).toContainText('已打印');
      await expectAccessible(running.page);
      await forms.openForm(number);
      await expect(running.page.getByText('第 1 / 2 页')).toBeVisible();
      await running.screenshot('forms-detail');
    });

    test('is signed, finds its scan by the QR code, and is filed', async () => {
      await forms.button('登记签字').last().click();
      await expect(running.page.getByText('已登记 1 张表单的签字')).toBeVisible();
      await forms.close();
      const scan = await scanOf(number);
      await answerOpenDialog(running.app, scan);
      await forms.button('按扫描件查找').click();
      await expect(running.page.getByText(`扫描件已附到 ${number}`)).toBeVisible({ timeout: 15_000 });
      await expect(running.page.getByRole('dialog')).toContainText(number);
      await forms.button(/^归档$/).click();
      await expect(forms.row(number)).toContainText('已归档');
      await forms.close();
    });

    test('a scan of another form is refused, and the record stays as it was', async () => {
      const other = 'PXJH-BJ01-2026-00004';
      const scan = await scanOf(other);
      await forms.openForm('PXJH-BJ01-2026-00005');
      await forms.button('登记签字').last().click();
      await expect(forms.row('PXJH-BJ01-2026-00005')).toContainText('已签字');
      await answerOpenDialog(running.app, scan);
      await forms.button('选择扫描件').click();
      await expect(running.page.getByRole('alert').filter({ hasText: other })).toBeVisible({
        timeout: 15_000,
      });
      await expect(forms.row('PXJH-BJ01-2026-00005')).toContainText('已签字');
      await forms.close();
    });

    test('shows that the record changed since it was signed, and prints anew under a new number', async () => {
      await forms.openForm('PXDA-BJ01-2026-00001');
      await expect(running.page.getByText('打印之后内容有变动')).toBeVisible();
      await running.screenshot('forms-changed');
      await forms.button('重新打印').click();
      const anew = join(folder, 'anew.pdf');
      await answerSaveDialog(running.app, anew);
      await forms.button('保存为文件').last().click();
      await expect(running.page.getByText(`已保存到 ${anew}`)).toBeVisible();
      expect(runProgram('pdftotext', [anew, '-'])).toContain('PXDA-BJ01-2026-00002');
    });
  });
