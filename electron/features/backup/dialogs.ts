import type { AppContext } from '../../app-context';
import { askFileToOpen, askPlaceToSave, askToOpen, inDocuments } from '../../files/dialogs';

const filter = ({ t }: AppContext) => [{ name: t('backup.fileType'), extensions: ['tdb'] }];

export const askFolder = async (app: AppContext): Promise<string | undefined> =>
  (
    await askToOpen({ title: app.t('backup.folderTitle'), properties: ['openDirectory', 'createDirectory'] })
  )[0];

export const askBackup = (app: AppContext): Promise<string | undefined> =>
  askFileToOpen(app.t('backup.openTitle'), filter(app));

export const askWhereToSave = async (app: AppContext): Promise<string | undefined> => {
  const name = app.t('backup.fileName', { code: app.officeCode(), stamp: app.clock.today() });
  return askPlaceToSave(app.t('backup.saveTitle'), await inDocuments(name), filter(app));
};
