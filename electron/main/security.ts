import { app, type Session, session, type WebContents, type WebFrameMain } from 'electron';
import { appOrigin } from './app-protocol';

/** Set by `electron-vite dev` only; a packaged app never follows it. */
export const developmentPage = (): string | undefined => {
  return app.isPackaged ? undefined : process.env['ELECTRON_RENDERER_URL'];
};

/** Whether an address is our own page: the only one that may call, navigate or load anything. */
export const isOwnPage = (address: string): boolean => {
  const dev = developmentPage();
  try {
    const { protocol, host, origin } = new URL(address);
    return `${protocol}//${host}` === appOrigin || (dev !== undefined && origin === new URL(dev).origin);
  } catch {
    return false;
  }
};

/** Whether a frame that calls is our own page, and not something inside of it. */
export const isOwnFrame = (frame: WebFrameMain | null, mainFrame: WebFrameMain): boolean =>
  frame !== null && frame === mainFrame && isOwnPage(frame.url);

/** Copying to the clipboard is all that a page here ever needs. */
const grantedPermissions = ['clipboard-sanitized-write'];

/** Locks every present and future page and session. Call once, as soon as the app is ready. */
export const lockDown = (): void => {
  lockSession(session.defaultSession);
  app.on('session-created', lockSession);
  app.on('web-contents-created', (_event, contents) => lockContents(contents));
};

const lockSession = (target: Session): void => {
  target.setSpellCheckerEnabled(false);
  target.setPermissionRequestHandler((contents, permission, answer) =>
    answer(grantedPermissions.includes(permission) && isOwnPage(contents.getURL())),
  );
  target.setPermissionCheckHandler(
    (_contents, permission, origin) => grantedPermissions.includes(permission) && isOwnPage(origin),
  );
  target.setDevicePermissionHandler(() => false);
  target.on('will-download', (event) => event.preventDefault());
  target.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !mayRequest(details.url) }));
};

const mayRequest = (address: string): boolean => {
  if (/^(data|blob|devtools):/.test(address)) return true;
  return isOwnPage(address.replace(/^ws:/, 'http:'));
};

const lockContents = (contents: WebContents): void => {
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
};
