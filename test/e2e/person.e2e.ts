import { expectAccessible } from './harness/accessibility';
import { Seed } from './harness/seed';
import { expect, test } from './harness/test';
import { StaffPage } from './pages/staff-page';

test('the whole person on one page: leaves with counts, and on to the next person, by keyboard', async ({
  office,
}) => {
  const { page, screenshot } = office;
  const seed = new Seed(page);
  const staff = new StaffPage(page);
  await seed.office('branch');
  await seed.person('00001', '李涛');
  const trainee = await seed.person('00002', '仇和', { status: 'training' });
  await seed.entryScore(trainee, 62);

  await staff.open('/staff');
  await page.getByText('仇和').first().click();
  await expect(page.getByRole('region', { name: '最近一次考试' })).toContainText('62');
  await expect(page.getByRole('tab', { name: '考试 1' })).toBeVisible();
  await expectAccessible(page);
  await screenshot('person-overview');

  await page.getByRole('tab', { name: '考试 1' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('grid')).toContainText('摸底');
  await screenshot('person-exams');
  await page.keyboard.press('Alt+PageUp');
  await expect(staff.heading(/李涛/)).toBeVisible();
  await expect(page.getByText('还没有考试成绩')).toBeVisible();
});
