import { expectAccessible } from './harness/accessibility';
import { daysAgo, Seed } from './harness/seed';
import { expect, test } from './harness/test';
import { RecordsPage } from './pages/records-page';

test('who holds a function is entered, corrected, deleted and brought back', async ({ office }) => {
  const { page, screenshot } = office;
  const seed = new Seed(page);
  const records = new RecordsPage(page);
  await seed.office('branch');
  await seed.person('00001', '孟经理');
  await records.open('/functions');
  await expect(records.row('培训部门主管')).toContainText('未登记');
  await records.row('培训部门主管').click();
  await records.pickPerson('从本单位员工中选', '00001', /孟经理/);
  await records.day('起始日期', daysAgo(200));
  await records.take('保存');
  await expect(records.says(/早于 孟经理 的入职日期/)).toBeVisible();
  await expectAccessible(page);
  await records.day('起始日期', daysAgo(30));
  await records.take('保存');
  await expect(records.says('已登记培训部门主管')).toBeVisible();
  await records.panelButton('删除').click();
  await expect(records.panel.getByText('还没有登记')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(records.panel.getByRole('row')).toContainText('孟经理');
  await records.closePanel();
  await expect(records.row('培训部门主管')).toContainText('00001 孟经理');
  await expectAccessible(page);
  await screenshot('functions');
});

test('a notice is posted, objected to, answered, and lets what rests on it go on when it has ended', async ({
  office,
}) => {
  const { page, screenshot } = office;
  const seed = new Seed(page);
  const records = new RecordsPage(page);
  await seed.office('branch');
  await seed.person('00001', '王伟');
  await records.open('/notices');
  await expect(records.says('还没有公示或通报')).toBeVisible();
  await records.button('拟一份').first().click();
  await records.pick('类别', '晋升');
  await records.panelField('标题').fill('关于网点主任人选的公示');
  await records.day('开始日期', daysAgo(3));
  await records.day('截止日期', daysAgo(2));
  await records.pickPerson('员工 1', '00001', /王伟/);
  await records.panelField('事项 1').fill('拟任网点主任');
  await expectAccessible(page);
  await screenshot('notice-form');
  await page.keyboard.press('Control+s');
  await expect(records.heading(/^GS\d{4}-001/)).toBeVisible();
  await records.button('发布').click();
  await records.question.getByRole('button', { name: '发布' }).click();
  await expect(records.says(/至少要 5 个，不能发布/)).toBeVisible();
  await records.button('更多').click();
  await page.getByRole('menuitem', { name: '修改' }).click();
  await records.day('截止日期', daysAgo(-7));
  await records.take('保存');
  await records.button('发布').click();
  await records.question.getByRole('button', { name: '发布' }).click();
  await expect(records.says('公示中')).toBeVisible();
  await expect(records.says(/期满，据此办理的事项还不能生效/)).toBeVisible();

  await records.field('意见内容').fill('工作年限请核实');
  await records.button('登记意见').click();
  await expect(records.says(/匿名：工作年限请核实/)).toBeVisible();
  await expect(records.says(/还有 1 条意见没有答复/)).toBeVisible();
  const answer = {
    ...{ label: '核实结论', choice: '不成立', byLabel: '答复人' },
    ...{ reasonLabel: '答复内容', reason: '经查档案符合要求' },
  };
  await records.decide({ ...answer, by: '王伟' });
  await records.button('答复').click();
  await expect(records.says(/王伟 是当事人或意见提出人/)).toBeVisible();
  await records.decide({ ...answer, by: '周敏' });
  await records.button('答复').click();
  await expect(records.says(/周敏 核实不成立：经查档案符合要求/)).toBeVisible();
  await expectAccessible(page);
  await screenshot('notice-page');
  await records.open('/notices');
  await expect(records.row('GS')).toContainText('1 条已答复');
  await screenshot('notices');
});

test('discipline is given, shown on the person, and lifted; never by oneself', async ({ office }) => {
  const { page, screenshot } = office;
  const seed = new Seed(page);
  const records = new RecordsPage(page);
  await seed.office('branch');
  const id = await seed.person('00001', '王伟');
  await records.open('/discipline');
  await records.button('给予处分').first().click();
  await records.pickStaff('员工', '00001', /王伟/);
  await records.pick('种类', '记过');
  await expect(records.panel.getByText(/按标准计 12 个月/)).toBeVisible();
  await records.panelField('事由').fill('未按规定穿戴防护用品');
  await records.panel.getByRole('textbox', { name: '决定人', exact: true }).fill('王伟');
  await records.take('给予处分');
  await expect(records.says(/王伟 不能给予或决定自己的处分/)).toBeVisible();
  await expectAccessible(page);
  await records.panel.getByRole('textbox', { name: '决定人', exact: true }).fill('赵建华');
  await records.take('给予处分');
  await expect(records.panel.getByText(/CF\d{4}-001 · 记过/)).toBeVisible();
  await expectAccessible(page);
  await screenshot('discipline');

  await records.open(`/staff/${id}`);
  await expect(records.says('生效中的处分')).toBeVisible();
  await records.open(`/staff/${id}?tab=notices`);
  await records.row('记过').click();
  await records.decide({
    ...{ label: '方式', choice: '解除（提前结束）', byLabel: '决定人', by: '赵建华' },
    ...{ reasonLabel: '原因', reason: '表现良好' },
  });
  await records.take('登记');
  await expect(records.panel.getByText(/已解除：表现良好/)).toBeVisible();
  await records.closePanel();
  await expect(records.row('记过')).toContainText('已解除');
  await screenshot('person-discipline');
  await records.open(`/staff/${id}?tab=timeline`);
  await expect(records.says(/解除（CF/)).toBeVisible();
});
