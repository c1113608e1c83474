import { join } from 'node:path';
import office from '../../../resources/demo/office.json';
import type { Result } from '../../../shared/kernel/result';
import type { OutCell } from '../../files/sheets/write-sheet';
import { prop } from './prop';
import { type DemoSheet, writeDemoSheet } from './sheets';
import { must, type Stage } from './stage';

/** What an import says of itself. */
type Imported = {
  readonly ok: boolean;
  readonly counts: object;
  readonly refused: readonly unknown[];
  readonly warnings: readonly unknown[];
};

/** The import of sheets into the branch, left by the feature that has it for those that must not know it. */
export const sheetImport =
  prop<(kind: string, file: string) => Promise<Result<Imported>>>('the import of sheets');

const REFUSED_SHOWN = 3;

/** Write a sheet as a branch would and bring it in; all of its rows must be good. `kind` is the sheet's kind where its name differs. */
export const bring = async (
  stage: Stage,
  sheet: DemoSheet,
  rows: readonly (readonly OutCell[])[],
  kind: string = sheet,
): Promise<void> => {
  const file = join(stage.sheets, office.fileNames[sheet]);
  must(await writeDemoSheet(file, sheet, rows));
  const { ok, counts, refused, warnings } = must(await sheetImport.take(stage)(kind, file));
  stage.tell(sheet, {
    ok,
    counts,
    refused: refused.slice(0, REFUSED_SHOWN),
    warnings: warnings.length,
  });
};
