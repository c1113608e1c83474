import type { Page } from '@playwright/test';
import { hearAnswer } from '../../shared/ipc/answer-text';
import { expectAccessible } from './harness/accessibility';
import { Seed } from './harness/seed';
import { expect, test } from './harness/test';

const SECRET = 'a white horse 7';

/** What somebody at the page's console would hear. */
const atConsole = async (page: Page, channel: string, input: unknown): Promise<string> => {
  const said = await page.evaluate(
    ([name, given]) =>
      (
        window as unknown as {
          readonly tidui: { readonly call: (channel: string, input: unknown) => Promise<unknown> };
        }
      ).tidui.call(name as string, given),
    [channel, input] as const,
  );
  const answer = hearAnswer(said) as { readonly ok: boolean; readonly error?: { readonly code: string } };
  return answer.ok ? 'answered' : (answer.error?.code ?? '');
};

test('an office is closed, its clerk is kept to what is theirs, the window is locked, the administrator comes back', async ({
  office,
}) => {
  test.setTimeout(120_000);
  const { page } = office;
  const seed = new Seed(page);
  await seed.office('branch');
  await seed.person('A001', '李雪');

  await expect(page.locator('[data-desk-door]')).toContainText('没有设登录');
  await page.locator('[data-desk-door]').getByRole('link').click();
  await expectAccessible(page);
  await page.getByRole('button', { name: '建立第一名管理员' }).first().click();
  const panel = page.getByRole('dialog');
  await panel.getByLabel('姓名').fill('周敏');
  await panel.getByLabel('登录名').fill('admin');
  await panel.getByLabel('新密码').fill(SECRET);
  await panel.getByLabel('再输一遍').fill(SECRET);
  await office.screenshot('access-first');
  await panel.getByRole('button', { name: '保存' }).click();
  const code = (await page.locator('[data-recovery-code]').textContent()) ?? '';
  expect(code).toMatch(/^([2-9A-Z]{5}-){5}[2-9A-Z]{5}$/);
  await office.screenshot('access-recovery-code');
  await page.getByRole('button', { name: '已打印并收好' }).click();
  await expect(page.getByRole('button', { name: '登录用户：周敏' })).toBeVisible();
  await seed.call('access.addUser', {
    ...{ staffId: null, name: '何静', signName: 'clerk', password: SECRET },
    ...{ roles: ['clerk'], ticks: [] },
  });
  await expect(page.getByRole('row').filter({ hasText: '何静' })).toBeVisible();
  await office.screenshot('access-users');

  await page.getByRole('button', { name: '登录用户：周敏' }).click();
  await page.getByRole('menuitem', { name: '退出登录' }).click();
  await page.getByLabel('登录名').fill('clerk');
  await page.getByRole('textbox', { name: '密码' }).fill('not this one');
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await expect(page.getByText('登录名或密码不对')).toBeVisible();
  await expectAccessible(page);
  await office.screenshot('access-sign-in');
  expect(await atConsole(page, 'organization.listStaff', {})).toBe('E_SIGNED_OUT');
  await page.getByRole('textbox', { name: '密码' }).fill(SECRET);
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await page.getByRole('button', { name: '登录用户：何静' }).waitFor();

  for (const channel of ['points.closeMonth', 'points.getPayOfYear', 'access.listAudit', 'backup.restore'])
    expect(await atConsole(page, channel, {})).toBe('E_NO_POWER');
  await page.evaluate(() => {
    window.location.hash = '#/audit';
  });
  await expect(page.getByText('您的角色不能打开这一页')).toBeVisible();
  await office.screenshot('access-refused');

  await page.evaluate(() => {
    window.location.hash = '#/staff';
  });
  await page.getByText('李雪').first().waitFor();
  await page.getByRole('textbox').first().fill('李');
  await page.keyboard.press('Control+l');
  await expect(page.getByRole('heading', { name: '窗口已锁定' })).toBeVisible();
  await expect(page.getByText('李雪')).toBeHidden();
  expect(await atConsole(page, 'organization.listUnits', 'site')).toBe('E_LOCKED');
  await office.screenshot('access-locked');
  await page.getByRole('textbox', { name: '密码' }).fill(SECRET);
  await page.getByRole('button', { name: '解锁' }).click();
  await expect(page.getByText('李雪').first()).toBeVisible();
  await expect(page.getByRole('textbox').first()).toHaveValue('李');

  await page.keyboard.press('Control+l');
  await page.getByRole('button', { name: '换人登录' }).click();
  await page.getByRole('button', { name: '管理员忘了密码' }).click();
  await page.getByLabel('登录名').fill('admin');
  await page.getByLabel('恢复码').fill(code.toLowerCase());
  await page.getByLabel('新密码').fill('another horse 8');
  await page.getByRole('button', { name: '设置新密码并登录' }).click();
  await page.getByRole('button', { name: '登录用户：周敏' }).waitFor();
  await page.evaluate(() => {
    window.location.hash = '#/audit';
  });
  await page.getByText('用恢复单设新密码').first().waitFor();
  await expect(page.getByText('记录完整')).toBeVisible();
  await expectAccessible(page);
  await office.screenshot('access-audit');
});
