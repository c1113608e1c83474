import { expectAccessible } from './harness/accessibility';
import { Seed } from './harness/seed';
import { expect, test } from './harness/test';
import { StaffPage } from './pages/staff-page';

test('somebody of the same name is asked about before there are two', async ({ office }) => {
  const { page, screenshot } = office;
  const seed = new Seed(page);
  await seed.office('branch');
  await seed.person('00011', '阿依古丽·买买提');
  const people = new StaffPage(page);
  await people.open('/staff');
  await people.button('新增员工').first().click();
  await people.panelField('工号').fill('00012');
  await people.panelField('姓名').fill('阿依古丽•买买提');
  await people.panelField('入职日期').fill('20240305');
  await people.pick('状态', '在职');
  await people.save();
  await expect(people.says(/已有同名的人：00011 阿依古丽·买买提/)).toBeVisible();
  await screenshot('staff-same-name');
  await expectAccessible(page);
  await people.panel.getByRole('checkbox', { name: '是另一位同名的人' }).check();
  await people.save();
  await expect(people.heading(/阿依古丽•买买提/)).toBeVisible();
  await people.openTab('履历');
  await expect(people.says(/与 00011 同名，已确认是另一个人/)).toBeVisible();
});
