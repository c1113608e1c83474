import { join } from 'node:path';
import {
  BrowserWindow,
  dialog,
  app as electronApp,
  type OpenDialogOptions,
  type SaveDialogOptions,
  shell,
} from 'electron';
import type { PrinterChoice } from '../../../shared/features/documents/types';
import type { AppContext } from '../../app-context';

const askToOpen = async (options: OpenDialogOptions): Promise<string | undefined> => {
  const window = BrowserWindow.getFocusedWindow();
  const answer = await (window === null
    ? dialog.showOpenDialog(options)
    : dialog.showOpenDialog(window, options));
  return answer.canceled ? undefined : answer.filePaths[0];
};

/** The scan that the user chooses; undefined when the dialog is closed. */
export const chooseScan = ({ t }: AppContext): Promise<string | undefined> =>
  askToOpen({
    title: t('documents.dialog.chooseScan'),
    properties: ['openFile'],
    filters: [{ name: t('documents.dialog.scanFiles'), extensions: ['pdf', 'jpg', 'jpeg', 'png'] }],
  });

export const chooseFolder = ({ t }: AppContext): Promise<string | undefined> =>
  askToOpen({ title: t('documents.dialog.saveFolder'), properties: ['openDirectory', 'createDirectory'] });

export const choosePdf = async ({ t }: AppContext, name: string): Promise<string | undefined> => {
  const options: SaveDialogOptions = {
    title: t('documents.dialog.savePdf'),
    defaultPath: join(electronApp.getPath('documents'), name),
    filters: [{ name: t('documents.dialog.pdfFiles'), extensions: ['pdf'] }],
  };
  const window = BrowserWindow.getFocusedWindow();
  const answer = await (window === null
    ? dialog.showSaveDialog(options)
    : dialog.showSaveDialog(window, options));
  return answer.canceled || answer.filePath === '' ? undefined : answer.filePath;
};

/** Hand a file to whatever program the system opens it with; answers false when it has none. */
export const openWithSystem = async (path: string): Promise<boolean> => (await shell.openPath(path)) === '';

export const systemPrinters = async (): Promise<readonly PrinterChoice[]> => {
  const [window] = BrowserWindow.getAllWindows();
  const printers = (await window?.webContents.getPrintersAsync()) ?? [];
  return printers.map(({ name, displayName, ...rest }) => ({
    name,
    label: displayName || name,
    // Gone from the types of newer Electrons, still there in the values of those that know it.
    isDefault: (rest as { readonly isDefault?: boolean }).isDefault === true,
  }));
};
