import { expectAccessible } from './harness/accessibility';
import { launchApp } from './harness/launch';
import { Seed } from './harness/seed';
import { wordsOfStandards } from './harness/standards';
import { expect, test } from './harness/test';
import { ShellPage } from './pages/shell-page';
import { StaffPage } from './pages/staff-page';

for (const kind of ['branch', 'head'] as const) {
  test(`every entry of the navigation opens a page with a title, in a ${kind} office, by keyboard too`, async ({
    office,
  }) => {
    test.setTimeout(180_000);
    const { page, pageErrors, screenshot } = office;
    const shell = new ShellPage(page);
    await new Seed(page).office(kind);
    const entries = await shell.entries();
    expect(entries.length).toBeGreaterThan(8);
    expect(new Set(entries.map(({ address }) => address)).size).toBe(entries.length);
    for (const { label, address } of entries) {
      await shell.go(label);
      await expect(shell.title, label).toBeVisible();
      expect(new URL(page.url()).hash.slice(1).split('?')[0] || '/', label).toBe(address);
      expect(pageErrors, label).toEqual([]);
      await page.keyboard.press('F1');
      const help = page.getByRole('complementary', { name: /^帮助：/ });
      await expect(help, label).toBeFocused();
      await expect(help.getByRole('listitem').first(), label).toBeVisible();
      await expectAccessible(page);
      await screenshot(`help-${kind}-${address.replaceAll('/', '') || 'desk'}`);
      await page.keyboard.press('Escape');
      await expect(help, label).toHaveCount(0);
      await screenshot(`nav-${kind}-${address.replaceAll('/', '') || 'desk'}`);
    }
    await shell.open('/');
    await shell.jobs.getByRole('link').nth(1).focus();
    await page.keyboard.press('Enter');
    // A job comes back where it was left: on its last page.
    const people = entries.filter(({ address }) => ['/staff', '/notices', '/discipline'].includes(address));
    await expect(shell.title).toHaveText(people.at(-1)?.label ?? '');
  });
}

test('the palette finds a person by initials and a page by name; an unknown address says so', async ({
  office,
}) => {
  const { page } = office;
  const shell = new ShellPage(page);
  const seed = new Seed(page);
  await seed.office('branch');
  await seed.person('00002', '单田芳');
  await shell.find('stf');
  await expect(page.getByRole('button', { name: /单田芳/ })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(shell.title).toHaveText(/单田芳/);
  await shell.find('课程');
  await page.getByRole('button', { name: '课程目录' }).click();
  await expect(shell.title).toHaveText('课程目录');
  await shell.find('jfyxc');
  await expect(page.getByRole('button', { name: '积分与薪酬' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.goBack();
  await expect(shell.title).toHaveText(/单田芳/);

  // @ts-expect-error: a page that no feature declares
  await shell.open('/nowhere');
  await expect(page.getByText('没有这个页面')).toBeVisible();
  await expectAccessible(page);
  await shell.open('/plans/00000000-0000-8000-8000-000000000000');
  await expect(page.getByText('要找的记录已不存在，没有改动任何内容。')).toBeVisible();
  await expectAccessible(page);
});

test('in English no Chinese is left but the data; and back', async ({ office }) => {
  const { page, screenshot } = office;
  const shell = new ShellPage(page);
  const seed = new Seed(page);
  await seed.office('branch');
  await shell.open('/settings');
  await page.getByRole('combobox', { name: '语言' }).click();
  await page.getByRole('option', { name: 'English' }).click();
  await expect(shell.title).toHaveText('Settings');
  // What the office and the standards are called, and the name of the other language, stay as they are.
  const units = await Promise.all(
    ['site', 'department', 'post'].map((unit) =>
      seed.call<readonly { readonly name: string }[]>('organization.listUnits', unit),
    ),
  );
  const data = [
    ...['恒源科技有限公司', '北京分公司', '周敏', '中文'],
    ...units.flat().map(({ name }) => name),
    ...wordsOfStandards(),
  ].sort((a, b) => b.length - a.length);
  for (const { label } of await shell.entries()) {
    await shell.go(label);
    await expect(shell.title).toBeVisible();
    // Headers and choices of sheets are Chinese in every language: they are the sheets'.
    if (label === 'Import sheets') continue;
    const words = data.reduce((text, name) => text.replaceAll(name, ''), await shell.words());
    expect(words.match(/[\p{Script=Han}].*/gu) ?? [], label).toEqual([]);
  }
  await screenshot('english');
  await shell.open('/settings');
  await page.getByRole('combobox', { name: 'Language' }).click();
  await page.getByRole('option', { name: '中文' }).click();
  await expect(shell.title).toHaveText('设置');
});

test('filters survive a reload; what was typed last survives closing the app at once', async () => {
  const first = await launchApp();
  const seed = new Seed(first.page);
  await seed.office('branch');
  await seed.person('00001', '仇和');
  await seed.person('00002', '单田芳');
  const people = new StaffPage(first.page);
  await people.open('/staff');
  await people.search('stf');
  await expect(people.row('仇和')).toHaveCount(0);
  await first.page.reload();
  await expect(people.row('单田芳')).toBeVisible();
  await expect(people.row('仇和')).toHaveCount(0);
  await people.button('新增员工').first().click();
  await people.panelField('姓名').pressSequentially('曾国强');
  // Closed in the middle of typing: no pause in which the draft could have been written.
  await first.app.close();

  const { dataDir, userDataDir } = first;
  const again = await launchApp({ dataDir, userDataDir });
  const returned = new StaffPage(again.page);
  await returned.open('/staff');
  await returned.button('新增员工').first().click();
  await expect(returned.panelField('姓名')).toHaveValue('曾国强');
  await returned.button('放弃草稿').click();
  await expect(returned.panelField('姓名')).toHaveValue('');
  await again.close();
  await first.close();
});

test('a held Ctrl+S enters one person; Escape and back lose nothing', async ({ office }) => {
  const { page } = office;
  await new Seed(page).office('branch');
  const people = new StaffPage(page);
  await people.open('/staff');
  await people.button('新增员工').first().click();
  await people.panelField('工号').fill('00007');
  await people.panelField('姓名').fill('仇和');
  await people.panelField('入职日期').fill('2024/3/5');
  await page.keyboard.press('Escape');
  await expect(people.panel).toBeHidden();
  await people.button('新增员工').first().click();
  await expect(people.panelField('姓名')).toHaveValue('仇和');
  await expect(people.panelField('入职日期')).toHaveValue('2024-03-05');
  await page.evaluate(() => {
    const press = () =>
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', {
          key: 's',
          code: 'KeyS',
          ctrlKey: true,
          bubbles: true,
          cancelable: true,
        }),
      );
    for (let times = 0; times < 5; times += 1) press();
  });
  await expect(people.heading(/仇和/)).toBeVisible();
  await expect(page.getByText('已新增 仇和')).toHaveCount(1);
  await page.goBack();
  await expect(people.row('仇和')).toHaveCount(1);
});

test('a day that cannot be read stays where it was typed, with the reason, and nothing is saved', async ({
  office,
}) => {
  const { page, screenshot } = office;
  await new Seed(page).office('branch');
  const people = new StaffPage(page);
  await people.open('/staff');
  await people.button('新增员工').first().click();
  await people.panelField('工号').fill('00007');
  await people.panelField('姓名').fill('仇和');
  await people.panelField('入职日期').fill('2024.3.5');
  await people.panelField('出生日期').fill('1990-02-30');
  await people.save();
  await expect(people.says('“1990-02-30”不是认得的日期，请写成 2026-03-05。')).toBeVisible();
  await expect(people.panelField('出生日期')).toHaveValue('1990-02-30');
  await expect(people.panelField('出生日期')).toBeFocused();
  await expectAccessible(page);
  await screenshot('wrong-day');
  await people.panelField('出生日期').fill('19900228');
  await people.save();
  await expect(people.heading(/仇和/)).toBeVisible();
  await expect(people.says('1990-02-28')).toBeVisible();
});

test('a page that fails says so, copies no names, and comes back', async () => {
  const { page, close, screenshot } = await launchApp();
  const shell = new ShellPage(page);
  const seed = new Seed(page);
  await seed.office('branch');
  await seed.person('00001', '仇和');
  await shell.open('/staff');
  await expect(page.getByRole('row').filter({ hasText: '仇和' })).toBeVisible();
  // The list's column choice is broken on purpose, as a damaged profile would.
  await page.evaluate(() => localStorage.setItem('columns:staff', '{"仇和":1}'));
  await page.reload();
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(page.getByRole('alert')).not.toContainText('仇和');
  await expectAccessible(page);
  await screenshot('crash-page');
  await page.evaluate(() => localStorage.clear());
  await page.getByRole('button', { name: '重试' }).click();
  await expect(page.getByRole('row').filter({ hasText: '仇和' })).toBeVisible();
  await close();
});
