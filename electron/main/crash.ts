import { app, type BrowserWindow, clipboard, dialog } from 'electron';
import { crashDetails, logError } from '../logging/log';

/** The words of the message that appears when the page has broken down. */
export type CrashLabels = {
  readonly title: string;
  readonly message: string;
  readonly reload: string;
  readonly copyDetails: string;
  readonly quit: string;
};

/** A page that dies this many times in a minute is not opened again by itself. */
const patience = 3;

/** Writes every unexpected error of this process to the log. Expected errors are values and never come here. */
export const logUnexpectedErrors = (): void => {
  process.on('uncaughtException', (error) => logError('uncaught', error));
  process.on('unhandledRejection', (reason) => logError('unhandled', reason));
};

/**
 * Offers to reload when the window's page has died or hangs. What was saved is safe, and drafts are kept by the page.
 *
 * `copyDetails` puts the redacted error on the clipboard: no name, no pay, no path of a person's folder.
 */
export const guardPage = (window: BrowserWindow, labels: () => CrashLabels): void => {
  let deaths: readonly number[] = [];
  window.webContents.on('render-process-gone', (_event, details) => {
    if (details.reason === 'clean-exit') return;
    logError('page-gone', new Error(details.reason), { exitCode: details.exitCode });
    deaths = [...deaths.filter((time) => time > Date.now() - 60_000), Date.now()];
    void offer(window, labels(), deaths.length < patience);
  });
  window.webContents.on('preload-error', (_event, _path, error) => logError('preload', error));
};

const offer = async (window: BrowserWindow, labels: CrashLabels, mayReload: boolean): Promise<void> => {
  const choices = [...(mayReload ? [labels.reload] : []), labels.copyDetails, labels.quit];
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    title: labels.title,
    message: labels.message,
    buttons: choices,
    noLink: true,
  });
  const choice = choices[response];
  if (choice === labels.reload) window.webContents.reload();
  else if (choice === labels.copyDetails) {
    clipboard.writeText(crashDetails());
    await offer(window, labels, mayReload);
  } else app.quit();
};
