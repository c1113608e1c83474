import { answerSaveDialog } from './harness/dialogs';
import { daysAgo, Seed } from './harness/seed';
import { expect, test } from './harness/test';
import { ExchangePage } from './pages/exchange-page';
import { PlansPage } from './pages/plans-page';
import { SetUpPage } from './pages/set-up-page';

const FACTS = { code: 'HQ', name: '总部', company: '恒源科技有限公司', administrator: '周敏' };

test('the wizard and the forms of head office are walked with Ctrl+S, and what they lack stands at its field', async ({
  office,
}) => {
  const { page, app, screenshot } = office;
  const keys = page.keyboard;
  const setUp = new SetUpPage(page);
  await setUp.choose('总部');
  await keys.press('Control+s');
  await expect(setUp.field('单位代码')).toBeFocused();
  await setUp.fill({ ...FACTS, name: '' });
  await keys.press('Control+s');
  await expect(setUp.field('单位名称')).toBeFocused();
  await expect(setUp.field('单位名称')).toHaveAccessibleDescription(/必填/);
  await screenshot('set-up-asks');
  await setUp.fill(FACTS);
  await keys.press('Control+s');
  await expect(page.getByRole('cell', { name: 'HQ' })).toBeVisible();
  await keys.press('Control+s');
  await expect(page.getByText('恒源科技有限公司 · 总部 (HQ)')).toBeVisible();

  const exchange = new ExchangePage(page, app);
  await exchange.open('/exchange?tab=branches');
  await exchange.button('生成配对文件').first().click();
  const panel = page.getByRole('dialog');
  await panel.getByLabel(/^单位编号/).fill('bj');
  await keys.press('Control+s');
  await expect(panel.getByLabel(/^名称/)).toBeFocused();
  await expect(panel.getByLabel(/^名称/)).toHaveAccessibleDescription(/必填/);
  await panel.getByLabel(/^名称/).fill('北京分公司');
  await answerSaveDialog(app);
  await keys.press('Control+s');
  await screenshot('pairing-dialog-closed');
  await expect(panel.getByLabel(/^单位编号/)).toHaveValue('BJ');
  await expect(panel.getByLabel(/^名称/)).toHaveValue('北京分公司');
  await keys.press('Escape');

  await exchange.open('/settings');
  await exchange.field('单位名称').fill('');
  await keys.press('Control+s');
  await expect(exchange.field('单位名称')).toHaveAccessibleDescription(/必填/);
  await exchange.field('单位名称').fill('集团总部');
  await keys.press('Control+s');
  await expect(page.getByText('恒源科技有限公司 · 集团总部 (HQ)')).toBeVisible();
  await screenshot('office-names');
});

test('plans, onboardings, external trainings and gradings ask for the person at the field, and offer the next one', async ({
  office,
}) => {
  const { page, screenshot } = office;
  const seed = new Seed(page);
  const plans = new PlansPage(page);
  await seed.office('branch');
  await seed.person('00001', '李涛', { status: 'training' });
  const asks = async (label: string): Promise<void> => {
    await page.keyboard.press('Control+s');
    const field = plans.panel.getByRole('combobox', { name: label });
    await expect(field).toBeFocused();
    await expect(field).toHaveAccessibleDescription(/必填/);
  };

  await plans.open('/plans');
  await plans.button('制订计划').first().click();
  await asks('受训人');
  await expect(plans.panel.getByText('必填')).toHaveCount(1);
  await screenshot('plan-asks');
  await plans.closePanel();

  await plans.open('/external');
  await plans.button('登记外部培训').first().click();
  await asks('员工');
  await screenshot('external-asks');
  await plans.pickPerson('员工', 'lit', /李涛/);
  await plans.panelField('培训名称').fill('空调安全');
  await page.keyboard.press('Control+Shift+s');
  await expect(plans.panelField('协议编号')).toBeFocused();
  await page.keyboard.type('XY-2026-1');
  await plans.panelField('协议签订日期').fill(daysAgo(1));
  await page.keyboard.press('Control+Shift+s');
  await expect(plans.row('空调安全')).toContainText('李涛');
  await expect(plans.panel.getByRole('combobox', { name: '员工' })).toHaveValue('');
  await expect(plans.panel.getByRole('combobox', { name: '员工' })).toBeFocused();
  await expect(plans.panelField('培训名称')).toHaveValue('空调安全');
  await expect(plans.panelField('协议签订日期')).toHaveValue('');
  await screenshot('external-next');
  await plans.closePanel();
  await plans.open('/gradings');
  await plans.button('新建定级').first().click();
  await asks('员工');
  await expect(plans.panel.getByLabel('理论成绩')).toHaveAccessibleDescription(/必填/);
  await screenshot('grading-asks');
});
