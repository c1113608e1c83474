import { join } from 'node:path';
import { app } from 'electron';
import { registerIpc } from '../ipc/register';
import { serveApp } from './app-protocol';
import type { Entry } from './entry';
import { developmentPage, isOwnFrame, lockDown } from './security';
import { openWindow, showWindow } from './window';

/** The page under development comes from elsewhere: nothing waits for it. */
const atOnce = { page: Promise.resolve(), parts: Promise.resolve() };

/**
 * Opens the app with its window. One instance for each user-data folder: a second start shows the first.
 *
 * The window comes first, then its page is handed out, then everything behind it is loaded while the page draws: a main process that is
 * busy loading hands out nothing.
 */
export const openApp = async (entry: Entry): Promise<void> => {
  if (!app.requestSingleInstanceLock()) {
    app.exit(0);
    return;
  }
  await app.whenReady();
  lockDown();
  const served =
    developmentPage() === undefined ? serveApp(join(app.getAppPath(), 'out', 'renderer')) : atOnce;
  const window = openWindow(app.name);
  app.on('second-instance', () => showWindow(window));
  app.on('window-all-closed', () => app.quit());
  const opening = served.page.then(async () => {
    const { hostOffice } = await import('./office-host');
    return hostOffice(entry.dataDir, window, served.parts);
  });
  registerIpc({
    isTrusted: ({ senderFrame, sender }) => isOwnFrame(senderFrame, sender.mainFrame),
    answer: async (channel, input) => (await opening).answer(channel, input),
  });
  await opening;
};
