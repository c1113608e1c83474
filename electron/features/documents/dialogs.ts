import { BrowserWindow } from 'electron';
import type { PrinterChoice } from '../../../shared/features/documents/types';
import type { AppContext } from '../../app-context';
import { askFileToOpen, askPlaceToSave, askToOpen, inDocuments } from '../../files/dialogs';

/** The scan that the user chooses; undefined when the dialog is closed. */
export const chooseScan = ({ t }: AppContext): Promise<string | undefined> =>
  askFileToOpen(t('documents.dialog.chooseScan'), [
    { name: t('documents.dialog.scanFiles'), extensions: ['pdf', 'jpg', 'jpeg', 'png'] },
  ]);

export const chooseFolder = async ({ t }: AppContext): Promise<string | undefined> => {
  const title = t('documents.dialog.saveFolder');
  return (await askToOpen({ title, properties: ['openDirectory', 'createDirectory'] }))[0];
};

export const choosePdf = async ({ t }: AppContext, name: string): Promise<string | undefined> =>
  askPlaceToSave(t('documents.dialog.savePdf'), await inDocuments(name), [
    { name: t('documents.dialog.pdfFiles'), extensions: ['pdf'] },
  ]);

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
