import { expectAccessible } from './harness/accessibility';
import { daysAgo, Seed } from './harness/seed';
import { expect, test } from './harness/test';
import { ExamPage } from './pages/exam-page';

const HELD = daysAgo(20);
const THREE = { technical: 95, quality: 95, service: 95 };

const seedExams = async (
  seed: Seed,
  branchKind: 'own' | 'dealer',
): Promise<{ readonly staffId: string; readonly practicalId: string }> => {
  await seed.office('branch', branchKind);
  const staffId = await seed.person('00001', '李娜', {
    ...{ education: 'college', industrySince: '2015-01-01', hireDate: '2020-03-01' },
  });
  const exam = { productSeries: 'A系列', trainerId: null, heldOn: HELD };
  const of = async (facts: object, entry: object): Promise<string> => {
    const { id } = await seed.call<{ readonly id: string }>('skillExams.createSkillExam', {
      ...exam,
      ...facts,
    });
    await seed.call('skillExams.saveSkillScores', { examId: id, entries: [{ staffId, ...entry }] });
    return id;
  };
  await of({ name: '春季理论', examType: 'theory' }, { score: 95, panel: {} });
  const practicalId = await of({ name: '春季实操', examType: 'practical' }, { score: null, panel: THREE });
  return { staffId, practicalId };
};

test('an exam says what it is for; a panel of three of five is provisional in an own branch, and confirms nothing until a reply covers it', async ({
  office,
}) => {
  test.setTimeout(180_000);
  const { page, app, screenshot } = office;
  const seed = new Seed(page);
  const exams = new ExamPage(page, app);
  const { practicalId } = await seedExams(seed, 'own');

  await exams.open('/skill-exams');
  await exams.button('新建考试').first().click();
  await exams.panelField('考试名称').fill('夏季结业考试');
  await exams.choose('用途', '课程结业');
  await screenshot('exam-purpose');
  await expectAccessible(page);
  await exams.save();
  await expect(exams.says(/用途：课程结业/)).toBeVisible();
  await exams.open('/skill-exams');
  await page.getByLabel('用途').first().click();
  await page.getByRole('option', { name: '定级', exact: true }).click();
  await expect(exams.row('春季实操')).toBeVisible();
  await expect(exams.row('夏季结业考试')).toHaveCount(0);
  await screenshot('exams-purpose');

  await exams.row('春季实操').click();
  await expect(exams.says('1 人的成绩是暂定的：评委会不完整')).toBeVisible();
  await expect(exams.says(/要有 5 个部门评分，现有 3 个，缺 工艺工程, 生产/)).toBeVisible();
  await expectAccessible(page);
  await screenshot('panel-provisional');

  await exams.open('/gradings');
  await exams.button('新建定级').first().click();
  await exams.panel.getByRole('combobox', { name: '员工' }).fill('李娜');
  await page.getByRole('option', { name: /李娜/ }).click();
  await expect(exams.panelField('实操成绩')).toHaveValue('95');
  await expect(exams.panel.getByText(`取自 ${HELD} 春季实操`, { exact: true })).toBeVisible();
  await expect(exams.panel.getByText('确认前还要解决').first()).toBeVisible();
  await screenshot('grading-from-records');
  await expectAccessible(page);
  await page.keyboard.press('Control+s');
  await expect(exams.panel.getByText('审批 · 审批中')).toBeVisible();
  await expect(
    exams.panel.getByText(/“春季实操”评委会不完整，成绩是暂定的，不能确认定级/).first(),
  ).toBeVisible();
  for (const who of ['李强', '周经理', '孟经理']) {
    await exams.panel.getByRole('textbox', { name: '审批人' }).fill(who);
    await exams.panel.getByRole('button', { name: '登记意见' }).click();
    await expect(exams.panel.getByRole('row', { name: new RegExp(`同意 ${who}`) })).toBeVisible();
  }
  await exams.panel.getByRole('button', { name: '确认定级' }).click();
  await expect(
    page
      .getByRole('alert')
      .getByText(/不能确认定级/)
      .first(),
  ).toBeVisible();
  await screenshot('grading-gate');
  await page.keyboard.press('Escape');

  await exams.open(`/skill-exams/${practicalId}`);
  await exams.button('评委').first().click();
  await exams.panelField('批复文号（凭批复）').fill('总部〔2026〕3号');
  await screenshot('panel-cover');
  await expectAccessible(page);
  await exams.panelField('批复日期').fill(daysAgo(1));
  await page.keyboard.press('Tab');
  await exams.save();
  await expect(exams.says(/凭批复 总部〔2026〕3号/)).toBeVisible();
  await exams.open('/gradings');
  await exams.row('李娜').click();
  await exams.panel.getByRole('button', { name: '确认定级' }).click();
  await expect(exams.panel.getByText(/由 周敏 确认/)).toBeVisible();
});

test('three of five are a whole panel at a dealer; a grading of before that stands on one total is reviewed once', async ({
  office,
}) => {
  test.setTimeout(180_000);
  const { page, app, screenshot } = office;
  const seed = new Seed(page);
  const exams = new ExamPage(page, app);
  const { staffId, practicalId } = await seedExams(seed, 'dealer');
  await exams.open(`/skill-exams/${practicalId}`);
  await expect(exams.heading('春季实操')).toBeVisible();
  await expect(exams.cell('李娜', '技术')).toHaveValue('95');
  await expect(exams.says(/暂定/)).toHaveCount(0);

  const prefill = await seed.call<{ readonly pair: { readonly theory: object; readonly practical: object } }>(
    'grades.prefillGrading',
    { staffId, on: daysAgo(1) },
  );
  const record = ({ scoreId, exam, heldOn, series }: Readonly<Record<string, unknown>>) => ({
    ...{ scoreId, exam, heldOn, series },
  });
  const { theory, practical } = prefill.pair;
  const grading = await seed.call<{ readonly id: string; readonly version: number }>('grades.saveGrading', {
    ...{ staffId, gradedOn: daysAgo(1), employment: 'dedicated', note: '', seen: null },
    inputs: {
      ...{ kind: 'exam', theory: 95, practical: 95, education: 'college', tradeYears: 10 },
      ...{ series: ['A', 'B', 'C'], certificates: [] },
      from: { theory: record(theory as never), practical: record(practical as never) },
    },
  });
  for (const step of ['department', 'humanResources', 'leader'])
    await seed.call('grades.approveGrading', {
      ...{ gradingId: grading.id, step, approverId: null, approver: `${step} 负责人`, decidedOn: daysAgo(0) },
      ...{ decision: 'agree', opinion: '', basis: 'screen', documentNo: '' },
    });
  await seed.call('grades.confirmGrading', { id: grading.id, version: grading.version });
  await exams.open('/gradings');
  await expect(exams.row('李娜')).toContainText('已确认');

  // Two members' scores turn out to be somebody else's and are taken out: the grading holds, and is to be looked at.
  await seed.call('skillExams.saveSkillScores', {
    examId: practicalId,
    entries: [{ staffId, score: null, panel: { technical: null, quality: null } }],
  });
  await page.reload();
  await exams.open('/gradings');
  await expect(exams.row('李娜')).toContainText('需复核');
  await exams.open('/');
  await expect(page.getByText('定级需复核').first()).toBeVisible();
  await exams.open('/gradings');
  await exams.row('李娜').click();
  await expect(exams.panel.getByText(/这次定级是以前确认的，保持有效/)).toBeVisible();
  await screenshot('grading-review');
  await expectAccessible(page);
  await exams.panelField('复核结论').fill('另有纸质成绩单，等级不变');
  await exams.panelButton('标记为已复核').click();
  await expect(exams.panel.getByText(/另有纸质成绩单，等级不变/).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(exams.row('李娜')).toContainText('已确认');
});
