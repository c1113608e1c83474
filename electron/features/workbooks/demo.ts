import { join } from 'node:path';
import office from '../../../resources/demo/office.json';
import { workbookImport } from '../../unattended/demo/bring';
import { type Act, must, type Stage } from '../../unattended/demo/stage';
import { writeDemoWorkbook } from '../../unattended/demo/workbooks';
import { people, rosterRow } from '../organization/demo/people';
import { saveRefusedRows } from './service/files';
import { importWorkbook } from './service/import';

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
  const answer = must(await importWorkbook(stage.branch, { kind: 'roster', file, ...options }));
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
  const file = join(stage.workbooks, office.fileNames.roster);
  must(await writeDemoWorkbook(file, 'roster', rows));
  await importRoster(stage, 'roster.preview', file, { dryRun: true, goodRows: false });
  await importRoster(stage, 'roster.goodRows', file, { dryRun: false, goodRows: true });
  const target = join(stage.workbooks, office.fileNames.refused);
  must(await saveRefusedRows(stage.branch, { kind: 'roster', file, target }));
  const mended = join(stage.workbooks, office.fileNames.mended);
  const mendedRows = everybody.flatMap((person, index) =>
    index === WRONG_DATE_AT || index === WRONG_EDUCATION_AT ? [rosterRow(person, index)] : [],
  );
  must(await writeDemoWorkbook(mended, 'roster', mendedRows));
  await importRoster(stage, 'roster.mended', mended, { dryRun: false, goodRows: false });
  await importRoster(stage, 'roster.again', mended, { dryRun: false, goodRows: false });
};

/** Other acts bring their workbooks in by the import that is left for them here. */
const leaveImport = (stage: Stage): void =>
  workbookImport.leave(stage, (kind, file) =>
    importWorkbook(stage.branch, { kind, file, dryRun: false, goodRows: false }),
  );

export const acts: readonly Act[] = [
  { at: 0, play: leaveImport },
  { at: 40, play: playRoster },
];
