/**
 * Click → settled for the pages that hold a line a person, in an office of 5,000, against a page that asks for nothing (设置) in the same
 * run. Settled is when the last change was drawn after which nothing changed and no task took over 50 ms for 150 ms (the wait does not count).
 *
 * `node test/bench/pages.bench.mts [rounds] [people] [folder with an office that is kept]`. First: the page is asked for the first time in
 * this window. Again: it was left and is come back to. Ratios hold between machines, milliseconds do not.
 */
import { rmSync } from 'node:fs';
import { launchApp } from '../e2e/harness/launch.ts';
import { largeOffice } from './large-office.mts';
import { type Click, settleAfter } from './settle.mts';

const rounds = Number(process.argv[2] ?? 7);
const people = Number(process.argv[3] ?? 5000);
const kept = process.argv[4];

const PAGES: readonly Click[] = [
  { path: '/settings', ready: 'main h1' },
  { path: '/staff', ready: '[data-list=staff] [role=gridcell]' },
  { path: '/pay', ready: '[data-list=pay] [role=gridcell]' },
  { path: '/points', ready: 'main [role=gridcell], main td, main [data-cell]' },
  { path: '/kpi', ready: 'main h1' },
  { path: '/grade-standards', ready: 'main table input' },
  { path: '/gradings', ready: '[data-list=gradings] [role=gridcell]' },
  { path: '/documents', ready: 'main h1' },
  { path: '/', ready: 'main h1' },
];
const NAMES: Readonly<Record<string, string>> = {
  '/settings': '设置 (floor)',
  '/staff': '员工',
  '/pay': '薪酬',
  '/points': '月度积分',
  '/kpi': 'KPI',
  '/grade-standards': '等级标准',
  '/gradings': '定级',
  '/documents': '表单登记',
  '/': '工作台',
};

const { display, folder, office } = await largeOffice('pages', people, kept);

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

const running = await launchApp({ dataDir: office });
try {
  const { page } = running;
  await page.setViewportSize({ width: 1366, height: 720 });
  const first = new Map<string, number[]>();
  const again = new Map<string, number[]>();
  for (let round = 0; round < rounds; round += 1)
    for (const click of PAGES) {
      // Away from the page's own job, whose link opens the page that was last open in it.
      const from = click.path === '/settings' ? '/' : '/settings';
      await page.evaluate(
        ([at = '']) => {
          location.hash = `#${at}`;
        },
        [click.path],
      );
      await page.waitForTimeout(300);
      await page.evaluate(
        ([at = '']) => {
          location.hash = `#${at}`;
        },
        [from],
      );
      await page.reload();
      await page.waitForSelector('main h1');
      await page.waitForTimeout(700);
      const visit = () => page.evaluate(settleAfter, click);
      first.set(click.path, [...(first.get(click.path) ?? []), await visit()]);
      await page.evaluate(settleAfter, { path: from, ready: 'main h1' });
      again.set(click.path, [...(again.get(click.path) ?? []), await visit()]);
    }
  const floors = [first, again].map((all) => median(all.get('/settings') ?? []));
  const cell = (all: ReadonlyMap<string, readonly number[]>, path: string, floor = 1): string => {
    const ms = median(all.get(path) ?? []);
    return `${ms.toFixed(0).padStart(5)} ms ${(ms / floor).toFixed(2).padStart(6)} ×`;
  };
  console.log(`${people} people, median of ${rounds}: first, then coming back`);
  for (const { path } of PAGES)
    console.log(`${cell(first, path, floors[0])}  ${cell(again, path, floors[1])}  ${NAMES[path] ?? path}`);
} finally {
  await running.close();
  display.end();
  if (kept === undefined) rmSync(folder, { recursive: true, force: true });
}
