import { join } from 'node:path';
import { app } from 'electron';
import { declareAppScheme } from './app-protocol';
import { readEntry } from './entry';
import { isWatched } from './watched';

// One ASCII folder name on every system, whatever the product is called on screen.
if (!app.commandLine.hasSwitch('user-data-dir'))
  app.setPath('userData', join(app.getPath('appData'), 'tidui'));
declareAppScheme();

if (app.isPackaged && isWatched(process.argv, (name) => app.commandLine.hasSwitch(name))) {
  process.stderr.write(
    'E_DEBUGGING_REFUSED: this app does not let itself be watched (--remote-debugging-*, --inspect*)\n',
  );
  app.exit(1);
  process.exit(1);
}

const entry = readEntry(process.argv, process.defaultApp === true, app.getPath('userData'));

const withoutWindow = async (): Promise<void> => {
  const { runUnattended } = await import('../unattended/run');
  const { systemProtector } = await import('./system-protector');
  const code = await runUnattended(entry.args, entry.dataDir, await systemProtector());
  await new Promise((written) => process.stdout.write('', written));
  app.exit(code);
};

const withWindow = async (): Promise<void> => {
  const { openApp } = await import('./open-app');
  await openApp(entry);
};

const failed = (cause: unknown): void => {
  process.stderr.write(`${cause instanceof Error ? cause.stack : String(cause)}\n`);
  app.exit(1);
};

if (entry.mode === 'unattended') withoutWindow().catch(failed);
else withWindow().catch(failed);
