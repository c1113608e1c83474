import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expectAccessible } from './harness/accessibility';
import { runTidui } from './harness/command-line';
import { launchApp } from './harness/launch';
import { expect, test } from './harness/test';
import { PageObject } from './pages/page-object';

/** The source's own example, brought by workbooks into a new office. */
const exampleOffice = (): string => {
  const home = mkdtempSync(join(tmpdir(), 'tidui-e2e-'));
  const dataDir = join(home, 'office');
  const run = (...words: string[]) => expect(runTidui([...words, '--data', dataDir, '--json']).code).toBe(0);
  const sheet = (kind: string, rows: readonly string[]): void => {
    const file = join(home, `${kind}.csv`);
    writeFileSync(file, rows.join('\r\n'));
    run('import-sheet', kind, file);
  };
  run('init', '--kind', 'branch', '--code', 'BJ01', '--name', '北京分公司');
  sheet('roster', [
    '工号,姓名,入职日期,学历,从业起始日期,产品系列',
    '00001,王伟,2022-03-05,大专,2015-01-01,A系列、B系列、C系列',
    '00002,李娜,2022-03-05,初中,2019-01-01,A系列',
  ]);
  sheet('gradings', ['工号,定级日期,方案,积分', '00001,2025-02-03,B,350']);
  sheet('points', [
    '工号,姓名,月份,项目,分值,事由',
    ...['2025-02', '2025-03', '2025-07', '2025-08'].map(
      (month) => `00001,王伟,${month},工作业绩,3,抢修 ${month}`,
    ),
  ]);
  return dataDir;
};

test("the source's example is read from the window, with the reason beside every figure", async () => {
  test.setTimeout(120_000);
  const running = await launchApp({ dataDir: exampleOffice() });
  const page = new PageObject(running.page);
  await page.open('/pay?year=2025');
  const figure = (month: string) => page.button(`王伟 2025-${month}`);
  for (const [month, yuan] of [
    ['06', '3300'],
    ['07', '3100'],
    ['08', '3100'],
    ['09', '3500'],
  ] as const) {
    await expect(figure(month)).toHaveText(yuan);
  }
  await expectAccessible(running.page);
  await running.screenshot('pay-year');
  await figure('07').click();
  const panel = running.page.getByRole('dialog');
  await expect(panel.getByText('3500 − 400 = 3100 元')).toBeVisible();
  await expect(panel.getByText('前 2 个月都没有加分：扣减 200 + 200 = 400 元')).toBeVisible();
  await expectAccessible(running.page);
  await running.screenshot('pay-explained');
  await running.page.keyboard.press('Escape');
  await page.button(/年度重新定级/).click();
  await expect(page.row('王伟').filter({ hasText: '2026-02-03' })).toContainText('高级维修工');
  expect(running.pageErrors).toEqual([]);
  await running.close();
});

test('a month is filled in from a spreadsheet, reviewed and closed; a correction goes into an open month', async () => {
  test.setTimeout(120_000);
  const running = await launchApp({ dataDir: exampleOffice() });
  const { page: window } = running;
  const page = new PageObject(window);
  await page.open('/points?month=2025-10');
  const cell = page.field('王伟 工作业绩');
  await cell.click();
  await cell.evaluate((element) => {
    const data = new DataTransfer();
    data.setData(
      'text/plain',
      [
        '工号\t姓名\t工作业绩\t服务质量',
        '00001\t王伟\t5\t+2.5',
        '00099\t孙八\t3\t',
        '2\t李娜\t−1\t',
        '',
      ].join('\r\n'),
    );
    element.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  });
  const preview = window.getByRole('dialog');
  await expect(preview.getByText(/找不到“00099/)).toBeVisible();
  await expectAccessible(window);
  await running.screenshot('points-pasted');
  await preview.getByRole('button', { name: '取用 2 行' }).click();
  await window.keyboard.press('Escape');
  await expect(preview).toBeHidden();
  await expect(cell).toHaveValue('5');
  await expect(page.field('李娜 工作业绩')).toHaveValue('-1');
  await expect(page.field('李娜 服务质量')).toHaveValue('');
  await cell.click();
  await window.keyboard.press('Control+z');
  await expect(cell).toHaveValue('');
  await window.keyboard.press('Control+y');
  await expect(cell).toHaveValue('5');
  // What is not saved is there again after another page.
  await window.waitForTimeout(600);
  await page.open('/staff');
  await page.open('/points?month=2025-10');
  await expect(page.field('王伟 服务质量')).toHaveValue('2.5');
  await page.field('王伟 技能').fill('0');
  await expect(window.getByText('其中 1 格有误')).toBeVisible();
  await page.field('王伟 技能').fill('');
  await window.keyboard.press('Control+s');
  await expect(page.field('事由')).toHaveAttribute('aria-invalid', 'true');
  await page.field('事由').fill('十月考核');
  await expectAccessible(window);
  await running.screenshot('points-grid');
  await window.keyboard.press('Control+s');
  await expect(window.getByText('已登记 3 笔积分')).toBeVisible();
  await expect(cell).toHaveValue('');
  await window.getByText('明细与审核').click();
  await page.field('审核人').fill('李强');
  // Earlier months of the example are open: this one goes first for a reason.
  await page.field('先于较早月份关账的原因').fill('较早月份待总部批复');
  await page.button('关账').click();
  await expect(window.getByText(/2025-10 已于 .* 由 李强 关账：3 笔，合计 6.5/)).toBeVisible();
  await running.screenshot('points-closed');
  await page.row('+2.5').getByRole('button', { name: '更正' }).click();
  await page.field('更正原因').fill('登记错误');
  await page.button('登记更正').click();
  await expect(window.getByText('已登记更正')).toBeVisible();
  await expect(page.row('+2.5')).toContainText('已更正');
  await expect(window.getByRole('dialog')).toBeHidden();
  await expectAccessible(window);
  await page.open('/points?month=2025-10');
  await expect(cell).toBeDisabled();
  expect(running.pageErrors).toEqual([]);
  await running.close();
});

test('a grading sheet names what is missing, is signed and confirmed, and the standard previews whose grade would change', async () => {
  test.setTimeout(120_000);
  const running = await launchApp({ dataDir: exampleOffice() });
  const { page: window } = running;
  const page = new PageObject(window);
  await page.open('/gradings');
  await page.button('新建定级').first().click();
  const panel = window.getByRole('dialog');
  await panel.getByRole('combobox', { name: '员工' }).fill('李娜');
  await window.getByRole('option', { name: /李娜/ }).click();
  await panel.getByRole('button', { name: '带出档案中的条件和成绩' }).click();
  await expect(panel.getByText('A系列')).toBeVisible();
  await panel.getByLabel('理论成绩').fill('91');
  await panel.getByLabel('实操成绩').fill('92');
  await expect(panel.getByText('技工要求学历 高中 及以上，现为 初中').first()).toBeVisible();
  await expect(panel.locator('[data-result]')).toHaveText('储备');
  await panel.getByLabel('有效证书').fill('家电维修证');
  await window.keyboard.press('Enter');
  await panel.getByLabel('产品系列').fill('B系列');
  await window.keyboard.press('Enter');
  await expect(panel.locator('[data-result]')).toHaveText('高级技工');
  // Typed scores stand in no record: the paper that proves them is asked for.
  await panel.getByLabel('批复文号').fill('总部〔2026〕7号');
  await panel.getByLabel('批复日期').fill('2026-01-05');
  await window.keyboard.press('Tab');
  await expectAccessible(window);
  await running.screenshot('grading-form');
  await window.keyboard.press('Control+s');
  await expect(panel.getByText('审批 · 审批中')).toBeVisible();
  await panel.getByRole('button', { name: '确认定级' }).click();
  await expect(window.getByText(/待签：部门意见, 人力资源审核, 领导批准/)).toBeVisible();
  for (const [step, who] of [
    ['部门意见', '李强'],
    ['人力资源审核', '周敏'],
    ['领导批准', '孟经理'],
  ] as const) {
    await panel.getByRole('textbox', { name: '审批人' }).fill(who);
    await panel.getByRole('button', { name: '登记意见' }).click();
    await expect(panel.getByRole('row', { name: new RegExp(`${step} 同意 ${who}`) })).toBeVisible();
  }
  await expect(panel.getByText('审批 · 审批完成')).toBeVisible();
  await expectAccessible(window);
  await running.screenshot('grading-sheet');
  await panel.getByRole('button', { name: '确认定级' }).click();
  await expect(panel.getByText(/由 管理员 确认/)).toBeVisible();
  await expectAccessible(window);
  await window.keyboard.press('Escape');
  await expect(panel).toBeHidden();

  await page.open('/standards');
  await window.getByRole('group', { name: '技工', exact: true }).getByLabel('产品系列数').fill('3');
  await page.button('预览并发布').click();
  await expect(window.getByText(/共测算 2 人，1 人的等级会变/)).toBeVisible();
  const differences = window.getByRole('table', { name: '与现行版本的差别' });
  await expect(
    differences.getByRole('row', { name: '方案A › 定级条件 › 技工 › 产品系列数 2 3' }),
  ).toBeVisible();
  await expect(window.getByRole('dialog').getByRole('row', { name: /李娜/ })).toContainText('储备');
  await running.screenshot('standard-preview');
  await page.button('发布新版本').click();
  await expect(window.getByText(/已发布第 3 版/)).toBeVisible();
  await expect(window.getByRole('dialog')).toBeHidden();
  await expectAccessible(window);
  await page.button(/^积分标准/).click();
  await page.field('每分金额（元）').fill('');
  await page.field('每分金额（元）').fill('12');
  await page.button('预览并发布').click();
  await expect(window.getByRole('row', { name: '每分金额（元） 10 12' })).toBeVisible();
  await window.keyboard.press('Escape');
  await page.open('/');
  await page.open('/standards');
  await page.button(/^积分标准/).click();
  await expect(page.field('每分金额（元）')).toHaveValue('12');
  await page.button('放弃修改').click();
  await expect(page.field('每分金额（元）')).toHaveValue('10');
  await running.screenshot('standards');
  expect(running.pageErrors).toEqual([]);
  await running.close();
});
