import type { FileFilter } from 'electron';

/** Ask for one file to read; undefined when the person changes their mind. */
export const askFileToOpen = async (title: string, filters: FileFilter[]): Promise<string | undefined> => {
  const { BrowserWindow, dialog } = await import('electron');
  const options = { title, filters, properties: ['openFile' as const] };
  const parent = BrowserWindow.getFocusedWindow();
  const answer = await (parent === null
    ? dialog.showOpenDialog(options)
    : dialog.showOpenDialog(parent, options));
  return answer.canceled ? undefined : answer.filePaths[0];
};

/** Ask where to save; the system's dialog asks before it replaces a file. */
export const askPlaceToSave = async (
  title: string,
  defaultPath: string,
  filters: FileFilter[],
): Promise<string | undefined> => {
  const { BrowserWindow, dialog } = await import('electron');
  const options = { title, defaultPath, filters };
  const parent = BrowserWindow.getFocusedWindow();
  const answer = await (parent === null
    ? dialog.showSaveDialog(options)
    : dialog.showSaveDialog(parent, options));
  return answer.canceled || answer.filePath === '' ? undefined : answer.filePath;
};
