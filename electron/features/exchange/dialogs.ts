import type { AppContext } from '../../app-context';
import { askFileToOpen, askPlaceToSave, askToOpen, inDocuments } from '../../files/dialogs';

const reportFilter = ({ t }: AppContext) => [{ name: t('exchange.fileTypes.report'), extensions: ['tdr'] }];
const pairingFilter = ({ t }: AppContext) => [{ name: t('exchange.fileTypes.pairing'), extensions: ['tdp'] }];

export const askPairingFile = (app: AppContext): Promise<string | undefined> =>
  askFileToOpen(app.t('exchange.pairing.accept'), pairingFilter(app));

/** Ask for report files, several at once. */
export const askReportFiles = (app: AppContext): Promise<readonly string[]> =>
  askToOpen({
    title: app.t('exchange.receive.choose'),
    filters: reportFilter(app),
    properties: ['openFile', 'multiSelections'],
  });

export const askWhereToReport = async (app: AppContext, name: string): Promise<string | undefined> =>
  askPlaceToSave(app.t('exchange.report.make'), await inDocuments(name), reportFilter(app));

export const askWhereToPair = async (app: AppContext, name: string): Promise<string | undefined> =>
  askPlaceToSave(app.t('exchange.branches.panelTitle'), await inDocuments(name), pairingFilter(app));
