import { join } from 'node:path';
import { app } from 'electron';
import { startLogging } from '../logging/log';
import { serveApp } from './app-protocol';
import { logUnexpectedErrors } from './crash';
import type { Entry } from './entry';
import { lockDown } from './security';
import { openWindow, showWindow } from './window';

/** Opens the app with its window. One instance for each user-data folder: a second start shows the first. */
export async function openApp(_entry: Entry): Promise<void> {
  if (!app.requestSingleInstanceLock()) {
    app.exit(0);
    return;
  }
  startLogging(join(app.getPath('userData'), 'logs'), app.getVersion());
  logUnexpectedErrors();
  await app.whenReady();
  lockDown();
  serveApp(join(app.getAppPath(), 'out', 'renderer'));
  const window = openWindow(app.name);
  app.on('second-instance', () => showWindow(window));
  app.on('window-all-closed', () => app.quit());
}
