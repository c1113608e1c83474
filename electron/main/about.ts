import { type BrowserWindow, clipboard, dialog, shell } from 'electron';
import { crashDetails } from '../logging/log';

/** The words of *about*. */
export type AboutLabels = {
  readonly message: string;
  readonly detail: string;
  readonly openFolder: string;
  readonly copyDetails: string;
  readonly close: string;
};

/** Says which version this is and where its data lies, opens that folder, or copies what helps IT: redacted, as after a crash. */
export const showAbout = async (
  window: BrowserWindow,
  labels: AboutLabels,
  folder: string,
): Promise<void> => {
  const choices = [labels.close, labels.openFolder, labels.copyDetails];
  const { response } = await dialog.showMessageBox(window, {
    type: 'info',
    message: labels.message,
    detail: labels.detail,
    buttons: choices,
    noLink: true,
  });
  if (choices[response] === labels.openFolder) await shell.openPath(folder);
  if (choices[response] === labels.copyDetails) clipboard.writeText(crashDetails());
};
