import office from '../../../resources/demo/office.json';
import type { Result } from '../../../shared/kernel/result';
import { writeAtomic } from '../../files/sheets/write-atomic';
import { type OutCell, writeXlsxBook } from '../../files/sheets/write-sheet';

export type DemoWorkbook = keyof typeof office.headers;

/** Write a workbook as a branch has it today: a title row above the header, then the rows. */
export const writeDemoWorkbook = async (
  file: string,
  kind: DemoWorkbook,
  rows: readonly (readonly OutCell[])[],
): Promise<Result<unknown>> => {
  const columns = office.headers[kind].map((header) => ({ header, width: 16 }));
  const title = office.titles[kind];
  return writeAtomic(
    file,
    await writeXlsxBook({ sheets: [{ name: title, title, columns, rows }], listSheet: title }),
  );
};
