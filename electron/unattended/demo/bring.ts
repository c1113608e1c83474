import { join } from 'node:path';
import office from '../../../resources/demo/office.json';
import { importSheet } from '../../features/workbooks/service/import';
import type { OutCell } from '../../files/sheets/write-sheet';
import { type DemoSheet, writeDemoSheet } from './sheets';
import { must, type Stage } from './stage';

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
  const answer = must(await importSheet(stage.branch, { kind, file, dryRun: false, goodRows: false }));
  const { ok, counts, refused, warnings } = answer;
  stage.tell(sheet, {
    ok,
    counts,
    refused: refused.slice(0, REFUSED_SHOWN),
    warnings: warnings.length,
  });
};
