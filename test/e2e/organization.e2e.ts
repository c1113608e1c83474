import { expectAccessible } from './harness/accessibility';
import { expect, test } from './harness/test';
import { SetUpPage } from './pages/set-up-page';
import { StaffPage } from './pages/staff-page';

const FACTS = { code: 'bj01', name: '北京分公司', company: '恒源科技有限公司', administrator: '周敏' };

test('an office is set up, people are entered, found, changed with a reason, and deleted with a way back', async ({
  office,
}) => {
  const { page, screenshot } = office;
  const setUp = new SetUpPage(page);
  await expect(setUp.heading('欢迎使用梯队')).toBeVisible();
  await expectAccessible(page);
  await setUp.next();
  await setUp.next();
  await expect(page.getByText(/单位代码只能是 2 到 12 位大写字母和数字/)).toBeVisible();
  await screenshot('set-up-refused');
  await setUp.fill(FACTS);
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('cell', { name: 'BJ01' })).toBeVisible();
  await expectAccessible(page);
  await screenshot('set-up-check');
  await setUp.button('完成设置，进入工作台').click();
  await expect(page.getByText('恒源科技有限公司 · 北京分公司 (BJ01)')).toBeVisible();

  const people = new StaffPage(page);
  await people.open('/staff');
  await expect(page.getByText('还没有员工')).toBeVisible();
  await expectAccessible(page);
  for (const [staffNo, name] of [
    ['00001', '仇和'],
    ['00002', '单田芳'],
  ] as const) {
    await people.open('/staff');
    await people.button('新增员工').first().click();
    await people.panelField('工号').fill(staffNo);
    await people.panelField('姓名').fill(name);
    await people.panelField('入职日期').fill('20240305');
    await people.pick('状态', '在职');
    await people.save();
    await expect(people.heading(new RegExp(name))).toBeVisible();
  }

  await people.open('/staff');
  await people.search('shant');
  await expect(people.row('单田芳')).toBeVisible();
  await expect(people.row('仇和')).toHaveCount(0);
  await screenshot('staff-list');
  await expectAccessible(page);
  await people.row('单田芳').click();

  await people.button('修改资料').click();
  await expect(people.panelField('拼音')).toHaveValue('shan tian fang');
  await people.pick('岗位', '维修技师');
  await people.panel.getByRole('combobox', { name: '带教人' }).fill('qiu');
  await page.getByRole('option', { name: /仇和/ }).click();
  await people.save();
  await expect(people.says(/要记入履历，还没有保存/)).toBeVisible();
  await screenshot('staff-edit-refused');
  await expectAccessible(page);
  await people.panelField('变动原因').fill('转岗并拜师');
  await people.save();
  await expect(people.says('已保存 单田芳 的资料')).toBeVisible();
  await people.openTab('履历');
  await expect(people.says('（空） → 00001 仇和')).toBeVisible();
  await expect(people.says('（空） → 维修技师')).toBeVisible();
  await screenshot('staff-timeline');
  await expectAccessible(page);
  await people.openTab('系列与证书');
  await expectAccessible(page);
  await people.openTab('基本信息');
  await expectAccessible(page);

  await people.button('更多').click();
  await page.getByRole('menuitem', { name: '删除此人' }).click();
  await people.button('删除').click();
  await expect(people.says('已删除 单田芳')).toBeVisible();
  await people.button('撤销').click();
  await expect(people.row('单田芳')).toBeVisible();

  await people.open('/organization?tab=post');
  await people.button('删除“维修技师”').click();
  await expect(people.says('“维修技师”里还有 1 人，没有删除。')).toBeVisible();
  await screenshot('organization');
  await expectAccessible(page);
  await people.open('/settings');
  await expect(people.heading('设置')).toBeVisible();
  await screenshot('settings');
  await expectAccessible(page);
});

test('what was typed survives a closed panel', async ({ office }) => {
  const setUp = new SetUpPage(office.page);
  await setUp.choose('总部');
  await setUp.next();
  await setUp.fill({ ...FACTS, code: 'HQ' });
  await setUp.next();
  await setUp.button('完成设置，进入工作台').click();
  const people = new StaffPage(office.page);
  await people.open('/staff');
  await people.button('新增员工').first().click();
  await people.panelField('姓名').fill('曾国强');
  await office.page.waitForTimeout(700);
  await office.page.keyboard.press('Escape');
  await expect(people.panel).toBeHidden();
  await people.button('新增员工').first().click();
  await expect(people.panelField('姓名')).toHaveValue('曾国强');
  await expect(people.says('已恢复上次未保存的内容')).toBeVisible();
});
