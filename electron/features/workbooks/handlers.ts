import { basename } from 'node:path';
import type { workbooksContract } from '../../../shared/features/workbooks/contract';
import type { WorkbookView } from '../../../shared/features/workbooks/types';
import type { HandlersOf } from '../../../shared/ipc/define-contract';
import { ok, type Result } from '../../../shared/kernel/result';
import type { Translate } from '../../../shared/locales/translate';
import type { AppContext } from '../../app-context';
import { createChosenFiles } from '../../files/chosen-files';
import { askPlaceToSave, askToOpen } from '../../files/dialogs';
import { droppedPathOf } from '../../files/dropped-files';
import type { Workbook } from '../../files/sheets/workbook';
import {
  applyImportJob,
  exportWorkbookJob,
  previewImportJob,
  readHeadingsJob,
  saveRefusedRowsJob,
  writeTemplateJob,
} from './jobs';
import { listImports } from './repository';
import { allWorkbooks, findWorkbook } from './service/find';
import { exportName } from './service/layout';
import { undoImport } from './service/take-back';

const IMPORTS_LISTED = 20;
const CHOSEN_KEPT = 60;

const chosen = createChosenFiles(CHOSEN_KEPT, 'E_SHEET_FILE_FORGOTTEN');

/** A file that was chosen in the dialog or dropped onto the window. */
const pathOf = (token: string): Result<string> => {
  const own = chosen.pathOf(token);
  return own.ok ? own : droppedPathOf(token);
};

const viewOf = (workbook: Workbook, t: Translate): WorkbookView => ({
  name: workbook.name,
  title: t(workbook.title),
  canExport: workbook.exportRows !== undefined,
  columns: workbook.columns.map((column) => ({
    header: t(column.header),
    required: column.required,
    type: column.type,
  })),
});

const xlsx = (t: Translate) => ({ name: t('workbooks.fileType.xlsx'), extensions: ['xlsx'] });
const csv = (t: Translate) => ({ name: t('workbooks.fileType.csv'), extensions: ['csv'] });

/** Ask where to save a workbook of a kind under a proposed name, and write it there; null when no place was chosen. */
const saveAs = async <O>(
  app: AppContext,
  name: string,
  write: (file: string) => Promise<Result<O>>,
): Promise<Result<(O & { readonly name: string }) | null>> => {
  const file = await askPlaceToSave(app.t('workbooks.dialog.save'), name, [xlsx(app.t), csv(app.t)]);
  if (file === undefined) return ok(null);
  const written = await write(file);
  return written.ok ? ok({ ...written.value, name: basename(file) }) : written;
};

export const handlers: HandlersOf<typeof workbooksContract, AppContext> = {
  listWorkbooks: async (app) => ok((await allWorkbooks()).map((workbook) => viewOf(workbook, app.t))),
  listImports: (app) => ok(listImports(app.db, IMPORTS_LISTED)),
  undoImport: (app, { no }) => undoImport(app, no),
  chooseFiles: async (app) => {
    const { t } = app;
    const files = await askToOpen({
      title: t('workbooks.dialog.open'),
      filters: [{ name: t('workbooks.fileType.workbooks'), extensions: ['xlsx', 'xlsm', 'csv', 'txt'] }],
      properties: ['openFile', 'multiSelections'],
    });
    return ok(files.slice(-CHOSEN_KEPT).map(chosen.remember));
  },
  previewImport: async (app, { token, ...order }) => {
    const file = pathOf(token);
    return file.ok
      ? app.jobs.run(app, previewImportJob, { ...order, file: file.value, goodRows: false })
      : file;
  },
  readHeadings: async (app, { token, kind, mapping }) => {
    const file = pathOf(token);
    return file.ok ? app.jobs.run(app, readHeadingsJob, { kind, file: file.value, mapping }) : file;
  },
  applyImport: async (app, { token, ...order }) => {
    const file = pathOf(token);
    return file.ok ? app.jobs.run(app, applyImportJob, { ...order, file: file.value }) : file;
  },
  saveRefusedRows: async (app, { token, kind, ...order }) => {
    const source = pathOf(token);
    const found = await findWorkbook(kind);
    if (!source.ok) return source;
    if (!found.ok) return found;
    const name = `${app.t('workbooks.fileName.refused', { title: app.t(found.value.title) })}.xlsx`;
    return saveAs(app, name, (target) =>
      app.jobs.run(app, saveRefusedRowsJob, { ...order, kind, file: source.value, target }),
    );
  },
  saveTemplate: async (app, { kind }) => {
    const found = await findWorkbook(kind);
    if (!found.ok) return found;
    const name = `${app.t('workbooks.fileName.template', { title: app.t(found.value.title) })}.xlsx`;
    return saveAs(app, name, (file) => app.jobs.run(app, writeTemplateJob, { kind, file }));
  },
  exportWorkbook: async (app, { kind }) => {
    const found = await findWorkbook(kind);
    if (!found.ok) return found;
    return saveAs(app, exportName(app, found.value, app.clock.today()), (file) =>
      app.jobs.run(app, exportWorkbookJob, { kind, file }),
    );
  },
};
