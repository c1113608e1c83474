/**
 * Prepares an Electron, then runs a command that needs one.
 *
 * `node electron/runtime/run.mts [--build] [--display] command args…`; without a command it only prepares. `--build`
 * builds first when the last build is stale, `--display` makes an invisible screen where there is none. The words
 * `electron`, `electron-vite`, `playwright` and `vitest` mean the locally installed tools.
 */
import { buildWhenStale, builtAlready } from './build.mts';
import { ensureDisplay } from './display.mts';
import { prepareElectron } from './prepare.mts';
import { runThrough, say, toolScript } from './processes.mts';
import { chineseFontPackages, ensurePackages } from './system-packages.mts';

const tools: Readonly<Record<string, string>> = {
  'electron-vite': toolScript('electron-vite', 'bin/electron-vite.js'),
  playwright: toolScript('@playwright/test', 'cli.js'),
  vitest: toolScript('vitest', 'vitest.mjs'),
};

const main = async (): Promise<number> => {
  const given = process.argv.slice(2);
  const first = given.findIndex((word) => !word.startsWith('--'));
  const options = first < 0 ? given : given.slice(0, first);
  const [command, ...args] = first < 0 ? [] : given.slice(first);
  const onScreen = options.includes('--display');
  const [prepared] = await Promise.all([prepareElectron(), options.includes('--build') && buildWhenStale()]);
  if (command === undefined) {
    process.stdout.write(`Electron ${prepared.version}: ${prepared.electron}\n`);
    return 0;
  }
  const env: NodeJS.ProcessEnv = { ...prepared.env, ...(options.includes('--build') ? builtAlready : {}) };
  const display = onScreen ? await ensureDisplay() : undefined;
  if (onScreen) {
    // Boxes instead of characters are ugly but no reason to refuse a window.
    await ensurePackages(chineseFontPackages).catch((error: Error) => say(error.message));
    if (display?.name) env['DISPLAY'] = display.name;
    if (display?.invisible) say('no screen here: the window opens on an invisible one');
  }
  const script = tools[command];
  const code = await (script
    ? runThrough(process.execPath, [script, ...args], env)
    : command === 'electron'
      ? runThrough(prepared.electron, [...(env['NO_SANDBOX'] ? ['--no-sandbox'] : []), ...args], env)
      : runThrough(command, args, env));
  display?.end();
  return code;
};

main().then(
  (code) => process.exit(code),
  (error: Error) => {
    say(error.message);
    process.exit(1);
  },
);
