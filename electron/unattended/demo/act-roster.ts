import { join } from 'node:path';
import office from '../../../resources/demo/office.json';
import { saveRefusedRows } from '../../features/workbooks/service/files';
import { importSheet } from '../../features/workbooks/service/import';
import { type DemoPerson, demoPeople } from './people';
import { rosterRow, writeDemoSheet } from './sheets';
import { must, type Stage } from './stage';

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
export const playRoster = async (stage: Stage): Promise<readonly DemoPerson[]> => {
  const people = demoPeople();
  const rows = people.map((person, index) => {
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
  const mendedRows = people.flatMap((person, index) =>
    index === WRONG_DATE_AT || index === WRONG_EDUCATION_AT ? [rosterRow(person, index)] : [],
  );
  must(await writeDemoSheet(mended, 'roster', mendedRows));
  await importRoster(stage, 'roster.mended', mended, { dryRun: false, goodRows: false });
  await importRoster(stage, 'roster.again', mended, { dryRun: false, goodRows: false });
  return people;
};
