import type { Locator } from '@playwright/test';
import { expectAccessible } from './harness/accessibility';
import { launchApp } from './harness/launch';
import { Seed } from './harness/seed';
import { expect, test } from './harness/test';
import { ShellPage } from './pages/shell-page';

test('jobs and their tabs are gone through by keyboard, remembered, folded; a record leads back to its list', async () => {
  const first = await launchApp();
  const { page, screenshot } = first;
  const shell = new ShellPage(page);
  const seed = new Seed(page);
  await seed.office('branch');
  await seed.person('00002', '单田芳');
  await page.keyboard.press('Alt+3');
  await expect(shell.title).toHaveText('课程目录');
  await expect(page).toHaveTitle('课程目录 · 北京分公司 · 梯队');
  await expect(shell.jobs.getByRole('link', { name: '培训' })).toHaveAttribute('aria-current', /./);
  await shell.tabs.getByRole('link', { name: '课程目录' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  const plans = shell.tabs.getByRole('link', { name: '培训计划' });
  await expect(plans).toHaveAttribute('aria-current', 'page');
  await expect(plans).toBeFocused();
  await page.keyboard.press('Alt+2');
  await expect(shell.title).toHaveText('员工');
  await page.getByRole('textbox', { name: '查找员工', exact: true }).fill('stf');
  await expect(page).toHaveURL(/stf/);
  // The keys mean the same from a text field; the job comes back where it was left.
  await page.keyboard.press('Alt+3');
  await expect(plans).toHaveAttribute('aria-current', 'page');
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(page.getByRole('textbox', { name: '查找员工', exact: true })).toHaveValue('stf');
  await page.keyboard.press('Alt+ArrowRight');
  await expect(plans).toHaveAttribute('aria-current', 'page');
  await page.keyboard.press('Alt+2');
  await page.getByRole('textbox', { name: '查找员工', exact: true }).fill('stf');
  await expect(page).toHaveURL(/stf/);
  await page.getByRole('row').filter({ hasText: '单田芳' }).click();
  await expect(shell.title).toHaveText(/单田芳/);
  await expect(shell.jobs.getByRole('link', { name: '人员' })).toHaveAttribute('aria-current', /./);
  await page.getByRole('link', { name: '返回员工' }).click();
  await expect(page.getByRole('textbox', { name: '查找员工', exact: true })).toHaveValue('stf');
  await page.keyboard.press('Control+b');
  await expect(shell.jobs.getByRole('link', { name: '培训' })).toHaveText('');
  await expectAccessible(page);
  await screenshot('navigation-folded');
  await first.app.close();

  const again = await launchApp({ dataDir: first.dataDir, userDataDir: first.userDataDir });
  const returned = new ShellPage(again.page);
  await returned.jobs.getByRole('link', { name: '培训' }).waitFor();
  await expect(returned.jobs.getByRole('link', { name: '培训' })).toHaveText('');
  await again.page.keyboard.press('Alt+3');
  await expect(returned.title).toHaveText('培训计划');
  await again.page.getByRole('button', { name: '展开导航' }).click();
  await expect(returned.jobs.getByRole('link', { name: '培训' })).toHaveText('培训');
  await again.close();
  await first.close();
});

for (const language of ['中文', 'English']) {
  test(`at 1366×768 and 125 % nothing of the navigation wraps or scrolls, in ${language}`, async ({
    office,
  }) => {
    const { app, page, screenshot } = office;
    const shell = new ShellPage(page);
    await new Seed(page).office('branch');
    await shell.open('/settings');
    if (language === 'English') {
      await page.getByRole('combobox', { name: '语言' }).click();
      await page.getByRole('option', { name: 'English' }).click();
      await expect(shell.title).toHaveText('Settings');
    }
    await app.evaluate(({ BrowserWindow }) => {
      const window = BrowserWindow.getAllWindows()[0];
      window?.setBounds({ x: 0, y: 0, width: 1366, height: 768 });
      window?.webContents.setZoomFactor(1.25);
    });
    await expect.poll(() => page.evaluate(() => window.innerWidth)).toBeLessThan(1100);
    const measure = (part: Locator) =>
      part.evaluate((shown) => ({
        scrolls: shown.scrollHeight > shown.clientHeight + 1 || shown.scrollWidth > shown.clientWidth + 1,
        cut: shown.getBoundingClientRect().right > window.innerWidth,
        wrapped: [...shown.querySelectorAll('a')]
          .filter(
            (link) =>
              link.getBoundingClientRect().height > 40 ||
              [link, ...link.querySelectorAll('span')].some(
                (part) => part.scrollWidth > part.clientWidth + 1,
              ),
          )
          .map((link) => link.textContent),
      }));
    const whole = { scrolls: false, cut: false, wrapped: [] };
    for (const job of await shell.jobs.getByRole('link').all()) {
      await job.click();
      await expect(job).toHaveAttribute('aria-current', /./);
      expect(await measure(shell.jobs)).toEqual(whole);
      if ((await shell.tabs.count()) > 0) expect(await measure(shell.tabs)).toEqual(whole);
    }
    await shell.open('/courses');
    await screenshot(`navigation-small-${language === 'English' ? 'en' : 'zh'}`);
  });
}
