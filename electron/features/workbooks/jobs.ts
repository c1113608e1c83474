import {
  type HeadingsView,
  type ImportAnswer,
  type ImportOrder,
  type ImportView,
  LISTED_OF_KIND,
  LISTED_REMARKS,
  type SheetRemark,
} from '../../../shared/features/workbooks/types';
import { ok, type Result } from '../../../shared/kernel/result';
import type { ColumnMapping } from '../../../shared/kernel/sheet/headings';
import type { AppContext } from '../../app-context';
import { defineJob, type Report } from '../../jobs/define-job';
import {
  exportWorkbook,
  saveRefusedRows,
  type WorkbookTarget,
  type WorkbookWritten,
  writeTemplate,
} from './service/files';
import { type ImportOptions, importWorkbook } from './service/import';
import { readHeadings } from './service/read-headings';

type ImportInput = Omit<ImportOptions, 'dryRun'> & { readonly kind: string };

const firstOfEachKind = (warnings: readonly SheetRemark[]): readonly SheetRemark[] => {
  const listed = new Map<string, number>();
  return warnings.filter(({ kind }) => {
    const count = (listed.get(kind) ?? 0) + 1;
    listed.set(kind, count);
    return count <= LISTED_OF_KIND;
  });
};

/** The window lists so many remarks; more would only fill its memory. All of them can be saved as a workbook. */
const forWindow = (answer: Result<ImportAnswer>): Result<ImportView> =>
  answer.ok
    ? ok({
        ...answer.value,
        refused: answer.value.refused.slice(0, LISTED_REMARKS),
        warnings: firstOfEachKind(answer.value.warnings),
        warningsTotal: answer.value.warnings.length,
      })
    : answer;

const writing = async <O>(app: AppContext, report: Report, write: () => Promise<O>): Promise<O> => {
  const label = app.t('workbooks.progress.writing');
  report(0, 1, label);
  const answer = await write();
  report(1, 1, label);
  return answer;
};

/** Takes the writer's turn too: its rehearsal is a transaction that writes. */
export const previewImportJob = defineJob<ImportInput & { readonly quiet?: boolean | undefined }, ImportView>(
  {
    name: 'workbooks.preview',
    writes: true,
    run: async (app, { quiet, ...input }, report) =>
      forWindow(await importWorkbook(app, { ...input, dryRun: true }, quiet === true ? undefined : report)),
  },
);

export const applyImportJob = defineJob<ImportInput, ImportView>({
  name: 'workbooks.apply',
  writes: true,
  run: async (app, input, report) =>
    forWindow(await importWorkbook(app, { ...input, dryRun: false }, report)),
});

export const readHeadingsJob = defineJob<
  WorkbookTarget & { readonly mapping?: ColumnMapping | undefined },
  HeadingsView
>({
  name: 'workbooks.headings',
  writes: false,
  run: (app, input) => readHeadings(app, input),
});

export const saveRefusedRowsJob = defineJob<
  WorkbookTarget & ImportOrder & { readonly target: string },
  WorkbookWritten
>({
  name: 'workbooks.saveRefused',
  writes: true,
  run: (app, input, report) => writing(app, report, () => saveRefusedRows(app, input)),
});

export const writeTemplateJob = defineJob<WorkbookTarget, { readonly file: string }>({
  name: 'workbooks.template',
  writes: false,
  run: (app, input) => writeTemplate(app, input),
});

export const exportWorkbookJob = defineJob<WorkbookTarget, WorkbookWritten>({
  name: 'workbooks.export',
  writes: false,
  run: (app, input, report) => writing(app, report, () => exportWorkbook(app, input)),
});

export const jobs = [
  applyImportJob,
  exportWorkbookJob,
  previewImportJob,
  readHeadingsJob,
  saveRefusedRowsJob,
  writeTemplateJob,
] as const;
