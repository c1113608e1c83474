/** Starts an Electron once, waits for its first screen that can be used, and says what that took. */
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

export type Subject = 'empty' | 'app';

/** Milliseconds until usable, milliseconds of processor time of all its processes until then, MB that they share fairly a second later. */
export type Start = { readonly usable: number; readonly cpu: number; readonly pss: number };

type Workshop = {
  readonly root: string;
  readonly electron: string;
  readonly env: NodeJS.ProcessEnv;
  readonly folder: string;
  readonly office: string;
  readonly settings: (name: string) => string;
  readonly end: () => void;
};

const emptyMain = `
const { app, BrowserWindow } = require('electron');
app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1366, height: 768, show: false, webPreferences: { sandbox: true } });
  window.once('ready-to-show', () => window.show());
  window.loadFile('index.html');
});
`;

/** Loaded into both alike: says when what is waited for has been drawn. */
const witness = `
const { app } = require('electron');
const subject = process.env.START_BENCH_SUBJECT;
app.on('web-contents-created', (_event, contents) => {
  contents.once('dom-ready', () => {
    contents.mainFrame.executeJavaScript(\`new Promise((done) => {
      const drawn = () => requestAnimationFrame(() => setTimeout(() => done(Date.now())));
      const isNumber = (element) => element.childElementCount === 0 && /^\\\\d+$/.test(element.textContent);
      const look = () => [...document.querySelectorAll(\${subject === 'empty' ? "'p'" : "'main *'"})].some(\${
        subject === 'empty' ? '() => true' : 'isNumber'
      });
      if (look()) return drawn();
      const watcher = new MutationObserver(() => { if (look()) { watcher.disconnect(); drawn(); } });
      watcher.observe(document, { childList: true, subtree: true });
    })\`).then((at) => process.stdout.write('USABLE ' + at + '\\n'));
  });
});
`;

/** Folders and files for the run; they go with `end`. */
export const workshop = (
  root: string,
  office: string,
  { electron, env }: { readonly electron: string; readonly env: NodeJS.ProcessEnv },
): Workshop => {
  const folder = mkdtempSync(join(tmpdir(), 'tidui-start-'));
  mkdirSync(join(folder, 'empty'));
  writeFileSync(join(folder, 'empty', 'package.json'), '{"name":"empty","main":"main.js"}');
  writeFileSync(join(folder, 'empty', 'main.js'), emptyMain);
  writeFileSync(
    join(folder, 'empty', 'index.html'),
    '<!doctype html><meta charset="utf-8"><title>empty</title><p>empty</p>',
  );
  writeFileSync(join(folder, 'witness.js'), witness);
  cpSync(office, join(folder, 'office'), { recursive: true });
  // What is timed is the first screen, not how fast somebody types: the copy stands open.
  const copy = new DatabaseSync(join(folder, 'office', 'tidui.sqlite'));
  copy.exec('DELETE FROM access_user');
  copy.close();
  return {
    root,
    electron,
    env,
    folder,
    office: join(folder, 'office'),
    settings: (name) => join(folder, `settings-${name}`),
    end: () => rmSync(folder, { recursive: true, force: true }),
  };
};

const statOf = (pid: string): readonly string[] | undefined => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return undefined;
  }
};

/** A process and everything that it has started. */
const familyOf = (pid: number): readonly string[] => {
  const parents = new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map((name) => [name, statOf(name)?.[1]]),
  );
  const family = [String(pid)];
  for (const member of family)
    for (const [child, parent] of parents) if (parent === member) family.push(child);
  return family;
};

const TICK_MS = 10;
const cpuOf = (pid: number): number =>
  familyOf(pid).reduce((sum, member) => {
    const stat = statOf(member);
    return sum + (Number(stat?.[11] ?? 0) + Number(stat?.[12] ?? 0)) * TICK_MS;
  }, 0);

const pssOf = (pid: number): number =>
  familyOf(pid).reduce((sum, member) => {
    try {
      const rollup = readFileSync(`/proc/${member}/smaps_rollup`, 'utf8');
      return sum + Number(/^Pss:\s+(\d+)/m.exec(rollup)?.[1] ?? 0) / 1024;
    } catch {
      return sum;
    }
  }, 0);

const pause = (ms: number): Promise<void> => new Promise((settle) => setTimeout(settle, ms));

/** One start with these settings. */
export const startOnce = async (shop: Workshop, subject: Subject, settings: string): Promise<Start> => {
  const what = subject === 'empty' ? [join(shop.folder, 'empty')] : [shop.root, '--data', shop.office];
  const sandbox = shop.env['NO_SANDBOX'] === '1' ? ['--no-sandbox'] : [];
  const env = {
    ...shop.env,
    TZ: 'Asia/Shanghai',
    START_BENCH_SUBJECT: subject,
  };
  const args = [...sandbox, `--user-data-dir=${settings}`, '-r', join(shop.folder, 'witness.js'), ...what];
  const begin = Date.now();
  const child = spawn(shop.electron, args, { env, stdio: ['ignore', 'pipe', 'ignore'] });
  const pid = child.pid ?? 0;
  const closed = new Promise((settle) => child.once('close', settle));
  const usable = await new Promise<number>((settle, fail) => {
    const late = setTimeout(() => fail(new Error(`${subject} is not usable after 30 s`)), 30_000);
    child.stdout.on('data', (said: Buffer) => {
      const at = /USABLE (\d+)/.exec(said.toString())?.[1];
      if (at === undefined) return;
      clearTimeout(late);
      settle(Number(at) - begin);
    });
  });
  const cpu = cpuOf(pid);
  await pause(1000);
  const pss = pssOf(pid);
  child.kill();
  await closed;
  await pause(200);
  return { usable, cpu, pss };
};
