import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expectAccessible } from './harness/accessibility';
import { runTidui } from './harness/command-line';
import { launchApp } from './harness/launch';
import { expect, test } from './harness/test';
import { PageObject } from './pages/page-object';

const EXAM = '工号,姓名,考试名称,考试类型,考试日期,成绩,技术,工艺工程,品管,生产,售后,产品系列,培训师工号';

/** Two failed and one passed practical, one failed retake, half a year of appraisal with an outlier, a month of KPI. */
const office = (): { readonly dataDir: string; readonly answers: Record<string, unknown> } => {
  const home = mkdtempSync(join(tmpdir(), 'tidui-e2e-'));
  const dataDir = join(home, 'office');
  const answers: Record<string, unknown> = {};
  const run = (...words: string[]): unknown => {
    const answer = runTidui([...words, '--data', dataDir, '--json']);
    expect(answer.code, words.join(' ')).toBe(0);
    return answer.json();
  };
  const sheet = (kind: string, rows: readonly string[]): void => {
    const file = join(home, `${kind}.csv`);
    writeFileSync(file, rows.join('\r\n'));
    run('import-sheet', kind, file);
  };
  run('init', '--kind', 'branch', '--code', 'BJ01', '--name', '北京分公司');
  sheet('roster', [
    '工号,姓名,入职日期,网点,岗位',
    '00001,王伟,2022-03-05,朝阳网点,维修技师',
    '00002,李娜,2022-03-05,朝阳网点,维修技师',
    '00003,赵强,2022-03-05,朝阳网点,网点主任',
    '00009,陈师傅,2015-03-05,,培训师',
  ]);
  sheet('exam-scores', [
    EXAM,
    '00001,王伟,A系列实操,实操,2025-05-10,,80,82,78,80,81,A系列,00009',
    '00002,李娜,A系列实操,实操,2025-05-10,,70,72,78,80,81,A系列,00009',
    '00003,赵强,A系列实操,实操,2025-05-10,,60,65,70,66,62,A系列,00009',
    '00003,赵强,A系列实操补考,实操,2025-05-30,,70,65,70,66,62,A系列,00009',
  ]);
  const scores = (staffNo: string, points: number) => [
    ...['工作质量', '业务水平', '服务态度'].map(
      (line) => `2025年上半年,${staffNo},${line},上级,00009,${points}`,
    ),
    `2025年上半年,${staffNo},工作质量,本人,,${points}`,
    `2025年上半年,${staffNo},工作质量,客户,市医院,${points}`,
  ];
  sheet('appraisal-scores', [
    '考核周期,工号,指标,评价人类型,评价人,得分',
    ...scores('00001', 89.6),
    '2025年上半年,00001,工作质量,同事,李娜,60',
    ...scores('00002', 65),
  ]);
  sheet('kpi', [
    '月份,网点,工号,指标,实际值',
    '2025-05,朝阳网点,,安装完成率,88.5%',
    '2025-05,朝阳网点,,不良率,1.5',
    '2025-05,,00003,维修满意度,4.25',
  ]);
  for (const view of [['trainers'], ['appraisal', '--cycle', '2025H1'], ['kpi', '--month', '2025-05']]) {
    answers[view[0] ?? ''] = run('show', ...view);
  }
  return { dataDir, answers };
};

test('examinations, trainers, appraisal, KPI and events are read and entered in the window', async () => {
  test.setTimeout(240_000);
  const { dataDir, answers } = office();
  expect(answers['trainers']).toMatchObject({
    items: [{ course: 'A系列', trainees: 3, failed: 2, charge: 200, obliged: true }],
  });
  expect(answers['kpi']).toMatchObject({ total: 3 });
  const running = await launchApp({ dataDir });
  const { page: window } = running;
  const page = new PageObject(window);

  await page.open('/skill-exams');
  await expect(window.getByText(/赵强.*待决定/)).toBeVisible();
  await expectAccessible(window);
  await running.screenshot('skill-exams');
  await page.row('A系列实操').last().click();
  await expect(window.getByLabel('李娜 品管')).toHaveValue('78');
  await window.getByLabel('李娜 技术').fill('99');
  await window.getByLabel('李娜 技术').press('Control+s');
  await expect(window.getByText('已保存，1 人有变化')).toBeVisible();
  await expectAccessible(window);
  await running.screenshot('skill-exam');
  await page.button('王伟 的成绩').click();
  await window.getByRole('dialog').getByRole('button', { name: '这个结果是怎样算出的' }).click();
  await expect(window.locator('[data-explanation]')).toContainText('80.2');
  await running.screenshot('skill-exam-person');
  await window.keyboard.press('Escape');
  await window.keyboard.press('Escape');

  await page.open('/trainers');
  await expect(page.row('陈师傅')).toContainText('33.33%');
  await expectAccessible(window);
  await running.screenshot('trainers');

  await page.open('/appraisal');
  await expectAccessible(window);
  await running.screenshot('appraisal-cycles');
  await page.row('2025年上半年').click();
  await expect(page.row('王伟')).toContainText('良好');
  await expectAccessible(window);
  await running.screenshot('appraisal-cycle');
  await page.row('王伟').click();
  await expect(window.locator('[data-result]')).toContainText('良好');
  await expect(window.getByText(/他人中位数/)).toBeVisible();
  await expectAccessible(window);
  await running.screenshot('appraisal-sheet');
  await page.button('这个结果是怎样算出的').click();
  await expect(window.locator('[data-explanation]')).toContainText('工作质量');
  await running.screenshot('appraisal-explained');
  await window.keyboard.press('Escape');
  await page.button('结束评分').click();
  await window.getByRole('dialog').getByRole('button', { name: '结束评分' }).click();
  await expect(window.getByText('结果已保存')).toBeVisible();
  await window.getByRole('tab', { name: '绩效改进计划' }).click();
  await expectAccessible(window);
  await running.screenshot('appraisal-improvement');
  await page.button('保存改进计划').click();
  await expect(window.getByText('必填').first()).toBeVisible();
  await page.field('待改进的问题 1').fill('回访不及时');
  await page.field('待改进的问题 1').press('Control+s');
  await expect(window.getByText('已保存改进计划')).toBeVisible();
  await page.field('检查人').fill('李强');
  await page.field('检查说明').fill('连续两月按时回访');
  await window.getByRole('button', { name: '确认', exact: true }).click();
  await expect(window.getByText('已记录检查结果')).toBeVisible();
  await expect(page.field('待改进的问题 1')).toHaveAttribute('readonly');

  await window.getByRole('tab', { name: '申诉' }).click();
  await page.field('申诉理由').fill('有一单不是本人处理');
  await page.button('登记申诉').click();
  await expect(window.getByText('已登记申诉')).toBeVisible();
  await page.field('决定人').fill('周敏');
  await page.button('处理申诉').click();
  await expect(window.getByText('必填').first()).toBeVisible();
  await window.getByRole('combobox', { name: '处理结果' }).fill('维持');
  await window.keyboard.press('Tab');
  await window.getByRole('textbox', { name: '理由', exact: true }).fill('工单记录属实');
  await expectAccessible(window);
  await running.screenshot('appraisal-appeal');
  await page.button('处理申诉').click();
  await expect(window.getByText('已处理申诉')).toBeVisible();

  await page.open('/kpi?month=2025-05');
  await expect(window.getByText('达成 104.11%')).toBeVisible();
  await expect(window.getByText('未达成 86.66%')).toBeVisible();
  await expectAccessible(window);
  await running.screenshot('kpi-month');

  await page.open('/service-events');
  await page.button('登记服务事件').first().click();
  await running.screenshot('service-event');
  await window.keyboard.press('Escape');
  expect(running.pageErrors).toEqual([]);
  await running.close();
});
