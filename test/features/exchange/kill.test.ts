import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAppContext } from '../../../electron/app-context';
import { receiveReport } from '../../../electron/features/exchange/service/exchange';
import { CHEAP_STRETCH, fixedClock, valueOf } from '../../builders/office';
import { openPair, type Pair, rowsOf } from './offices';

const KILLS = 20;
/** Enough for a receipt of some tenths of a second, long against the step of the timer that kills it. */
const PEOPLE = 200;
const root = resolve(import.meta.dirname, '../../..');
const bundle = join(root, 'node_modules/.cache/exchange-child');
const scratch = mkdtempSync(join(tmpdir(), 'tidui-kill-'));

let pair: Pair;
let file: string;

beforeAll(async () => {
  mkdirSync(bundle, { recursive: true });
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    // All in one file but the native part: a child is ready in half the time.
    ssr: { noExternal: true, external: ['better-sqlite3'] },
    build: {
      ssr: join(import.meta.dirname, 'receive-child.ts'),
      outDir: bundle,
      emptyOutDir: true,
      target: 'node20',
      rollupOptions: { output: { entryFileNames: 'child.mjs', format: 'es' } },
    },
  });
  pair = await openPair({ count: PEOPLE });
  file = await pair.report();
  pair.head.db.raw.pragma('wal_checkpoint(TRUNCATE)');
}, 120_000);
afterAll(() => {
  pair.dispose();
  rmSync(scratch, { recursive: true, force: true });
});

const copyOfHead = (name: string): string => {
  const folder = join(scratch, name);
  cpSync(pair.head.paths.data, folder, { recursive: true });
  return folder;
};

const startChild = (
  folder: string,
): { readonly child: ChildProcess; readonly ready: Promise<void>; readonly ended: Promise<string> } => {
  const child = spawn(process.execPath, [join(bundle, 'child.mjs'), folder, file, pair.fingerprint], {
    stdio: ['ignore', 'pipe', 'inherit'],
    // The first child, which is let live, compiles for the others.
    env: { ...process.env, NODE_COMPILE_CACHE: join(scratch, 'compiled') },
  });
  let said = '';
  const ready = new Promise<void>((done) => {
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString('utf8');
      if (said.includes('go\n')) done();
    });
  });
  return { child, ready, ended: new Promise((done) => child.once('exit', () => done(said))) };
};

describe('receiving a report', () => {
  it('killed at any moment leaves all of it or nothing, in a sound database', async () => {
    const whole = rowsOf(pair.branch, 'BJ01');
    const nothing = rowsOf(pair.head, 'BJ01');
    const timed = startChild(copyOfHead('timed'));
    await timed.ready;
    const start = performance.now();
    expect(await timed.ended).toContain('true');
    const length = performance.now() - start;

    const seen = { whole: 0, nothing: 0 };
    for (let n = 0; n < KILLS; n += 1) {
      const folder = copyOfHead(`kill-${n}`);
      const { child, ready, ended } = startChild(folder);
      await ready;
      await new Promise((done) => setTimeout(done, (length * (n + Math.random())) / KILLS));
      child.kill('SIGKILL');
      await ended;
      const head = valueOf(
        createAppContext({ dataDir: folder, clock: fixedClock(), stretch: CHEAP_STRETCH }),
      );
      expect(head.db.all('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
      expect(head.db.all('PRAGMA foreign_key_check')).toEqual([]);
      const rows = rowsOf(head, 'BJ01');
      const logged = head.db.get<{ n: number }>(
        "SELECT count(*) AS n FROM package_log WHERE direction = 'received'",
      )?.n;
      if (logged === 1) expect(rows).toEqual(whole);
      else expect(rows).toEqual(nothing);
      seen[logged === 1 ? 'whole' : 'nothing'] += 1;
      if (n % 7 === 0) {
        const again = valueOf(await receiveReport(head, { file, confirmFingerprint: pair.fingerprint }));
        expect(again.ok).toBe(true);
        expect(rowsOf(head, 'BJ01')).toEqual(whole);
      }
      head.close();
      rmSync(folder, { recursive: true, force: true });
    }
    expect(seen.nothing).toBeGreaterThan(0);
  }, 180_000);
});
