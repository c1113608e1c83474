import { expectAccessible } from './harness/accessibility';
import { daysAgo, Seed } from './harness/seed';
import { expect, test } from './harness/test';
import { PlansPage } from './pages/plans-page';

test('a plan is drawn from a score, walked in order, disputed, settled, returned and begun out of order', async ({
  office,
}) => {
  const { page, screenshot } = office;
  const seed = new Seed(page);
  const plans = new PlansPage(page);
  await seed.office('branch');
  await seed.person('00001', '李涛');
  const trainee = await seed.person('00002', '仇和', { status: 'training' });
  await seed.entryScore(trainee, 62);

  await plans.open('/plans');
  await expect(plans.says('还没有培训计划')).toBeVisible();
  await plans.button('制订计划').first().click();
  await plans.pickPerson('受训人', 'qh', /仇和/);
  await expect(plans.panel.getByRole('combobox', { name: '摸底成绩' })).toHaveValue(/62 分 → 基础/);
  await expectAccessible(page);
  await page.keyboard.press('Control+s');
  await expect(plans.heading('仇和 的培训计划')).toBeVisible();
  await expect(plans.says(/已制订计划 JH.*（基础）/)).toBeVisible();

  await plans.openItem(1);
  await plans.unfold('现在不能做的');
  await expect(plans.panel.getByText(/请在计划页“审批”登记意见/).first()).toBeVisible();
  await screenshot('plan-not-approved');
  await plans.closePanel();
  await plans.sign('陈立');
  await expect(plans.says('待审批：批准')).toBeVisible();
  await expectAccessible(page);
  await plans.sign('赵敏');
  await expect(plans.says('已批准')).toBeVisible();

  await plans.openItem(1);
  await page.keyboard.press('Alt+PageDown');
  await expect(plans.panel.getByText(/^第 2 项/)).toBeVisible();
  await page.keyboard.press('Alt+PageUp');
  await expect(plans.panel.getByText(/^第 1 项/)).toBeVisible();
  await plans.take('开始');
  await expect(plans.says('已登记：开始')).toBeVisible();
  await expect(plans.panel.getByText(/请先选定培训师/).first()).toBeVisible();
  await plans.pickPerson('培训师', 'lit', /李涛/);
  await plans.panelButton('保存').click();
  await expect(plans.item(1)).toContainText('李涛');

  await plans.take('评估');
  await expect(plans.says('没有写实际培训内容，评估没有保存。')).toBeVisible();
  await plans.panelField('实际培训内容').fill('按图讲解并逐一操作');
  await page.waitForTimeout(600);
  await page.reload();
  await expect(plans.says('已恢复上次未保存的内容')).toBeVisible();
  await expect(plans.panelField('实际培训内容')).toHaveValue('按图讲解并逐一操作');
  await plans.take('评估');
  await expect(plans.item(1)).toContainText('已评估');
  await expectAccessible(page);
  await screenshot('plan-evaluated');

  await plans.choose('提出异议');
  await plans.panelField('理由').fill('没有教万用表的使用');
  await plans.take('提出异议');
  await expect(plans.item(1)).toContainText('有异议');
  await plans.panel.getByRole('radio', { name: '维持评估' }).check();
  await plans.panelField('理由').fill('已当面核对');
  await plans.take('处理异议');
  await expect(plans.item(1)).toContainText('已确认');

  await plans.openItem(3);
  await plans.unfold('现在不能做的');
  await expect(plans.panel.getByText(/请先让第 2 项“元器件认识”由受训人签名确认/)).toBeVisible();
  await plans.take('越序开始');
  await expect(plans.says('没有写理由，没有改动。')).toBeVisible();
  await plans.panelField('理由').fill('车间当周停线');
  await plans.take('越序开始');
  await expect(plans.item(3)).toContainText('进行中');

  await plans.openItem(2);
  await plans.choose('退回上道工序');
  await plans.panelField('理由').fill('电路图看不懂');
  await plans.take('退回上道工序');
  await expect(plans.item(1)).toContainText('已退回');
  await expect(plans.item(2)).toContainText('计划');
  await plans.closePanel();
  await plans.button('记录').click();
  await expect(plans.says('车间当周停线')).toBeVisible();
  await screenshot('plan-walked');
  await expectAccessible(page);

  await plans.openItem(3);
  await plans.unfold('撤回上一步');
  await expect(
    plans.panel.getByText(/将撤回 .* 登记的“越序开始”，这一项由“进行中”恢复为“计划”/),
  ).toBeVisible();
  await plans.take('撤回这一步');
  await expect(plans.says('没有写理由，没有改动。')).toBeVisible();
  await plans.panelField('撤回原因').fill('点错了项目');
  await screenshot('plan-take-back');
  await expectAccessible(page);
  await plans.take('撤回这一步');
  await expect(plans.item(3)).toContainText('计划');
  await plans.closePanel();
  await expect(plans.says(/由 周敏 撤回：点错了项目/)).toBeVisible();
});

test('plans are approved together; what a dealer’s trainee cannot reach is decided and told to the dealer', async ({
  office,
}) => {
  const { page, screenshot } = office;
  const seed = new Seed(page);
  const plans = new PlansPage(page);
  await seed.office('branch');
  await seed.person('00001', '李涛');
  const trainee = await seed.person('00002', '仇和', { status: 'training', source: 'dealer' });
  await seed.call('plans.drawPlan', {
    ...{ staffId: trainee, startsOn: daysAgo(5) },
    source: { kind: 'chosen', tier: 'basic', reason: '无维修基础' },
  });

  await plans.open('/plans');
  await plans.row('仇和').getByRole('checkbox').check();
  await plans.button('批量批准').click();
  await plans.panelField('培训部门主管').fill('陈立');
  await plans.panelField('批准人').fill('赵敏');
  await plans.panelField('文号').fill('培训批〔2026〕3号');
  await screenshot('plans-approve-together');
  await expectAccessible(page);
  await page.keyboard.press('Control+s');
  await expect(plans.panel).toBeHidden();
  await plans.row('仇和').click();
  await expect(plans.says('已批准')).toBeVisible();

  await plans.openItem(1);
  await plans.take('开始');
  await plans.pickPerson('培训师', 'lit', /李涛/);
  await plans.panelButton('保存').click();
  await expect(plans.item(1)).toContainText('李涛');
  await plans.openItem(1);
  await plans.unfold('反馈培训情况');
  await plans.panelField('情况说明').fill('看不懂电路图，补课两次仍不会');
  await screenshot('plan-finding');
  await expectAccessible(page);
  await plans.panelButton('反馈培训情况').last().click();
  await expect(plans.says('已登记反馈')).toBeVisible();
  await plans.closePanel();

  await page.getByRole('combobox', { name: '处理意见' }).click();
  await page.getByRole('option', { name: '延长培训' }).click();
  await page.getByRole('textbox', { name: '售后部经理' }).fill('孟经理');
  await page.getByRole('textbox', { name: '说明' }).fill('再学两周');
  await plans.button('登记处理意见').click();
  await expect(plans.says('待书面通知')).toBeVisible();
  await screenshot('plan-finding-decided');
  await expectAccessible(page);
  await page.getByRole('textbox', { name: '通知文号' }).fill('通〔2026〕1号');
  await plans.button('登记书面通知').last().click();
  await expect(plans.says('已处理')).toBeVisible();
});

test('a plan is drawn by hand with a reason; a second one is refused', async ({ office }) => {
  const { page } = office;
  const seed = new Seed(page);
  const plans = new PlansPage(page);
  await seed.office('branch');
  await seed.person('00002', '仇和', { status: 'training' });
  await plans.open('/plans');
  await plans.button('制订计划').first().click();
  await plans.pickPerson('受训人', '00002', /仇和/);
  await expect(plans.says('这名员工还没有摸底成绩，请人工选择级别。')).toBeVisible();
  await plans.pick('培训级别', '高级');
  await plans.take('制订计划');
  await expect(plans.says(/人工选择培训级别没有写理由/)).toBeVisible();
  await plans.panelField('理由').fill('原为本行业工程师');
  // Twice on the button is once.
  await plans.panelButton('制订计划').dblclick();
  await expect(plans.heading('仇和 的培训计划')).toBeVisible();
  await plans.open('/plans');
  await expect(plans.row('仇和')).toHaveCount(1);
  await expect(plans.row('仇和')).toContainText('高级');
  await plans.button('制订计划').first().click();
  await plans.pickPerson('受训人', '00002', /仇和/);
  await plans.panelField('理由').fill('再来一份');
  await plans.take('制订计划');
  await expect(plans.says(/仇和 已有一份进行中的计划/)).toBeVisible();
  await expectAccessible(page);
});

test('onboarding is extended after a failed exam, then ended for another cause', async ({ office }) => {
  const { page, screenshot } = office;
  const seed = new Seed(page);
  const plans = new PlansPage(page);
  await seed.office('branch');
  const trainee = await seed.person('00002', '仇和', { status: 'training', hireDate: daysAgo(80) });
  await plans.open('/onboarding');
  await plans.row('仇和').click();
  await plans.panel.getByText('延长培训期', { exact: true }).last().click();
  await plans.panelField('本人申请的理由').fill('还需要跟班一个月');
  await plans.take('延长培训期');
  await expect(plans.says(/没有不合格的转正考核成绩/)).toBeVisible();
  await seed.onboardingScore(trainee, 79.99, daysAgo(3));
  await page.reload();
  await expect(plans.panel.getByText('转正考核 · 不合格')).toBeVisible();
  await plans.panel.getByText('延长培训期', { exact: true }).last().click();
  await plans.panelField('本人申请的理由').fill('还需要跟班一个月');
  await plans.take('延长培训期');
  await expect(plans.says(/培训期延长到/)).toBeVisible();
  await expect(plans.panel.getByText(/只能延长 1 次/)).toBeVisible();
  await expectAccessible(page);
  await screenshot('onboarding-extended');
  await plans.panel.getByText('作出决定', { exact: true }).first().click();
  await plans.pick('决定', '其他原因终止');
  await plans.panelField('理由').fill('连续旷工三天');
  await plans.take('作出决定');
  await expect(plans.says('已决定：其他原因终止')).toBeVisible();
  await expect(plans.panel).toBeHidden();
  await plans.page.getByRole('combobox', { name: '状态' }).click();
  await page.getByRole('option', { name: '已决定' }).click();
  await expect(plans.row('仇和')).toContainText('其他原因终止');
  await page.reload();
  await expect(plans.row('仇和')).toContainText('其他原因终止');
  await expectAccessible(page);
});

test('a confirmation is applied for, agreed to step by step, and decided', async ({ office }) => {
  const { page, screenshot } = office;
  const seed = new Seed(page);
  const plans = new PlansPage(page);
  await seed.office('branch');
  const trainee = await seed.person('00002', '仇和', { status: 'training', hireDate: daysAgo(110) });
  await seed.onboardingScore(trainee, 80, daysAgo(10));
  await plans.open('/onboarding');
  await plans.row('仇和').click();
  await expect(plans.panel.getByText('转正考核 · 合格')).toBeVisible();
  await expect(plans.panel.getByText(/请先在“转正申请”里登记/)).toBeVisible();
  await plans.panelField('部门评价').fill('能独立完成一般维修');
  await plans.panelField('免考理由').fill('持证');
  await plans.take('保存');
  await expect(plans.says(/没有写全/)).toBeVisible();
  await plans.panelField('免考理由').fill('');
  await plans.take('保存');
  await expect(plans.panel.getByText('审批 · 审批中')).toBeVisible();
  for (const [step, who] of [
    ['部门负责人意见', '李强'],
    ['人力资源审核', '周敏'],
    ['领导审批', '孟经理'],
  ] as const) {
    await plans.panelField('审批人').fill(who);
    await plans.take('登记意见');
    await expect(plans.panel.getByRole('row', { name: new RegExp(`${step} 同意 ${who}`) })).toBeVisible();
  }
  await expectAccessible(page);
  await screenshot('onboarding-approved');
  await plans.panel.getByText('作出决定', { exact: true }).first().click();
  await expect(plans.panel.getByRole('combobox', { name: '决定' })).toHaveValue('转正');
  await plans.take('作出决定');
  await expect(plans.says('已决定：转正')).toBeVisible();
  await plans.open('/onboarding?show=decided');
  await plans.row('仇和').click();
  await expect(plans.panel.getByText('审批 · 审批完成')).toBeVisible();
  await screenshot('onboarding-decided');
});

test('an external training needs its agreement; a dealer pays by the day', async ({ office }) => {
  const { page, screenshot } = office;
  const seed = new Seed(page);
  const plans = new PlansPage(page);
  await seed.office('branch');
  await seed.person('00002', '仇和');
  await seed.person('00003', '单田芳', { source: 'dealer' });
  await plans.open('/external');
  await plans.button('登记外部培训').first().click();
  await plans.pickPerson('员工', 'qiuhe', /仇和/);
  await plans.panelField('培训名称').fill('变频器厂家培训');
  await plans.take('保存');
  await expect(plans.says(/外部培训必须先签协议/)).toBeVisible();
  await expectAccessible(page);
  await plans.panelField('协议编号').fill('XY-2026-01');
  await plans.panelField('协议签订日期').fill(daysAgo(2).replaceAll('-', ''));
  await page.keyboard.press('Tab');
  await page.keyboard.press('Control+s');
  await expect(plans.row('仇和')).toContainText('XY-2026-01');

  await plans.button('登记外部培训').first().click();
  await plans.pickPerson('员工', 'stf', /单田芳/);
  await plans.panelField('培训名称').fill('委培续训');
  await plans.pick('类别', '委培续训');
  await plans.panelField('开始日期').fill(daysAgo(4));
  await page.keyboard.press('Tab');
  await expect(plans.panel.getByText('5 天 × 200 元 = 1000 元')).toBeVisible();
  await plans.take('保存');
  await expect(plans.row('单田芳')).toContainText('1000');
  await screenshot('external');
  await expectAccessible(page);
});
