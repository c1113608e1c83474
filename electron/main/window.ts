import { join } from 'node:path';
import { app, BrowserWindow, screen } from 'electron';
import { appOrigin } from './app-protocol';
import { developmentPage } from './security';
import { fitToScreens, loadWindow, saveWindow, smallestWindow } from './window-bounds';

/** Opens the window where it stood last. It shows itself with its first painted content, never white. */
export const openWindow = (title: string): BrowserWindow => {
  const file = join(app.getPath('userData'), 'window.json');
  const saved = loadWindow(file);
  const areas = screen.getAllDisplays().map((display) => display.workArea);
  const window = new BrowserWindow({
    ...fitToScreens(saved, areas),
    minWidth: smallestWindow.width,
    minHeight: smallestWindow.height,
    title,
    show: false,
    backgroundColor: '#ffffff',
    icon: join(app.getAppPath(), 'resources', 'icon.png'),
    webPreferences: {
      preload: join(app.getAppPath(), 'out', 'preload', 'index.js'),
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      navigateOnDragDrop: false,
      // The spell checker would fetch dictionaries from the network.
      spellcheck: false,
      devTools: !app.isPackaged,
    },
  });
  window.once('ready-to-show', () => {
    if (saved.maximized) window.maximize();
    window.show();
  });
  window.on('close', () =>
    saveWindow(file, { ...window.getNormalBounds(), maximized: window.isMaximized() }),
  );
  void window.loadURL(developmentPage() ?? `${appOrigin}/index.html`);
  return window;
};

/** Brings the window to the front, for instance when the app is started a second time. */
export const showWindow = (window: BrowserWindow): void => {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
};
