import { daysAgo, Seed } from './harness/seed';
import { expect, test } from './harness/test';
import { ApprovalsPage } from './pages/approvals-page';

const EXAM = {
  ...{ kind: 'exam', theory: 92, practical: 95, education: 'college', tradeYears: 4 },
  ...{ series: ['A', 'B', 'C'], certificates: [] },
};

test('what waits for an opinion is listed, opened, decided, taken back and decided anew', async ({
  office,
}) => {
  const { page } = office;
  const seed = new Seed(page);
  await seed.office('branch');
  for (const [staffNo, name] of [
    ['00001', '王强'],
    ['00002', '赵六'],
  ] as const) {
    const staffId = await seed.person(staffNo, name);
    const draft = {
      seen: null,
      staffId,
      gradedOn: daysAgo(3),
      employment: 'dedicated',
      inputs: EXAM,
      note: '',
    };
    await seed.call('grades.saveGrading', draft);
  }
  await page.reload();
  const approvals = new ApprovalsPage(page);

  await test.step('two wait for the department', async () => {
    await approvals.button('待审批 2').click();
    await expect(approvals.row('王强')).toContainText('部门意见');
    await expect(approvals.row('赵六')).toContainText('部门意见');
  });

  await test.step('one is opened from the list and agreed to, from paper that needs its number', async () => {
    await approvals.row('王强').click();
    await expect(approvals.step('部门意见')).toContainText('待签');
    await approvals.say({ approver: '孟刚', basis: '按纸质单登记' });
    await expect(approvals.panel.getByRole('textbox', { name: '文号' })).toHaveAttribute(
      'aria-invalid',
      'true',
    );
    await approvals.panel.getByRole('textbox', { name: '文号' }).fill('DJSP-BJ01-2026-00001');
    await approvals.panel.getByRole('button', { name: '登记意见' }).click();
    await expect(approvals.step('部门意见')).toContainText('同意');
    await expect(approvals.panel.getByText('登记错了？')).toBeVisible();
  });

  await test.step('nobody approves what concerns themselves', async () => {
    await approvals.say({ approver: '王强' });
    await expect(page.getByText('王强 不能审批与本人有关的事项')).toBeVisible();
  });

  await test.step('a mistake is answered by a return, and the next round begins', async () => {
    await approvals.say({ approver: '林静', decision: '退回', opinion: '部门意见登记错了' });
    await expect(approvals.panel.getByText('以前各轮的意见')).toBeVisible();
    await expect(approvals.step('部门意见')).toContainText('待签');
    await approvals.say({ approver: '陈立', basis: '凭批复', documentNo: '总〔2026〕8号' });
    await expect(approvals.step('部门意见')).toContainText('陈立 · 凭批复');
    await approvals.closePanel();
  });

  await test.step('the list goes by step, and shows what rests on a reply', async () => {
    await approvals.open('/approvals');
    await approvals.filterBy('步骤', '人力资源审核');
    await expect(approvals.row('王强')).toContainText('2');
    await expect(approvals.row('赵六')).toHaveCount(0);
    await page.keyboard.press('Control+p');
    await expect(page.getByText('打印列表 · 待审批')).toBeVisible();
    await page.keyboard.press('Escape');
    await approvals.open('/approvals?list=replied');
    await expect(approvals.row('总〔2026〕8号')).toContainText('王强');
    await expect(approvals.row('总〔2026〕8号')).toContainText('未到');
  });
});

test('days on which the branch is closed are entered, changed and deleted', async ({ office }) => {
  const { page } = office;
  await new Seed(page).office('branch');
  const approvals = new ApprovalsPage(page);
  await approvals.open('/calendar?year=2026');
  await expect(page.getByText('2026 年有 248 个工作日。')).toBeVisible();
  await approvals.button('登记休息日').first().click();
  await approvals.panel.getByRole('textbox', { name: '开始日期' }).fill('2026-06-24');
  await approvals.panel.getByRole('textbox', { name: '结束日期' }).fill('2026-06-25');
  await approvals.panel.getByRole('textbox', { name: '原因' }).fill('盘点');
  await approvals.panel.getByRole('button', { name: '保存' }).click();
  await expect(page.getByText('2026 年有 246 个工作日。')).toBeVisible();
  await approvals.row('盘点').click();
  await approvals.panel.getByRole('button', { name: '删除' }).click();
  await expect(page.getByText('2026 年有 248 个工作日。')).toBeVisible();
  await approvals.open('/calendar?year=2031');
  await expect(page.getByText('2031 年的放假安排还没有录入')).toBeVisible();
});
