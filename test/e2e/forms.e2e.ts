import { expect, test } from './harness/test';
import { SetUpPage } from './pages/set-up-page';
import { StaffPage } from './pages/staff-page';

const FACTS = { code: 'BJ01', name: '北京分公司', company: '恒源科技有限公司', administrator: '周敏' };

test('a person is entered by keyboard alone: nothing typed is dropped, Escape stays in the calendar, the next one follows', async ({
  office,
}) => {
  const { page } = office;
  const setUp = new SetUpPage(page);
  await setUp.next();
  await setUp.fill(FACTS);
  await setUp.next();
  await setUp.button('完成设置，进入工作台').click();
  const people = new StaffPage(page);
  const keys = page.keyboard;
  const chooser = (name: string) => people.panel.getByRole('combobox', { name });

  await people.open('/staff');
  await people.button('新增员工').first().press('Enter');
  await expect(people.panelField('工号')).toBeFocused();
  await keys.type('00001');
  await people.panelField('姓名').fill('仇和');
  await people.panelField('入职日期').focus();
  await keys.type('20240305');
  const scrolls = page.evaluate(
    () =>
      new Promise<boolean>((tell) => {
        addEventListener('keydown', (event) => {
          if (event.key === 'ArrowDown') tell(!event.defaultPrevented);
        });
      }),
  );
  await keys.press('Alt+ArrowDown');
  expect(await scrolls, 'the window scrolls the field out of sight').toBe(false);
  await expect(page.getByRole('button', { name: /^5 三月 2024$|^5 March 2024$/ })).toBeVisible();
  await keys.press('Escape');
  await expect(page.locator('[data-dates-dropdown]')).toBeHidden();
  await expect(people.panel).toBeVisible();

  await chooser('性别').focus();
  await keys.type('nan');
  await expect(page.getByRole('option')).toHaveText(['男']);
  await keys.press('Tab');
  await expect(chooser('性别')).toHaveValue('男');
  await chooser('学历').focus();
  await keys.type('dz');
  await keys.press('Enter');
  await expect(chooser('学历')).toHaveValue('大专');

  await chooser('网点').focus();
  await keys.type('朝阳店');
  await keys.press('Enter');
  await expect(chooser('网点')).toHaveValue('朝阳店');
  await expect(chooser('网点')).toBeFocused();
  await expect(chooser('网点')).toHaveAccessibleDescription(/没有与“朝阳店”相符的。/);
  await people.save();
  await expect(people.panel).toBeVisible();
  await keys.press('Tab');
  await expect(chooser('网点')).toHaveValue('朝阳店');
  await office.screenshot('form-unknown-site');

  await people.button('新建网点“朝阳店”').press('Enter');
  await expect(people.says('已保存')).toBeVisible();
  await expect(chooser('网点')).toHaveValue('朝阳店');
  await chooser('网点').focus();
  await keys.press('ArrowDown');
  await keys.press('Enter');
  await expect(chooser('网点')).toHaveValue('朝阳店');
  await people.panelField('备注').focus();
  await keys.press('Control+Shift+s');
  await expect(people.says('已新增 仇和')).toBeVisible();
  await expect(people.panelField('姓名')).toHaveValue('');
  await expect(people.panelField('入职日期')).toHaveValue('2024-03-05');
  await expect(chooser('网点')).toHaveValue('朝阳店');
  await people.panelField('工号').fill('00002');
  await people.panelField('姓名').fill('单田芳');
  await people.panelField('备注').focus();
  await keys.press('Control+Enter');
  await expect(people.heading('单田芳')).toBeVisible();
});

test('Ctrl+S saves a form in the midst of a page, and what was typed into it comes back with a word', async ({
  office,
}) => {
  const { page } = office;
  const setUp = new SetUpPage(page);
  await setUp.next();
  await setUp.fill(FACTS);
  await setUp.next();
  await setUp.button('完成设置，进入工作台').click();
  const people = new StaffPage(page);
  await people.open('/organization?tab=site');
  await people.field('名称').fill('海淀店');
  await people.field('名称').press('Control+s');
  await expect(people.row('海淀店')).toBeVisible();
  await people.field('名称').fill('丰台店');
  await page.waitForTimeout(700);
  await people.open('/staff');
  await expect(people.says('还没有员工')).toBeVisible();
  await people.open('/organization?tab=site');
  await expect(people.field('名称')).toHaveValue('丰台店');
  await expect(people.says('已恢复上次未保存的内容')).toBeVisible();
  await people.button('放弃草稿').click();
  await expect(people.field('名称')).toHaveValue('');

  await people.field('名称').focus();
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('textbox', { name: '查找员工或页面' })).toBeFocused();
});
