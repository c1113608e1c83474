import { expectAccessible } from './harness/accessibility';
import type { RunningApp } from './harness/launch';
import { daysAgo, Seed } from './harness/seed';
import { expect, test } from './harness/test';
import { TrainingPage } from './pages/training-page';

const DAY = daysAgo(2);
const PEOPLE = [
  ['00021', '仇和'],
  ['00022', '单田芳'],
  ['00023', '曾堃'],
] as const;

const prepare = async ({ page, app }: RunningApp) => {
  const seed = new Seed(page);
  await seed.office('branch');
  const trainerId = await seed.person('00001', '李涛');
  const ids: string[] = [];
  for (const [staffNo, name] of PEOPLE) ids.push(await seed.person(staffNo, name));
  return { seed, trainerId, ids, grid: new TrainingPage(page, app) };
};

test('a list is pasted into an empty skill exam, then figures alone; nothing is lost and no number becomes a score', async ({
  office,
}) => {
  const { page, screenshot } = office;
  const { seed, trainerId, grid } = await prepare(office);
  const exam = await seed.call<{ readonly id: string }>('skillExams.createSkillExam', {
    ...{ name: '六月理论', examType: 'theory', heldOn: DAY, productSeries: '', trainerId },
  });
  const cell = (name: string) => page.getByLabel(`${name} 成绩`, { exact: true });
  await grid.open(`/skill-exams/${exam.id}`);
  await page.locator('[tabindex="0"]').filter({ hasText: '还没有成绩' }).focus();
  await grid.paste([
    ['姓名', '工号', '理论成绩（分）'],
    ['仇和', '21', '85'],
    ['孙八', '99', '60'],
    ['', '', ''],
    ['曾堃', '23', '９０.５'],
  ]);
  await expect(grid.panel.getByText(/找不到/)).toBeVisible();
  await expectAccessible(page);
  await screenshot('skill-exam-pasted');
  await grid.panelButton('取用 2 行').click();
  await page.keyboard.press('Escape');
  await expect(grid.panel).toBeHidden();
  await expect(cell('仇和')).toHaveValue('85');
  await expect(cell('曾堃')).toHaveValue('90.5');

  await cell('仇和').click();
  await page.keyboard.press('Control+z');
  await expect(cell('仇和')).toBeHidden();
  await page.keyboard.press('Control+y');
  await expect(cell('仇和')).toHaveValue('85');

  // Figures alone go from the focused cell on.
  await cell('仇和').focus();
  await grid.paste([['86'], ['91']]);
  await expect(cell('曾堃')).toHaveValue('91');
  await page.keyboard.press('Control+s');
  await expect(grid.says('已保存，2 人有变化')).toBeVisible();
  await page.reload();
  await expect(cell('仇和')).toHaveValue('86');
  await expect(cell('曾堃')).toHaveValue('91');
});

test('attendance is entered by initials and signs, and pasted as people write it', async ({ office }) => {
  const { page } = office;
  const { seed, trainerId, ids, grid } = await prepare(office);
  const course = await seed.call<{ readonly id: string }>('courses.createCourse', {
    ...{ code: 'KT-01', name: '电路原理', area: 'product', tier: 'basic', method: 'lecture', hours: 2 },
    ...{ materials: '', productSeries: [] },
  });
  const session = await seed.call<{ readonly id: string }>('sessions.createSession', {
    fields: {
      ...{ sessionNo: 'A1', courseId: course.id, place: '二楼', trainerId, capacity: 12, content: '' },
      ...{ startsAt: `${DAY}T09:00`, endsAt: `${DAY}T11:00`, overlapReason: '' },
    },
    traineeIds: ids,
  });
  const cell = (name: string, column = '签到结果') => page.getByLabel(`${name} ${column}`, { exact: true });
  await grid.open(`/sessions/${session.id}`);
  await cell('仇和').focus();
  await page.keyboard.type('qj');
  await expect(cell('仇和')).toHaveValue('leave');
  await expect(cell('单田芳')).toBeFocused();
  await grid.paste([
    ['姓名', '签到结果', '备注'],
    ['曾堃', '√', ''],
    ['单田芳', '旷工', '无故'],
  ]);
  await grid.panelButton('取用 2 行').click();
  await expect(grid.says('出勤 1，迟到 0，缺勤 1，请假 1，未签到 0')).toBeVisible();
  await expect(cell('单田芳', '备注')).toHaveValue('无故');

  // One word for a selected range.
  await cell('仇和').focus();
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await grid.paste([['√']]);
  await expect(grid.says('出勤 3，迟到 0，缺勤 0，请假 0，未签到 0')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(grid.says('出勤 1，迟到 0，缺勤 1，请假 1，未签到 0')).toBeVisible();
  await page.keyboard.press('Control+s');
  await expect(grid.says('签到已全部登记，场次标记为已完成')).toBeVisible();
});
