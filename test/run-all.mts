/**
 * `npm test`: everything that this machine can check, with one closing line.
 *
 * Installs what the tests need from the system (root with apt), prepares an Electron, then types, lint and format, dead
 * code, rules of the architecture, unit and database tests, and the built app in a real Electron.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildWhenStale, builtAlready } from '../electron/runtime/build.mts';
import { projectRoot } from '../electron/runtime/cache.mts';
import { ensureDisplay } from '../electron/runtime/display.mts';
import { type Prepared, prepareElectron } from '../electron/runtime/prepare.mts';
import { say, toolScript } from '../electron/runtime/processes.mts';
import {
  chineseFontPackages,
  ensurePackages,
  testToolPackages,
  xvfbPackages,
} from '../electron/runtime/system-packages.mts';
import { type Count, check, readPlaywright, readVitest, suite, sum, tool } from './tooling/steps.mts';

const results = join(projectRoot, 'out', 'test');
const fine = { code: 0, output: '' };

process.chdir(projectRoot);
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

let prepared: Prepared | undefined;

const prepare = async (): Promise<typeof fine> => {
  // Without them the tests that need them fail and name the command; the others can still say something.
  const system = ensurePackages([...testToolPackages, ...chineseFontPackages, ...xvfbPackages]).catch(
    (error: Error) => say(error.message),
  );
  [prepared] = await Promise.all([prepareElectron(), system]);
  say(`the tests run on Electron ${prepared.version}`);
  return fine;
};

const staticChecks = async (): Promise<readonly Count[]> => [
  await check('types', () => tool(toolScript('typescript', 'bin/tsc'), '-b')),
  await check('lint and format', () =>
    tool(
      toolScript('@biomejs/biome', 'bin/biome'),
      'check',
      '--config-path=test/lint.json',
      '--error-on-warnings',
      '.',
    ),
  ),
  await check('dead code', () =>
    tool(toolScript('knip', 'bin/knip.js'), '--config', 'test/knip.json', '--no-config-hints'),
  ),
];

const vitest = (env: NodeJS.ProcessEnv): Promise<Count> => {
  const report = join(results, 'vitest.json');
  const args = [
    'run',
    '-c',
    'test/vitest.config.ts',
    '--reporter=default',
    '--reporter=json',
    `--outputFile=${report}`,
  ];
  return suite(
    'unit and database tests',
    [toolScript('vitest', 'vitest.mjs'), ...args],
    env,
    report,
    readVitest,
  );
};

const endToEnd = async (env: NodeJS.ProcessEnv): Promise<Count> => {
  const display = await ensureDisplay();
  const args = [toolScript('@playwright/test', 'cli.js'), 'test', '-c', 'test/playwright.config.ts'];
  const onScreen = { ...env, ...builtAlready, ...(display.name ? { DISPLAY: display.name } : {}) };
  const count = await suite('the app in Electron', args, onScreen, join(results, 'e2e.json'), readPlaywright);
  display.end();
  return count;
};

const first = (await Promise.all([check('Electron and system tools', prepare), staticChecks()])).flat();
const built = await check('build', () => buildWhenStale().then(() => fine));
const counts = [...first, built, await vitest(prepared?.env ?? process.env)];
// Half a build says nothing about the app; that it failed is counted already.
if (prepared && built.failed === 0) counts.push(await endToEnd(prepared.env));

const { passed, failed, skipped } = sum(counts);
process.stdout.write(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
