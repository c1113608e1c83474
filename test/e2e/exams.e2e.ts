import { expectAccessible } from './harness/accessibility';
import { daysAgo, Seed } from './harness/seed';
import { expect, test } from './harness/test';
import { EntryTestPage } from './pages/entry-test-page';

test('an entry test is entered, its scores are pasted and put right, and plans are drawn from them', async ({
  office,
}) => {
  const { page, app, screenshot } = office;
  const seed = new Seed(page);
  const exams = new EntryTestPage(page, app);
  await seed.office('branch');
  const people = [
    ['00001', '仇和'],
    ['00002', '单田芳'],
    ['00003', '曾堃'],
    ['00004', '燕小六'],
  ] as const;
  for (const [staffNo, name] of people) await seed.person(staffNo, name, { status: 'training' });

  await exams.open('/entry-tests');
  await expect(exams.says('还没有摸底考试')).toBeVisible();
  await screenshot('exams-empty');
  await expectAccessible(page);
  await exams.button('新建摸底考试').first().click();
  await exams.save();
  await expect(exams.panel.getByText('必填')).toBeVisible();
  await exams.panelField('考试名称').fill('第一期摸底考试');
  await exams.panelField('考试日期').fill(daysAgo(3));
  await page.keyboard.press('Tab');
  await expectAccessible(page);
  await exams.save();
  await expect(exams.heading('第一期摸底考试')).toBeVisible();
  await expect(exams.panel).toBeHidden();

  await exams.emptyGrid.click();
  await exams.paste([
    ['工号', '姓名', '成绩'],
    ['00001', '仇和', '55'],
    ['09999', '单田芳', '78.5'],
    ['00003', '曾堃', '101'],
  ]);
  await expect(exams.panelField('第 3 行')).toHaveValue('09999\t单田芳\t78.5');
  await expect(exams.panel.getByText('找不到“09999 单田芳”。')).toBeVisible();
  await expectAccessible(page);
  await screenshot('exams-paste');
  await expect(exams.panel.getByText(/有 1 格的内容不符合要求（101）/)).toBeVisible();
  await exams.panelButton('取用 2 行').click();
  await exams.panelField('第 3 行').fill('00002\t单田芳\t78.5');
  await exams.panelButton('重新核对').click();
  await exams.panelButton('取用 1 行').click();
  await expect(exams.panel).toBeHidden();

  await expect(exams.score('曾堃')).toHaveValue('101');
  await expect(exams.row('曾堃')).toContainText('0–100，最多两位小数');
  await expect(exams.button('保存成绩')).toBeDisabled();
  await screenshot('exams-out-of-range');
  await expectAccessible(page);
  await exams.score('曾堃').fill('92');
  await exams.save();
  await expect(exams.says('已保存 3 个成绩')).toBeVisible();

  // A column of scores alone is filled downwards from the cell.
  await exams.score('单田芳').focus();
  await exams.paste([['81'], ['90.5']]);
  await expect(exams.score('单田芳')).toHaveValue('81');
  await expect(exams.score('曾堃')).toHaveValue('90.5');
  await exams.score('曾堃').fill('120');
  await expect(exams.row('曾堃')).toContainText('0–100，最多两位小数');
  await page.waitForTimeout(600);
  await page.reload();
  await expect(exams.says('已恢复上次未保存的内容')).toBeVisible();
  await expect(exams.score('曾堃')).toHaveValue('120');
  await exams.score('曾堃').fill('90.25');
  await exams.save();
  await expect(exams.says('已保存 2 个成绩')).toBeVisible();

  await exams.askWhy('仇和');
  await expect(exams.says('层级是怎样得出的')).toBeVisible();
  await expect(page.getByText(/成绩 55，落在/)).toBeVisible();
  await screenshot('exams-tier');
  await expectAccessible(page);
  await page.mouse.move(0, 0);
  await exams.row('仇和').getByRole('button', { name: '制订培训计划' }).click();
  await expect(page.getByRole('dialog', { name: '为 仇和 制订培训计划' })).toContainText('成绩 55，落在');
  await exams.panelButton('制订培训计划').click();
  await expect(exams.heading('仇和 的培训计划')).toBeVisible();
  await page.goBack();
  await exams.row('仇和').getByRole('link', { name: /^JH/ }).click();
  await expect(exams.heading('仇和 的培训计划')).toBeVisible();

  await exams.open('/entry-tests');
  await expect(exams.row('第一期摸底考试')).toContainText('75.4');
  await expect(exams.row('第一期摸底考试')).toContainText('2');
  await screenshot('entryTests');
  await expectAccessible(page);
  await exams.row('第一期摸底考试').click();
  await exams.button('删除').first().click();
  await exams.panelButton('删除').click();
  await expect(exams.says(/的培训计划 JH.* 是依据这个成绩制订的，没有删除。/)).toBeVisible();
  await exams.button('删除成绩 单田芳').click();
  await expect(exams.row('单田芳')).toHaveCount(0);
  await exams.button('撤销').click();
  await expect(exams.score('单田芳')).toHaveValue('81');
});
