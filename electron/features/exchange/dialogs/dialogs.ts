import { join } from 'node:path';
import type { AppContext } from '../../../app-context';
import { askFileToOpen, askPlaceToSave } from '../../../files/sheets/dialogs';

const documents = async (name: string): Promise<string> => {
  const { app } = await import('electron');
  return join(app.getPath('documents'), name);
};

const reportFilter = ({ t }: AppContext) => [{ name: t('exchange.fileTypes.report'), extensions: ['tdr'] }];
const pairingFilter = ({ t }: AppContext) => [{ name: t('exchange.fileTypes.pairing'), extensions: ['tdp'] }];

export const askPairingFile = (app: AppContext): Promise<string | undefined> =>
  askFileToOpen(app.t('exchange.pairing.accept'), pairingFilter(app));

/** Ask for report files, several at once. */
export const askReportFiles = async (app: AppContext): Promise<readonly string[]> => {
  const { BrowserWindow, dialog } = await import('electron');
  const options = {
    title: app.t('exchange.receive.choose'),
    filters: reportFilter(app),
    properties: ['openFile' as const, 'multiSelections' as const],
  };
  const parent = BrowserWindow.getFocusedWindow();
  const answer = await (parent === null
    ? dialog.showOpenDialog(options)
    : dialog.showOpenDialog(parent, options));
  return answer.canceled ? [] : answer.filePaths;
};

export const askWhereToReport = async (app: AppContext, name: string): Promise<string | undefined> =>
  askPlaceToSave(app.t('exchange.report.make'), await documents(name), reportFilter(app));

export const askWhereToPair = async (app: AppContext, name: string): Promise<string | undefined> =>
  askPlaceToSave(app.t('exchange.branches.panelTitle'), await documents(name), pairingFilter(app));
