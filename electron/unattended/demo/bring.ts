import { join } from 'node:path';
import office from '../../../resources/demo/office.json';
import type { Result } from '../../../shared/kernel/result';
import type { OutCell } from '../../files/sheets/write-sheet';
import { prop } from './prop';
import { must, type Stage } from './stage';
import { type DemoWorkbook, writeDemoWorkbook } from './workbooks';

/** What an import says of itself. */
type Imported = {
  readonly ok: boolean;
  readonly counts: object;
  readonly refused: readonly unknown[];
  readonly warnings: readonly unknown[];
};

/** The import of workbooks into the branch, left by the feature that has it for those that must not know it. */
export const workbookImport =
  prop<(kind: string, file: string) => Promise<Result<Imported>>>('the import of workbooks');

const REFUSED_SHOWN = 3;

/** Write a workbook as a branch would and bring it in; all of its rows must be good. `kind` is the workbook's kind where its name differs. */
export const bring = async (
  stage: Stage,
  workbook: DemoWorkbook,
  rows: readonly (readonly OutCell[])[],
  kind: string = workbook,
): Promise<void> => {
  const file = join(stage.workbooks, office.fileNames[workbook]);
  must(await writeDemoWorkbook(file, workbook, rows));
  const { ok, counts, refused, warnings } = must(await workbookImport.take(stage)(kind, file));
  stage.tell(workbook, {
    ok,
    counts,
    refused: refused.slice(0, REFUSED_SHOWN),
    warnings: warnings.length,
  });
};
