/**
 * Kills the command line at a moment of chance while it sets up, migrates, prints, backs up and restores, and looks each time whether the office is whole
 * afterwards: `npx node test/bench/kills.mts [ROUNDS]`. After every kill the office opens, `check` finds nothing, no number is missing, and
 * what is named .tdb can be restored.
 */
import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { buildWhenStale } from '../../electron/runtime/build.mts';
import { projectRoot } from '../../electron/runtime/cache.mts';
import { prepareElectron } from '../../electron/runtime/prepare.mts';

const ROUNDS = Number(process.argv[2] ?? 12);
const SECRET = 'a passphrase for the bench';
const prepared = await prepareElectron();
await buildWhenStale(['main']);
const home = mkdtempSync(join(tmpdir(), 'tidui-kills-'));
const switches = [
  ...(prepared.env['NO_SANDBOX'] ? ['--no-sandbox'] : []),
  '--ozone-platform=headless',
  '--disable-gpu',
  '--log-level=3',
];

type Ran = { readonly killed: boolean; readonly ms: number; readonly answer: Record<string, unknown> };

/** Run a command; with `after` its whole group is killed so many milliseconds later. */
const run = (args: readonly string[], after?: number): Promise<Ran> =>
  new Promise((resolve) => {
    const from = performance.now();
    const child = spawn(prepared.electron, [...switches, projectRoot, '--unattended', ...args, '--json'], {
      detached: true,
      env: { ...process.env, ...prepared.env, TIDUI_PASSPHRASE: SECRET },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    let said = '';
    let killed = false;
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
    const timer =
      after === undefined
        ? undefined
        : setTimeout(() => {
            killed = true;
            try {
              process.kill(-(child.pid ?? 0), 'SIGKILL');
            } catch {
              killed = false;
            }
          }, after);
    child.on('close', () => {
      clearTimeout(timer);
      const answer = said.trim().startsWith('{') ? (JSON.parse(said) as Record<string, unknown>) : {};
      resolve({ killed, ms: performance.now() - from, answer });
    });
  });

const faults: string[] = [];
let kills = 0;
const expectThat = (holds: boolean, what: string): void => {
  if (!holds) faults.push(what);
};

const whole = async (data: string, what: string): Promise<void> => {
  const { answer } = await run(['check', '--data', data]);
  expectThat(answer['ok'] === true, `${what}: ${JSON.stringify(answer).slice(0, 300)}`);
};

const office = join(home, 'office');
await run(['init', '--kind', 'branch', '--code', 'BJ01', '--name', 'BJ', '--data', office]);
const first = join(home, 'first.tdb');
const backupTook = (await run(['backup', first, '--data', office])).ms;
const old = join(projectRoot, 'test', 'offices', 'v0.1.0');
const restoreTook = (await run(['restore', first, '--data', join(home, 'measure')])).ms;

const oldOffice = (data: string): void => {
  mkdirSync(data);
  writeFileSync(join(data, 'tidui.sqlite'), gunzipSync(readFileSync(join(old, 'branch', 'tidui.sqlite.gz'))));
  for (const [room, from] of [
    ['keys', 'branch/keys'],
    ['attachments', 'attachments'],
  ] as const)
    cpSync(join(old, from), join(data, room), { recursive: true });
};

const acts: Record<string, (round: number) => Promise<Ran>> = {
  init: async (round) => {
    const data = join(home, `init-${round}`);
    const ran = await run(
      ['init', '--kind', 'branch', '--code', 'BJ01', '--name', 'BJ', '--data', data],
      chance(900),
    );
    const again = await run(['init', '--kind', 'branch', '--code', 'BJ01', '--name', 'BJ', '--data', data]);
    const code = (again.answer['error'] as { readonly code?: string } | undefined)?.code;
    expectThat(
      again.answer['ok'] === true || code === 'E_OFFICE_ALREADY_SET_UP',
      `init: ${JSON.stringify(again.answer)}`,
    );
    await whole(data, 'init');
    return ran;
  },
  migration: async (round) => {
    const data = join(home, `old-${round}`);
    oldOffice(data);
    const ran = await run(['check', '--data', data], chance(900));
    await whole(data, 'migration');
    return ran;
  },
  backup: async (round) => {
    const file = join(home, `kill-${round}.tdb`);
    const ran = await run(['backup', file, '--data', office], chance(backupTook));
    await whole(office, 'backup');
    if (existsSync(file)) {
      const { answer } = await run(['restore', file, '--dry-run', '--data', join(home, `look-${round}`)]);
      expectThat(answer['ok'] === true, `backup is not whole: ${JSON.stringify(answer).slice(0, 300)}`);
    }
    return ran;
  },
  restore: async () => {
    const ran = await run(['restore', first, '--data', office], chance(restoreTook));
    await whole(office, 'restore');
    return ran;
  },
};

const printed = join(home, 'printed');
oldOffice(printed);
const [person] = ((await run(['show', 'staff', '--data', printed])).answer['items'] ?? []) as readonly {
  readonly staffNo: string;
}[];
const staffNo = person?.staffNo ?? '';
/** The number after the last dash of a document's number. */
const serialOf = (ran: Ran): number => {
  const [first] = (ran.answer['documents'] ?? []) as readonly { readonly number: string }[];
  return Number(first?.number.split('-').at(-1));
};
acts['print'] = async (round) => {
  const print = (out: string, after?: number) =>
    run(['print', 'training-file', '--staff', staffNo, '--out', out, '--data', printed], after);
  const before = serialOf(await print(join(home, `before-${round}.pdf`)));
  const out = join(home, `print-${round}.pdf`);
  const ran = await print(out, chance(1_200));
  const next = serialOf(await print(join(home, `after-${round}.pdf`)));
  expectThat(
    next - before === (existsSync(out) ? 2 : 1),
    `print: ${before}, then ${next}, file ${existsSync(out)}`,
  );
  await whole(printed, 'print');
  return ran;
};

const chance = (most: number): number => 100 + Math.random() * most;

for (const [name, act] of Object.entries(acts)) {
  let hit = 0;
  for (let round = 0; round < ROUNDS; round += 1) if ((await act(round)).killed) hit += 1;
  kills += hit;
  process.stdout.write(
    `${name}: ${ROUNDS} rounds, ${hit} killed on the way, ${faults.length} faults so far\n`,
  );
}
const left = readdirSync(join(office, 'temp'));
await run(['backup', join(home, 'last.tdb'), '--data', office]);
expectThat(
  readdirSync(join(office, 'temp')).length === 0,
  'what killed processes left in temp was not swept',
);
process.stdout.write(
  `${kills} kills, ${left.length} folders of killed work swept, ${faults.length} faults\n`,
);
for (const fault of faults) process.stdout.write(`  ${fault}\n`);
rmSync(home, { recursive: true, force: true });
process.exit(faults.length === 0 ? 0 : 1);
