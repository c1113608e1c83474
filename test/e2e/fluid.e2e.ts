import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { launchApp } from './harness/launch';
import { daysAgo, Seed } from './harness/seed';
import { expect, test } from './harness/test';
import { ImportPage } from './pages/import-page';

const PEOPLE = 5_000;
// What a tired machine with two busy cores may need; a blocked main process or page needs seconds.
const WORST_MS = 800;
const USUAL_MS = 100;

type Pulse = {
  readonly answers: readonly number[];
  readonly frames: readonly number[];
  readonly typed: string;
};

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const told = (values: readonly number[]): string =>
  `median ${median(values).toFixed(0)} ms, worst ${Math.max(...values).toFixed(0)} ms of ${values.length}`;

test('typing stays fluid and the main process answers while 5,000 people are previewed, imported and listed', async () => {
  const home = mkdtempSync(join(tmpdir(), 'tidui-fluid-'));
  const source = join(home, '花名册.xlsx');
  const rows = Array.from({ length: PEOPLE }, (_, i) => [
    String(i + 1).padStart(5, '0'),
    `张${String.fromCodePoint(0x4e00 + (i % 2000))}`,
    daysAgo(400),
    `${1 + (i % 40)} 号网点`,
    i % 500 === 7 ? '不详' : '大专',
  ]);
  writeFileSync(
    source,
    await writeXlsx({
      sheets: [{ name: '花名册', rows: [['工号', '姓名', '入职日期', '网点', '学历'], ...rows] }],
    }),
  );
  const running = await launchApp();
  const { app, page, pageErrors, screenshot, close } = running;
  await new Seed(page).office('branch');

  /** From now until `stop`: how long an answer of the main process and a frame of the page take, with a key every 30 ms. */
  const watch = () =>
    page.evaluate(() => {
      const answers: number[] = [];
      const frames: number[] = [];
      let on = true;
      let last = performance.now();
      const frame = (): void => {
        frames.push(performance.now() - last);
        last = performance.now();
        if (on) requestAnimationFrame(frame);
      };
      requestAnimationFrame(frame);
      const door = window as unknown as {
        readonly tidui: { readonly call: (channel: string, input: unknown) => Promise<unknown> };
        pulse?: () => { readonly answers: number[]; readonly frames: number[] };
      };
      const ask = async (): Promise<void> => {
        while (on) {
          const from = performance.now();
          await door.tidui.call('organization.listStaff', { search: 'z', limit: 50 });
          answers.push(performance.now() - from);
          await new Promise((done) => setTimeout(done, 20));
        }
      };
      void ask();
      door.pulse = () => {
        on = false;
        return { answers, frames };
      };
    });
  const stop = async (): Promise<Pulse> => {
    const typed = await page.getByPlaceholder(/姓名、拼音/).inputValue();
    const measured = await page.evaluate(() =>
      (
        window as unknown as { pulse: () => { readonly answers: number[]; readonly frames: number[] } }
      ).pulse(),
    );
    return { ...measured, typed };
  };
  const type = async (until: () => Promise<boolean>): Promise<string> => {
    await page.keyboard.press('Control+k');
    await page.getByPlaceholder(/姓名、拼音/).waitFor();
    let text = '';
    while (!(await until()) && text.length < 70) {
      await page.keyboard.press('q');
      text += 'q';
    }
    return text;
  };
  const judge = (what: string, pulse: Pulse, text: string): void => {
    console.log(`${what}: main process ${told(pulse.answers)}; page ${told(pulse.frames)}`);
    expect(pulse.typed, 'keys that arrived').toBe(text);
    expect(median(pulse.answers), `${what}: usual answer`).toBeLessThan(USUAL_MS);
    expect(Math.max(...pulse.answers), `${what}: slowest answer`).toBeLessThan(WORST_MS);
    expect(Math.max(...pulse.frames), `${what}: slowest frame`).toBeLessThan(WORST_MS);
  };

  const imports = new ImportPage(page, app);
  await imports.open('/import/roster');
  await imports.heading('表格导入导出').waitFor();
  await watch();
  await imports.choose(source);
  const text = await type(() => imports.count('总行数').isVisible());
  judge('preview', await stop(), text);
  await page.keyboard.press('Escape');
  await expect(imports.count('总行数')).toHaveText('5000');
  await expect(imports.count('未通过')).toHaveText('10');

  await watch();
  await imports.importButton(/只导入合格的 4990 行/).dblclick();
  const typed = await type(() => imports.says(/已导入：新增 4990 行/).isVisible());
  judge('import', await stop(), typed);
  await page.keyboard.press('Escape');
  await expect(imports.says(/已导入：新增 4990 行/)).toBeVisible({ timeout: 30_000 });

  await imports.open('/staff');
  await expect(page.getByText('共 4990 条')).toBeVisible();
  await page.getByRole('grid').focus();
  await page.keyboard.press('End');
  await expect(imports.row('05000')).toBeVisible();
  await screenshot('staff-5000');
  expect(pageErrors).toEqual([]);
  await close();
  rmSync(home, { recursive: true, force: true });
});
