import office from '../../../resources/demo/office.json';
import type { Result } from '../../../shared/kernel/result';
import { writeAtomic } from '../../files/sheets/write-atomic';
import { type OutCell, writeXlsxBook } from '../../files/sheets/write-sheet';
import type { DemoPerson } from './people';

export type DemoSheet = keyof typeof office.headers;

/** Write a sheet as a branch has it today: a title row above the header, then the rows. */
export const writeDemoSheet = async (
  file: string,
  kind: DemoSheet,
  rows: readonly (readonly OutCell[])[],
): Promise<Result<unknown>> => {
  const columns = office.headers[kind].map((header) => ({ header, width: 16 }));
  const title = office.titles[kind];
  return writeAtomic(
    file,
    await writeXlsxBook({ sheets: [{ name: title, title, columns, rows }], listSheet: title }),
  );
};

/** Text dates in the several ways that people type them. */
const typedDate = (date: string, index: number): string => {
  const [year = '', month = '', day = ''] = date.split('-');
  const ways = [
    date,
    `${year}/${Number(month)}/${Number(day)}`,
    `${year}.${Number(month)}.${Number(day)}`,
    `${year}${month}${day}`,
  ];
  return ways[index % ways.length] ?? date;
};

export const rosterRow = (person: DemoPerson, index: number): readonly OutCell[] => [
  person.staffNo,
  person.name,
  person.gender,
  typedDate(person.birthDate, index),
  typedDate(person.hireDate, index + 1),
  person.education,
  person.industrySince,
  person.site,
  person.department,
  person.post,
  person.grade === '' ? null : person.grade,
  person.source,
  person.status,
  person.series === '' ? null : person.series,
];
