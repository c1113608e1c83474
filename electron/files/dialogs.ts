import { join } from 'node:path';
import type { FileFilter, OpenDialogOptions, SaveDialogOptions } from 'electron';

/** Ask for files or a folder to read, over the window that asks; empty when the person changes their mind. */
export const askToOpen = async (options: OpenDialogOptions): Promise<readonly string[]> => {
  const { BrowserWindow, dialog } = await import('electron');
  const parent = BrowserWindow.getFocusedWindow();
  const answer = await (parent === null
    ? dialog.showOpenDialog(options)
    : dialog.showOpenDialog(parent, options));
  return answer.canceled ? [] : answer.filePaths;
};

/** Ask for one file to read; undefined when the person changes their mind. */
export const askFileToOpen = async (title: string, filters: FileFilter[]): Promise<string | undefined> =>
  (await askToOpen({ title, filters, properties: ['openFile'] }))[0];

/** Ask where to save; the system's dialog asks before it replaces a file. */
export const askPlaceToSave = async (
  title: string,
  defaultPath: string,
  filters: FileFilter[],
): Promise<string | undefined> => {
  const { BrowserWindow, dialog } = await import('electron');
  const options: SaveDialogOptions = { title, defaultPath, filters };
  const parent = BrowserWindow.getFocusedWindow();
  const answer = await (parent === null
    ? dialog.showSaveDialog(options)
    : dialog.showSaveDialog(parent, options));
  return answer.canceled || answer.filePath === '' ? undefined : answer.filePath;
};

/** Hand a file to whatever program the system opens it with; answers false when it has none. */
export const openWithSystem = async (path: string): Promise<boolean> => {
  const { shell } = await import('electron');
  return (await shell.openPath(path)) === '';
};

/** A place in the person's own folder of documents, to propose for a file of this name. */
export const inDocuments = async (name: string): Promise<string> => {
  const { app } = await import('electron');
  return join(app.getPath('documents'), name);
};
