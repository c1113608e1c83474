/**
 * The longest pause of the window while the daily backup of a large office is made: of its page (between two ticks of a 5 ms timer) and of the
 * main process (until it answers a question that costs nothing), against the same seconds with nothing to do. Aim: no pause over 50 ms.
 *
 * `node test/bench/backup.bench.mts [MB] [people] [folder with an office that is kept]`.
 */
import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { hearAnswer } from '../../shared/ipc/answer-text.ts';
import { answerOpenDialog } from '../e2e/harness/dialogs.ts';
import { launchApp } from '../e2e/harness/launch.ts';
import { largeOffice } from './large-office.mts';

const megabytes = Number(process.argv[2] ?? 400);
const people = Number(process.argv[3] ?? 5000);
const kept = process.argv[4];
const MB = 1024 * 1024;

const { display, folder, office, isNew } = await largeOffice('backup-bench', people, kept);
if (isNew) {
  const missing = megabytes * MB - statSync(join(office, 'tidui.sqlite')).size;
  for (let size = 0; size < missing; size += MB) {
    const bytes = randomBytes(MB);
    const name = createHash('sha256').update(bytes).digest('hex');
    mkdirSync(join(office, 'attachments', name.slice(0, 2)), { recursive: true });
    writeFileSync(join(office, 'attachments', name.slice(0, 2), name), bytes);
  }
}

type Pauses = { readonly page: number; readonly main: number; readonly over: number; readonly asked: number };

/** Runs inside the page until `window.benchDone` is set. */
const watch = (page: Page): Promise<Pauses> =>
  page.evaluate(async () => {
    const LONG_MS = 50;
    const state = window as unknown as {
      benchDone?: boolean;
      readonly tidui: { readonly call: (channel: string, input: unknown) => Promise<unknown> };
    };
    state.benchDone = false;
    const found = { page: 0, main: 0, over: 0, asked: 0 };
    let last = performance.now();
    const ticking = setInterval(() => {
      const now = performance.now();
      found.page = Math.max(found.page, now - last);
      last = now;
    }, 5);
    while (!state.benchDone) {
      const asked = performance.now();
      await state.tidui.call('office.getPlace', {});
      const took = performance.now() - asked;
      found.main = Math.max(found.main, took);
      found.asked += 1;
      if (took > LONG_MS) found.over += 1;
      await new Promise((go) => setTimeout(go, 10));
    }
    clearInterval(ticking);
    return found;
  });

const stop = (page: Page): Promise<void> =>
  page.evaluate(() => {
    (window as unknown as { benchDone: boolean }).benchDone = true;
  });

const say = (what: string, { page, main, over, asked }: Pauses): void => {
  process.stdout.write(
    `${what}: longest pause of the page ${page.toFixed(0)} ms, of main ${main.toFixed(0)} ms, ${over} of ${asked} answers over 50 ms\n`,
  );
};

/** A call through the window's own door; a refusal ends the bench. */
const ask = async <O,>(page: Page, channel: string, input: unknown): Promise<O> => {
  const said = await page.evaluate(
    ([name, given]) =>
      (
        window as unknown as {
          readonly tidui: { readonly call: (channel: string, input: unknown) => Promise<unknown> };
        }
      ).tidui.call(name as string, given),
    [channel, input] as const,
  );
  const answer = hearAnswer(said) as { readonly ok: boolean; readonly value: O; readonly error: unknown };
  if (!answer.ok) throw new Error(`${channel}: ${JSON.stringify(answer.error)}`);
  return answer.value;
};

const running = await launchApp({ dataDir: office });
const { app, page } = running;
try {
  const target = join(folder, 'backups');
  mkdirSync(target, { recursive: true });
  await answerOpenDialog(app, target);
  await ask(page, 'backup.chooseFolder', {});
  await ask(page, 'backup.setPassphrase', { passphrase: 'a passphrase for the bench' });
  await page.waitForTimeout(15_000);
  const quiet = watch(page);
  await page.waitForTimeout(10_000);
  await stop(page);
  say('nothing to do', await quiet);
  const watching = watch(page);
  const from = performance.now();
  const made = await ask<{ readonly size: number }>(page, 'backup.makeBackup', {});
  const seconds = (performance.now() - from) / 1000;
  await stop(page);
  say('while a backup is made', await watching);
  process.stdout.write(
    `${(made.size / MB).toFixed(0)} MB, read back and checked, in ${seconds.toFixed(0)} s\n`,
  );
} finally {
  await running.close();
  display.end();
  if (kept === undefined) rmSync(folder, { recursive: true, force: true });
}
