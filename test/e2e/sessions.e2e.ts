import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runProgram } from '../tooling/programs';
import { expectAccessible } from './harness/accessibility';
import type { RunningApp } from './harness/launch';
import { daysAgo, Seed } from './harness/seed';
import { expect, test } from './harness/test';
import { SessionsPage } from './pages/sessions-page';

const COURSE = {
  code: 'KT-01',
  name: '变频空调电路原理',
  area: 'product',
  tier: 'basic',
  method: 'lecture',
  hours: 2,
  materials: '电路图册',
  productSeries: ['变频系列'],
};
const DAY = daysAgo(2);
const LATER = daysAgo(1);
const textOf = (file: string): string => runProgram('pdftotext', ['-layout', file, '-']);

let folder = '';
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tidui-sessions-'));
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** An office with a trainer, three trainees, a course, and its first session with two of them. */
const prepare = async ({ page, app }: RunningApp) => {
  const seed = new Seed(page);
  await seed.office('branch');
  const trainerId = await seed.person('00001', '李涛');
  const [qiu, shan, zeng] = [
    await seed.person('00002', '仇和'),
    await seed.person('00003', '单田芳'),
    await seed.person('00004', '曾堃'),
  ];
  const course = await seed.call<{ readonly id: string }>('courses.createCourse', COURSE);
  const plan = async (sessionNo: string, day: string, traineeIds: readonly string[]): Promise<string> => {
    const fields = { sessionNo, courseId: course.id, place: '二楼培训室', trainerId, capacity: 12 };
    const times = { startsAt: `${day}T09:00`, endsAt: `${day}T11:00`, content: '', overlapReason: '' };
    const session = await seed.call<{ readonly id: string }>('sessions.createSession', {
      fields: { ...fields, ...times },
      traineeIds,
    });
    return session.id;
  };
  return { seed, plan, trainerId, qiu, shan, zeng, sessions: new SessionsPage(page, app) };
};

test('a double booking of trainer, place and trainee is shown before saving, and saved only with a reason', async ({
  office,
}) => {
  const { page, screenshot } = office;
  const { sessions, plan, qiu, shan } = await prepare(office);
  await sessions.open('/sessions');
  await expect(sessions.says('还没有培训场次')).toBeVisible();
  await expectAccessible(page);
  await plan('A1', DAY, [qiu, shan]);

  await sessions.button('安排场次').first().click();
  await sessions.save();
  await expect(sessions.panel.getByText('请填写课程')).toBeVisible();
  await expect(sessions.panel.getByText('请填写培训师')).toBeVisible();
  await sessions.pick('课程', /KT-01/);
  await sessions.panelField('场次编号').fill('B1');
  await sessions.type('开始时间', DAY, '10:00');
  await sessions.type('结束时间', DAY, '12:00');
  await sessions.panel.getByLabel('地点').fill('二楼 培训室');
  await sessions.pickPerson('培训师', 'lt', /李涛/);
  await expect(sessions.conflicts).toContainText('有 2 处重复占用');
  await expect(sessions.conflicts).toContainText(
    `培训师 李涛 00001 已排在 A1 变频空调电路原理（${DAY} 09:00`,
  );
  await expect(sessions.conflicts).toContainText('地点“二楼 培训室”');
  await screenshot('sessions-double-booking');
  await expectAccessible(page);
  await sessions.save();
  await expect(sessions.conflicts).toContainText('请填写仍要保存的原因');
  await sessions.panelField('仍要保存的原因').fill('李涛两边各讲一小时');
  await sessions.save();
  await expect(sessions.heading('B1 变频空调电路原理')).toBeVisible();
  await expect(sessions.says('李涛两边各讲一小时')).toBeVisible();

  await sessions.button('添加受训人').click();
  await sessions.pickPerson('按姓名、拼音、工号添加', 'qiuhe', /仇和/);
  await expect(sessions.conflicts).toContainText(`受训人 仇和 00002 已排在 A1`);
  await expect(sessions.panelButton('添加所选 1 人')).toBeDisabled();
  await screenshot('sessions-trainee-twice');
  await expectAccessible(page);
  await sessions.panelField('仍要保存的原因').fill('仇和听后半场');
  await sessions.panelButton('添加所选 1 人').click();
  await expect(sessions.row('仇和')).toBeVisible();
  await sessions.button('编辑').click();
  await expect(sessions.conflicts).toContainText('有 3 处重复占用');
  await sessions.closePanel();
  await screenshot('session-planned');

  await sessions.open(`/sessions?view=calendar&on=${DAY}`);
  await expect(sessions.onCalendar('二楼 培训室')).toBeVisible();
  await screenshot('sessions-calendar');
  await expectAccessible(page);
  for (const by of ['培训师', '地点']) {
    await page.getByRole('radiogroup', { name: '按' }).getByText(by).click();
    await expect(sessions.onCalendar('二楼 培训室')).toBeVisible();
    await screenshot(`sessions-calendar-${by === '地点' ? 'place' : 'trainer'}`);
    await expectAccessible(page);
  }
  await sessions.onCalendar('二楼 培训室').click();
  await expect(sessions.heading('B1 变频空调电路原理')).toBeVisible();
});

test('attendance by keys, effect, make-up, and the papers of a session', async ({ office }) => {
  const { page, screenshot } = office;
  const { sessions, plan, qiu, shan, zeng } = await prepare(office);
  const first = await plan('A1', DAY, [qiu, shan, zeng]);
  const second = await plan('B1', LATER, [qiu]);

  await sessions.open(`/sessions/${first}`);
  await sessions.cell('仇和', '签到结果').focus();
  await page.keyboard.press('2');
  await expect(sessions.cell('单田芳', '签到结果')).toBeFocused();
  await page.keyboard.press('3');
  await expect(sessions.says('有 2 格未保存')).toBeVisible();
  await sessions.button('其余全部出勤').click();
  await expect(sessions.says('出勤 1，迟到 1，缺勤 1，请假 0，未签到 0')).toBeVisible();
  await expect(sessions.cell('单田芳', '满意度')).toBeDisabled();
  await sessions.cell('仇和', '满意度').fill('9');
  await sessions.cell('仇和', '测试成绩').fill('86.5');
  await sessions.cell('曾堃', '上岗后观察').fill('能独立判断压缩机故障');
  await sessions.save();
  await expect(page.getByRole('alert')).toContainText('满意度应是 1 到 5 的整数，没有保存。');
  await screenshot('session-satisfaction-refused');
  await expectAccessible(page);
  await sessions.cell('仇和', '满意度').fill('5');
  await sessions.save();
  await expect(sessions.says('签到已全部登记，场次标记为已完成')).toBeVisible();
  await expect(sessions.says(/平均满意度 5.0，平均成绩 86.5/)).toBeVisible();
  await expect(sessions.facts).toContainText('已完成');

  await sessions.open(`/sessions/${second}`);
  await sessions.button('安排补训').click();
  await expect(sessions.panel).toContainText(`00003 单田芳 · 缺勤 · A1`);
  await expectAccessible(page);
  await sessions.panelButton('安排到本场补训').click();
  await expect(sessions.says('没有待补训的人员。')).toBeVisible();
  await sessions.closePanel();
  await expect(sessions.row('单田芳')).toContainText('补 A1');
  await sessions.cell('仇和', '签到结果').focus();
  await page.keyboard.press('4');
  await page.keyboard.press('1');
  await sessions.save();
  await expect(sessions.facts).toContainText('已完成');
  await sessions.more('改回计划');
  await sessions.panelButton('改回计划').click();
  await expect(sessions.button('添加受训人')).toBeVisible();
  await expect(sessions.cell('单田芳', '签到结果')).toHaveValue('present');
  await sessions.more('标记为已完成');
  await expect(sessions.button('添加受训人')).toBeHidden();

  await sessions.open(`/sessions/${first}`);
  await expect(sessions.row('单田芳')).toContainText('已在 B1 补训');
  await screenshot('session-held');
  await expectAccessible(page);
  const [signIn, record, both] = ['签到表.pdf', '记录表.pdf', '两场.pdf'].map((name) =>
    join(folder, name),
  ) as [string, string, string];
  await sessions.saveDocument('打印签到表', signIn);
  await screenshot('session-sign-in-sheet');
  await sessions.closePanel();
  for (const name of ['仇和', '单田芳', '曾堃']) expect(textOf(signIn)).toContain(name);
  await sessions.saveDocument('打印培训记录表', record);
  await screenshot('session-training-record');
  await sessions.closePanel();
  for (const told of ['仇和', '单田芳', '曾堃', '86.5', '能独立判断压缩机故障'])
    expect(textOf(record)).toContain(told);

  await sessions.open('/sessions');
  await sessions.select('A1');
  await sessions.select('B1');
  await screenshot('sessions-selected');
  await expectAccessible(page);
  await sessions.saveDocument('打印签到表', both);
  for (const told of [/场次编号 +A1/, /场次编号 +B1/, /补训/]) expect(textOf(both)).toMatch(told);
});

test('a course is entered, copied, deleted, brought back, and its sessions are printed', async ({
  office,
}) => {
  const { page, screenshot } = office;
  const { sessions: courses, plan, qiu } = await prepare(office);
  await courses.open('/courses');
  await courses.button('新增课程').first().click();
  await courses.save();
  await expect(courses.panelField('课程编号')).toHaveAccessibleDescription('必填');
  await expect(courses.panelField('课程编号')).toBeFocused();
  await courses.panelField('课程编号').fill('ＫＴ-01');
  await courses.panelField('课程名称').fill('压缩机更换');
  await courses.pick('方式', /实操/);
  await courses.panelField('课时').fill('3.5');
  await courses.save();
  await expect(
    courses.panel.getByText('课程编号 KT-01 已经用于“变频空调电路原理”，没有保存。'),
  ).toBeVisible();
  await screenshot('course-refused');
  await expectAccessible(page);
  await courses.panelField('课程编号').fill('KT-02');
  await courses.save();
  await expect(courses.row('压缩机更换')).toContainText('3.5');

  await courses.button('复制 KT-02').click();
  await expect(courses.panelField('课程编号')).not.toHaveValue('KT-02');
  const copied = await courses.panelField('课程编号').inputValue();
  await courses.panelField('课程名称').fill('压缩机更换（复训）');
  await courses.save();
  await expect(courses.row('压缩机更换（复训）')).toContainText(copied);

  await courses.button(`删除 ${copied}`).click();
  await courses.panelButton('删除').click();
  await expect(courses.row('压缩机更换（复训）')).toHaveCount(0);
  await courses.button('撤销').click();
  await expect(courses.row('压缩机更换（复训）')).toBeVisible();

  await plan('A1', DAY, [qiu]);
  await courses.button('删除 KT-01').click();
  await courses.panelButton('删除').click();
  await expect(courses.says('这门课程已有 1 个培训场次，没有删除。')).toBeVisible();
  await courses.select(copied);
  await expect(courses.button('打印签到表')).toBeDisabled();
  await courses.select('变频空调电路原理');
  await screenshot('courses');
  await expectAccessible(page);
  const record = join(folder, '课程.pdf');
  await courses.saveDocument('打印培训记录表', record);
  expect(textOf(record)).toContain('仇和');
});
