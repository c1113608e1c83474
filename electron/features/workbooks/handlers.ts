import { basename } from 'node:path';
import type { sheetsContract } from '../../../shared/features/workbooks/contract';
import type { SheetKindView } from '../../../shared/features/workbooks/types';
import type { HandlersOf } from '../../../shared/ipc/define-contract';
import { ok, type Result } from '../../../shared/kernel/result';
import type { Translate } from '../../../shared/locales/translate';
import type { AppContext } from '../../app-context';
import { askFileToOpen, askPlaceToSave } from '../../files/sheets/dialogs';
import type { SheetKind } from '../../files/sheets/sheet-kind';
import { chosenFile, rememberFile } from './service/chosen-files';
import { applySheetJob, exportSheetJob, previewSheetJob, saveRefusedJob, templateSheetJob } from './jobs';
import { findKind, sheetKinds } from './service/kinds';
import { exportName } from './service/layout';
import { listImports } from './repository';

const IMPORTS_LISTED = 20;

const viewOf = (kind: SheetKind, t: Translate): SheetKindView => ({
  name: kind.name,
  title: t(kind.title),
  canExport: kind.exportRows !== undefined,
  columns: kind.columns.map((column) => ({
    header: t(column.header),
    required: column.required,
    type: column.type,
  })),
});

const xlsx = (t: Translate) => ({ name: t('sheets.fileType.xlsx'), extensions: ['xlsx'] });
const csv = (t: Translate) => ({ name: t('sheets.fileType.csv'), extensions: ['csv'] });

/** Ask where to save a sheet of a kind under a proposed name, and write it there; null when no place was chosen. */
const saveAs = async <O>(
  app: AppContext,
  name: string,
  write: (file: string) => Promise<Result<O>>,
): Promise<Result<(O & { readonly name: string }) | null>> => {
  const file = await askPlaceToSave(app.t('sheets.dialog.save'), name, [xlsx(app.t), csv(app.t)]);
  if (file === undefined) return ok(null);
  const written = await write(file);
  return written.ok ? ok({ ...written.value, name: basename(file) }) : written;
};

export const sheetsHandlers: HandlersOf<typeof sheetsContract, AppContext> = {
  listKinds: (app) => ok([...sheetKinds.values()].map((kind) => viewOf(kind, app.t))),
  listImports: (app) => ok(listImports(app.db, IMPORTS_LISTED)),
  chooseFile: async (app) => {
    const { t } = app;
    const file = await askFileToOpen(t('sheets.dialog.open'), [
      { name: t('sheets.fileType.sheets'), extensions: ['xlsx', 'xlsm', 'csv', 'txt'] },
    ]);
    return ok(file === undefined ? null : { token: rememberFile(file), name: basename(file) });
  },
  previewImport: async (app, { token, kind }) => {
    const file = chosenFile(token);
    return file.ok ? app.jobs.run(app, previewSheetJob, { kind, file: file.value, goodRows: false }) : file;
  },
  applyImport: async (app, { token, kind, sha256, goodRows, again }) => {
    const file = chosenFile(token);
    return file.ok
      ? app.jobs.run(app, applySheetJob, { kind, file: file.value, sha256, goodRows, again })
      : file;
  },
  saveRefusedRows: async (app, { token, kind }) => {
    const source = chosenFile(token);
    const found = findKind(kind);
    if (!source.ok) return source;
    if (!found.ok) return found;
    const name = `${app.t('sheets.fileName.refused', { title: app.t(found.value.title) })}.xlsx`;
    return saveAs(app, name, (target) =>
      app.jobs.run(app, saveRefusedJob, { kind, file: source.value, target }),
    );
  },
  saveTemplate: async (app, { kind }) => {
    const found = findKind(kind);
    if (!found.ok) return found;
    const name = `${app.t('sheets.fileName.template', { title: app.t(found.value.title) })}.xlsx`;
    return saveAs(app, name, (file) => app.jobs.run(app, templateSheetJob, { kind, file }));
  },
  exportSheet: async (app, { kind }) => {
    const found = findKind(kind);
    if (!found.ok) return found;
    return saveAs(app, exportName(app, found.value, app.clock.today()), (file) =>
      app.jobs.run(app, exportSheetJob, { kind, file }),
    );
  },
};
