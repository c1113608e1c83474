import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator } from '@playwright/test';
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
import { DeskPage } from './pages/desk-page';

/** Long after the demo office's last day: everything that it has left open is due. */
const DAY = '2027-01-20';
/** What a paired office cannot be reminded of. */
const UNPAIRED = 'notPaired';

const declared: readonly FeatureDeclaration[] = features;
const titles: Readonly<Record<string, string>> = zhCN.reminder;
const kinds = declared.flatMap(({ reminders }) => Object.keys(reminders ?? {}));

/** What the demo's story does not end with: a certificate that runs out, and a trainee who disagrees. */
const leaveMoreOpen = async (seed: Seed): Promise<void> => {
  const [plan] = await seed.call<readonly PlanRow[]>('plans.listPlans', { search: '00055', show: 'active' });
  if (plan === undefined) throw new Error('the demo office lacks its plan');
  const certificate = { name: '电工证', number: '', issuedOn: null, expiresOn: DAY };
  await seed.call('organization.saveCertificate', { staffId: plan.staffId, seen: null, ...certificate });
  const [on, taught] = ['2026-07-01', '逐一操作'];
  const days = { on, actualFrom: on, actualTo: on };
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
    await running.page.getByRole('navigation').waitFor();
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
    await desk.unfold();
    const lines = await desk.lines();
    const cards = [...new Set(lines.map(({ card }) => card))];
    expect(cards.toSorted()).toEqual(
      kinds
        .filter((kind) => kind !== UNPAIRED)
        .map((kind) => titles[kind])
        .toSorted(),
    );
    expect(lines.length).toBeGreaterThan(100);
    for (const card of cards) {
      const first = lines.find((line) => line.card === card);
      await desk.show();
      await desk.card(card).getByRole('link').first().click();
      await expectShown(desk, first?.subject.split(' ') ?? [], card);
      expect(desk.address, card).toBe(first?.address);
      await running.screenshot(`reminder-${kinds.find((kind) => titles[kind] === card)}`);
    }
    const places = new Map(lines.map((line) => [`${line.address} ${line.subject}`, line]));
    for (const { address, subject, card } of places.values()) {
      await desk.open(address as '/');
      await expectShown(desk, subject.split(' '), `${card}: ${subject}`);
    }
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
  const followAll = async (links: Locator): Promise<void> => {
    await desk.show();
    for (const label of await links.allInnerTexts()) {
      labels.add(label);
      await desk.show();
      await links.filter({ hasText: label }).click();
      await expect(page.getByRole('heading', { level: 1 }), label).toBeVisible();
      await expect(page.getByRole('heading', { level: 1 }), label).not.toHaveText('工作台');
      await expect(desk.trouble, label).toHaveCount(0);
    }
  };
  await seed.office('branch');
  await desk.show();
  await screenshot('desk-new');
  await expectAccessible(page);
  await followAll(desk.firstSteps);
  await followAll(desk.card(titles[UNPAIRED] ?? '').getByRole('link'));
  await seed.entryScore(await seed.person('00002', '仇和', { status: 'training' }), 62);
  await followAll(desk.firstSteps);
  const steps = declared.flatMap(({ firstSteps }) => Object.keys(firstSteps ?? {}));
  expect(labels.size).toBe(steps.length + 1);
});
