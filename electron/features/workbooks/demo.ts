import { join } from 'node:path';
import office from '../../../resources/demo/office.json';
import { sheetImport } from '../../unattended/demo/bring';
import { writeDemoSheet } from '../../unattended/demo/sheets';
import { type Act, must, type Stage } from '../../unattended/demo/stage';
import { people, rosterRow } from '../organization/demo/people';
import { saveRefusedRows } from './service/files';
import { importSheet } from './service/import';

const WRONG_DATE_AT = 10;
const WRONG_EDUCATION_AT = 20;
const EDUCATION_COLUMN = 5;
const HIRE_COLUMN = 4;

const importRoster = async (
  stage: Stage,
  step: string,
  file: string,
  options: { readonly dryRun: boolean; readonly goodRows: boolean },
): Promise<void> => {
  const answer = must(await importSheet(stage.branch, { kind: 'roster', file, ...options }));
  const { ok, dryRun, counts, refused, warnings, repeatOf } = answer;
  stage.tell(step, { ok, dryRun, counts, refused, warnings: warnings.length, repeatOf });
};

/** The roster comes in: two rows are refused, mended, and brought in alone; the same file again changes nothing. */
const playRoster = async (stage: Stage): Promise<void> => {
  const everybody = people.take(stage);
  const rows = everybody.map((person, index) => {
    const row = [...rosterRow(person, index)];
    if (index === WRONG_DATE_AT) row[HIRE_COLUMN] = office.wrongHireDate;
    if (index === WRONG_EDUCATION_AT) row[EDUCATION_COLUMN] = office.wrongEducation;
    return row;
  });
  const file = join(stage.sheets, office.fileNames.roster);
  must(await writeDemoSheet(file, 'roster', rows));
  await importRoster(stage, 'roster.preview', file, { dryRun: true, goodRows: false });
  await importRoster(stage, 'roster.goodRows', file, { dryRun: false, goodRows: true });
  const target = join(stage.sheets, office.fileNames.refused);
  must(await saveRefusedRows(stage.branch, { kind: 'roster', file, target }));
  const mended = join(stage.sheets, office.fileNames.mended);
  const mendedRows = everybody.flatMap((person, index) =>
    index === WRONG_DATE_AT || index === WRONG_EDUCATION_AT ? [rosterRow(person, index)] : [],
  );
  must(await writeDemoSheet(mended, 'roster', mendedRows));
  await importRoster(stage, 'roster.mended', mended, { dryRun: false, goodRows: false });
  await importRoster(stage, 'roster.again', mended, { dryRun: false, goodRows: false });
};

/** Other acts bring their sheets in by the import that is left for them here. */
const leaveImport = (stage: Stage): void =>
  sheetImport.leave(stage, (kind, file) =>
    importSheet(stage.branch, { kind, file, dryRun: false, goodRows: false }),
  );

export const acts: readonly Act[] = [
  { at: 0, play: leaveImport },
  { at: 40, play: playRoster },
];
