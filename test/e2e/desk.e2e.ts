import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import type { CycleView } from '../../shared/features/appraisal/types/records';
import { features } from '../../shared/features/index';
import type { PlanRow, PlanView } from '../../shared/features/plans/types';
import type { FeatureDeclaration } from '../../shared/kernel/define-feature';
import { zhCN } from '../../shared/locales/catalogue';
import { expectAccessible } from './harness/accessibility';
import { runTidui } from './harness/command-line';
import { liveOn } from './harness/day';
import { launchApp, type RunningApp } from './harness/launch';
import { Seed } from './harness/seed';
import { expect, test } from './harness/test';
import { DeskPage, type Reminding } from './pages/desk-page';

/** Long after the demo office's last day: everything that it has left open is due. */
const DAY = '2027-01-20';
/** What a paired office cannot be reminded of. */
const UNPAIRED = 'notPaired';
/** What only an older app leaves behind: gradings that it confirmed. */
const OF_BEFORE = 'gradingReview';

const declared: readonly FeatureDeclaration[] = features;
const titles: Readonly<Record<string, string>> = zhCN.reminder;
const kinds = declared.flatMap(({ reminders }) => Object.keys(reminders ?? {}));

type Seen = { readonly id: string; readonly version: number };

/** Of the assessment: a half-year that begins without plans, a group that its trainer answers for, a service that is to be made better. */
const leaveAssessmentOpen = async (seed: Seed, staffId: string, trainerId: string): Promise<void> => {
  const half = {
    name: '2027年上半年',
    period: 'half',
    fromDate: '2027-01-01',
    toDate: '2027-06-30',
    note: '',
  };
  const cycle = await seed.call<Seen>('appraisal.createCycle', half);
  await seed.call('appraisal.addScorecards', { cycleId: cycle.id, staffIds: [staffId] });
  const exam = await seed.call<Seen>('skillExams.createSkillExam', {
    ...{ name: '一月理论考试', examType: 'theory', heldOn: '2027-01-05', productSeries: '', trainerId },
    purpose: 'grading',
  });
  const failed = { staffId, score: 41, panel: {} };
  await seed.call('skillExams.saveSkillScores', { examId: exam.id, entries: [failed] });
  const [event] = await seed.call<readonly { readonly id: string; readonly happenedOn: string }[]>(
    'appraisal.listEvents',
    {},
  );
  await seed.call('appraisal.saveHandling', {
    ...{ eventId: event?.id, seen: null, place: 'city', reportedAt: `${event?.happenedOn}T08:00` },
    ...{ arrivedAt: `${event?.happenedOn}T09:00`, solvedAt: `${event?.happenedOn}T10:00` },
    ...{
      finding: '没有带齐备件',
      improvement: '出门前核对备件',
      improveBy: DAY,
      improvedOn: null,
      improvedBy: '',
    },
  });
};

/** What the demo's story does not end with: a certificate that runs out, a trainee who disagrees, a fresh grading sheet. */
const leaveMoreOpen = async (seed: Seed): Promise<void> => {
  const [plan] = await seed.call<readonly PlanRow[]>('plans.listPlans', { search: '00055', show: 'active' });
  if (plan === undefined) throw new Error('the demo office lacks its plan');
  const certificate = { name: '电工证', number: '', issuedOn: null, expiresOn: DAY };
  await seed.call('organization.saveCertificate', { staffId: plan.staffId, seen: null, ...certificate });
  const scores = { knowledge: 84, problemHandling: 80, communication: 78, workPerformance: 86 };
  const sheet = { gradedOn: '2027-01-04', employment: 'dedicated', inputs: { kind: 'dimensions', scores } };
  await seed.call('grades.saveGrading', { seen: null, staffId: plan.staffId, note: '', ...sheet });
  const [on, taught] = ['2026-07-01', '逐一操作'];
  const days = { on, actualFrom: on, actualTo: on };
  const notice = {
    kind: 'commendation',
    title: '表彰',
    body: '',
    place: '',
    recipients: '各网点',
    contact: '',
  };
  const stands = { postedFrom: '2027-01-13', postedTo: DAY, madeBy: '周敏' };
  const subjects = [{ staffId: plan.staffId, line: '季度服务之星' }];
  const drawn = await seed.call<Seen>('notices.saveNotice', {
    ...{ seen: null, fields: { ...notice, ...stands }, subjects },
  });
  const posted = await seed.call<Seen>('notices.postNotice', { id: drawn.id, version: drawn.version });
  const objection = { raisedOn: '2027-01-14', raisedBy: '', text: '名单有遗漏' };
  await seed.call('notices.raiseObjection', { noticeId: posted.id, ...objection });
  const first = (await seed.call<PlanView>('plans.getPlan', plan.id)).items.find(
    ({ item }) => item.trainerId !== null,
  );
  const [cycle] = await seed.call<readonly Seen[]>('appraisal.listCycles', { period: '', state: 'closed' });
  const cards = await seed.call<CycleView>('appraisal.getCycle', cycle?.id);
  const closed = cards.rows.find(({ state }) => state === 'closed');
  await seed.call('appraisal.fileAppeal', {
    formId: closed?.id,
    appealedOn: '2027-01-10',
    reason: '评分有误',
  });
  const finding = { kind: 'cannotReach', foundOn: DAY, foundBy: '李静', note: '跟不上进度' };
  await seed.call('plans.reportFinding', { itemId: first?.item.id, ...finding });
  await leaveAssessmentOpen(seed, plan.staffId, first?.item.trainerId ?? '');
  for (const step of [
    { action: 'evaluate', evaluation: 'pass', note: '', taught, ...days },
    { action: 'dispute', on, reason: '没有教万用表的使用' },
  ]) {
    const { items } = await seed.call<PlanView>('plans.getPlan', plan.id);
    const begun = items.find(({ item }) => ['inProgress', 'evaluated'].includes(item.state))?.item;
    await seed.call('plans.takePlanStep', { itemId: begun?.id, version: begun?.version, step });
  }
};

/** The page that was opened says all of this, and nothing went wrong. */
const expectShown = async (desk: DeskPage, words: readonly string[], from: string): Promise<void> => {
  await expect(async () => {
    const shown = await desk.words(desk.address);
    expect(
      words.filter((word) => !shown.includes(word)),
      from,
    ).toEqual([]);
  }).toPass({ timeout: 10_000, intervals: [50, 100, 200] });
  await expect(desk.trouble, from).toHaveCount(0);
};

test.describe('the desk of the demo office', () => {
  let folder = '';
  let running: RunningApp;
  let desk: DeskPage;

  test.beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'tidui-desk-'));
    expect(runTidui(['demo', '--out', folder, '--json']).code).toBe(0);
    running = await launchApp({ dataDir: join(folder, 'branch') });
    desk = new DeskPage(running.page);
    await new Seed(running.page).signIn('admin');
    await liveOn(running.app, DAY);
    await leaveMoreOpen(new Seed(running.page));
    await running.page.reload();
  });

  test.afterAll(async () => {
    const { pageErrors } = running;
    await running.close();
    rmSync(folder, { recursive: true, force: true });
    expect(pageErrors).toEqual([]);
  });

  test('opens from every reminder what it reminds of', async () => {
    test.setTimeout(120_000);
    await desk.show();
    await expectAccessible(running.page);
    await running.screenshot('desk-demo');
    const due = kinds.filter((kind) => kind !== UNPAIRED && kind !== OF_BEFORE);
    const group = running.page.getByRole('group', { name: '按类别筛选' });
    const shown = (await group.getByRole('button').allInnerTexts()).map((text) => text.split(' '));
    expect(shown.map(([title]) => title).toSorted()).toEqual(due.map((kind) => titles[kind]).toSorted());
    const all: Reminding[] = [];
    for (const kind of due) {
      const title = titles[kind] ?? '';
      await desk.show();
      await desk.unfold(title);
      const links = await desk.links();
      expect(new Set(links.map((link) => link.kind))).toEqual(new Set([kind]));
      // The number beside a kind is that of its reminders; nobody has two lines.
      expect(String(links.reduce((sum, { count }) => sum + count, 0))).toBe(
        shown.find(([name]) => name === title)?.[1],
      );
      all.push(...links);
      const [first] = links;
      await desk.linksOf(kind, first?.subject).first().click();
      await expectShown(desk, first?.subject.split(' ') ?? [], title);
      expect(desk.address, title).toBe(first?.address);
      await running.screenshot(`reminder-${kind}`);
    }
    expect(all.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThan(100);
    const places = new Map(all.map((link) => [`${link.address} ${link.subject}`, link]));
    for (const { address, subject, kind } of places.values()) {
      await desk.open(address as '/');
      await expectShown(desk, subject.split(' '), `${kind}: ${subject}`);
    }
  });

  test('gives everybody one line, and shows the others on demand', async () => {
    await desk.show();
    const lines = desk.reminders.locator('[data-subject]');
    await lines.first().waitFor();
    expect(await lines.count()).toBeLessThanOrEqual(12);
    const more = desk.button(/^另有 \d+ 人（项），全部显示$/);
    const left = Number(/\d+/.exec((await more.textContent()) ?? '')?.[0]);
    const before = await lines.count();
    await more.click();
    await running.page.locator('[data-all-lines] [data-subject]').first().waitFor();
    const subjects = (await desk.links()).map(({ subject }) => subject);
    expect(new Set(subjects).size).toBe(before + left);
  });

  test('shows behind every tile as many as it says', async () => {
    await desk.show();
    const count = await desk.tiles.count();
    expect(count).toBe(declared.flatMap(({ tiles }) => Object.keys(tiles ?? {})).length);
    for (let index = 0; index < count; index += 1) {
      await desk.show();
      const tile = (await desk.tiles.nth(index).textContent()) ?? '';
      const value = /\d+$/.exec(tile)?.[0];
      await desk.tiles.nth(index).click();
      await expect(desk.heading(/./).first()).toBeVisible();
      await expect(desk.trouble).toHaveCount(0);
      if (!desk.address.startsWith('/sessions')) await expectShown(desk, [`共 ${value} 条`], tile);
    }
  });
});

test('the first steps of a new office lead to where they are done', async ({ office }) => {
  const { page, screenshot } = office;
  const seed = new Seed(page);
  const desk = new DeskPage(page);
  const labels = new Set<string>();
  const steps = declared.flatMap(({ firstSteps }) => Object.keys(firstSteps ?? {}));
  const followAll = async (links: Locator, show: () => Promise<void>): Promise<void> => {
    await show();
    for (const label of await links.allInnerTexts()) {
      labels.add(label);
      await show();
      await links.filter({ hasText: label }).click();
      await expect(page.getByRole('heading', { level: 1 }), label).toBeVisible();
      await expect(page.getByRole('heading', { level: 1 }), label).not.toHaveText(/^(工作台|首月清单)$/);
      await expect(desk.trouble, label).toHaveCount(0);
    }
  };
  const showList = async (): Promise<void> => {
    await desk.open('/first-month');
    await desk.heading('首月清单').waitFor();
  };
  const marks = page.getByRole('listitem').filter({ has: page.locator('a') });
  await seed.office('branch');
  await desk.show();
  await screenshot('desk-new');
  await expectAccessible(page);
  await expect(desk.firstSteps).toHaveText([/^已完成/, '导入花名册', /核对网点/, '建立课程目录']);
  await followAll(desk.firstSteps.filter({ hasNotText: '已完成' }), () => desk.show());
  await followAll(page.getByRole('main').getByRole('listitem').getByRole('link'), showList);
  await showList();
  await expectAccessible(page);
  await screenshot('first-month');
  await desk.show();
  await desk.linksOf(UNPAIRED).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(labels.size).toBe(steps.length);
  // Done by the data alone.
  await seed.entryScore(await seed.person('00002', '仇和', { status: 'training' }), 62);
  await showList();
  await expect(page.locator('[data-done="true"]')).toHaveText([/设置本单位/, /导入花名册/, /摸底考试/]);
  await expect(marks).toHaveCount(steps.length);
});
