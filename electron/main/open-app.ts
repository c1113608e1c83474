import { join } from 'node:path';
import { app, dialog } from 'electron';
import type { AppContext } from '../app-context';
import { startLogging } from '../logging/log';
import { showAbout } from './about';
import { serveApp } from './app-protocol';
import { guardPage, logUnexpectedErrors } from './crash';
import type { Entry } from './entry';
import { setMenu } from './menu';
import { hostOffice, OfficeRefused } from './office-host';
import { lockDown } from './security';
import { openWindow, showWindow } from './window';
import { aboutLabels, crashLabels, menuLabels } from './window-texts';

/** Opens the app with its window. One instance for each user-data folder: a second start shows the first. */
export const openApp = async (entry: Entry): Promise<void> => {
  if (!app.requestSingleInstanceLock()) {
    app.exit(0);
    return;
  }
  startLogging(join(app.getPath('userData'), 'logs'), app.getVersion());
  logUnexpectedErrors();
  await app.whenReady();
  lockDown();
  serveApp(join(app.getAppPath(), 'out', 'renderer'));
  const office = await openOffice(entry.dataDir);
  if (office === undefined) return;
  const window = openWindow(office.t('common.appName'));
  setMenu(
    menuLabels(office.t),
    {
      showPageHelp: () => window.webContents.sendInputEvent({ type: 'keyDown', keyCode: 'F1' }),
      showAbout: () => {
        const facts = { version: app.getVersion(), folder: entry.dataDir };
        void showAbout(window, aboutLabels(office.t, facts), entry.dataDir);
      },
    },
    !app.isPackaged,
  );
  guardPage(window, () => crashLabels(office.t));
  app.on('second-instance', () => showWindow(window));
  app.on('window-all-closed', () => app.quit());
};

/** The office's data, or nothing when it was refused: then the reason has been shown, and the app ends. */
const openOffice = async (dataDir: string): Promise<AppContext | undefined> => {
  try {
    return await hostOffice(dataDir);
  } catch (cause) {
    if (!(cause instanceof OfficeRefused)) throw cause;
    dialog.showErrorBox(app.name, cause.message);
    app.exit(1);
    return undefined;
  }
};
