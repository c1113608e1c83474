import { expectAccessible } from './harness/accessibility';
import { daysAgo, Seed } from './harness/seed';
import { expect, test } from './harness/test';
import { SessionsPage } from './pages/sessions-page';

const COURSE = {
  ...{ code: 'KT-01', name: '变频空调电路原理', area: 'product', tier: 'basic', method: 'lecture' },
  ...{ hours: 2, materials: '', productSeries: [] },
};

test('a course that was deleted comes back by the notice or by key, and goes again', async ({ office }) => {
  const { page, screenshot } = office;
  const seed = new Seed(page);
  await seed.office('branch');
  await seed.call('courses.createCourse', COURSE);
  const courses = new SessionsPage(page, office.app);
  await courses.open('/courses');
  const row = courses.row('变频空调电路原理');
  const drop = async (): Promise<void> => {
    await courses.button('删除 KT-01').click();
    await courses.panelButton('删除').click();
    await expect(row).toHaveCount(0);
  };

  await drop();
  await screenshot('undo-course-deleted');
  await expectAccessible(page);
  await page.keyboard.press('Control+z');
  await expect(row).toBeVisible();
  await expect(courses.says(/^已撤销：.*KT-01/)).toBeVisible();
  await expect(courses.button('撤销')).toHaveCount(0);
  await screenshot('undo-course-back');
  await expectAccessible(page);
  await page.keyboard.press('Control+z');
  await expect(row).toBeVisible();
  await courses.select('KT-01');
  await page.keyboard.press('Control+y');
  await expect(row).toHaveCount(0);
  await expect(courses.says(/^已重做：.*KT-01/)).toBeVisible();
  await courses.button('撤销').click();
  await expect(row).toBeVisible();

  await drop();
  await page.getByRole('textbox').first().fill('KT');
  await page.keyboard.press('Control+z');
  await expect(courses.says(/^已撤销/)).toHaveCount(0);
  await seed.call('courses.createCourse', { ...COURSE, name: '另一门课' });
  await courses.button('撤销').click();
  await expect(courses.says(/没有撤销：已删除课程 KT-01/)).toBeVisible();
  await expect(courses.says(/课程编号 KT-01 已经用于“另一门课”/)).toBeVisible();
  // The deleted course was ticked; what is gone is not counted.
  await expect(courses.row('另一门课')).toBeVisible();
  await expect(page.getByText(/^已选/)).toHaveCount(0);
  await screenshot('undo-refused');
  await expectAccessible(page);
});

test('a session that was deleted comes back with its list', async ({ office }) => {
  const { page, screenshot } = office;
  const seed = new Seed(page);
  await seed.office('branch');
  const trainerId = await seed.person('00001', '李涛');
  const traineeIds = [await seed.person('00002', '仇和'), await seed.person('00003', '单田芳')];
  const course = await seed.call<{ readonly id: string }>('courses.createCourse', COURSE);
  const day = daysAgo(2);
  const session = await seed.call<{ readonly id: string }>('sessions.createSession', {
    fields: {
      ...{ sessionNo: 'A1', courseId: course.id, place: '', trainerId, capacity: 12, content: '' },
      ...{ startsAt: `${day}T09:00`, endsAt: `${day}T11:00`, overlapReason: '' },
    },
    traineeIds,
  });
  const sessions = new SessionsPage(page, office.app);
  await sessions.open(`/sessions/${session.id}`);
  await sessions.more('删除');
  await sessions.panelButton(/删除/).click();
  await expect(sessions.says('还没有培训场次')).toBeVisible();
  await screenshot('undo-session-deleted');
  await sessions.button('撤销').click();
  await expect(sessions.row('A1')).toContainText('2');
  await screenshot('undo-session-back');
  await sessions.open(`/sessions/${session.id}`);
  for (const name of ['仇和', '单田芳']) await expect(sessions.row(name)).toBeVisible();
});
