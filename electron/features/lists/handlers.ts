import { basename } from 'node:path';
import type { listsContract } from '../../../shared/features/lists/contract';
import type { HandlersOf } from '../../../shared/ipc/define-contract';
import { appError } from '../../../shared/kernel/errors';
import { ok, type Result, refuse } from '../../../shared/kernel/result';
import type { AppContext } from '../../app-context';
import { askPlaceToSave, inDocuments, openWithSystem } from '../../files/dialogs';
import { sendToSystemPrinter } from '../../printing/system-printer';
import { copyOut } from '../documents/service/out';
import { writePdf } from '../documents/service/select';
import { exportListJob } from './jobs';
import { type PaintedList, paintedList, paintList } from './print';

/** What no file name may hold on Windows. */
const NOT_IN_FILES = /[<>:"/\\|?*]/gu;

const nameOf = ({ t, clock }: AppContext, title: string): string =>
  t('lists.fileName', { title: title.replace(NOT_IN_FILES, ' '), day: clock.today() });

const copyOf = (app: AppContext, list: PaintedList): Promise<Result<string>> =>
  copyOut(app, `${nameOf(app, list.title)} ${app.newId().slice(-6)}`, {
    bytes: list.bytes,
    mediaType: 'application/pdf',
  });

export const handlers: HandlersOf<typeof listsContract, AppContext> = {
  exportList: async (app, picture) => {
    const { t } = app;
    const file = await askPlaceToSave(
      t('lists.saveAs'),
      await inDocuments(`${nameOf(app, picture.title)}.xlsx`),
      [
        { name: t('lists.xlsx'), extensions: ['xlsx'] },
        { name: t('lists.csv'), extensions: ['csv'] },
      ],
    );
    if (file === undefined) return ok(null);
    const written = await app.jobs.run(app, exportListJob, { picture, file });
    return written.ok ? ok({ ...written.value, name: basename(file) }) : written;
  },
  previewList: paintList,
  printList: async (app, { token, printer }) => {
    const list = paintedList(token);
    if (!list.ok) return list;
    const file = await copyOf(app, list.value);
    if (!file.ok) return file;
    return (await sendToSystemPrinter(file.value, printer))
      ? ok(true as const)
      : refuse(appError('E_FORM_PRINTER', { printer: printer || app.t('documents.print.systemPrinter') }));
  },
  saveList: async (app, { token }) => {
    const list = paintedList(token);
    if (!list.ok) return list;
    const path = await askPlaceToSave(
      app.t('lists.savePdf'),
      await inDocuments(`${nameOf(app, list.value.title)}.pdf`),
      [{ name: app.t('lists.pdf'), extensions: ['pdf'] }],
    );
    if (path === undefined) return ok(null);
    const written = await writePdf(path, list.value.bytes);
    return written.ok ? ok({ path: written.value }) : written;
  },
  openList: async (app, { token }) => {
    const list = paintedList(token);
    if (!list.ok) return list;
    const file = await copyOf(app, list.value);
    if (!file.ok) return file;
    return (await openWithSystem(file.value))
      ? ok(true as const)
      : refuse(appError('E_FILE_UNREADABLE', { name: basename(file.value) }));
  },
};
