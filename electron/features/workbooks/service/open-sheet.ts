import type { ImportOrder } from '../../../../shared/features/workbooks/types';
import { ok, type Result } from '../../../../shared/kernel/result';
import type { CellRemark } from '../../../../shared/kernel/sheet/parse-rows';
import type { AppContext } from '../../../app-context';
import { type ReadFile, readBook } from '../../../files/sheets/read-book';
import type { Workbook } from '../../../files/sheets/workbook';
import { keptMappings } from '../repository';
import { headerScore, type LocatedRows, locateRows } from './locate-rows';
import { mendSheet } from './mends';

/** A file that was read, with its header found and what was mended put in place. */
export type OpenedSheet = {
  readonly file: ReadFile;
  readonly located: LocatedRows;
  readonly mended: ReadonlyMap<number, readonly CellRemark[]>;
};

/** Read a file as a person decided it: its columns as they were assigned, its cells as they were mended. */
export const openSheet = async (
  app: AppContext,
  workbook: Workbook,
  path: string,
  { mapping, mends = [] }: ImportOrder,
): Promise<Result<OpenedSheet>> => {
  const hints = { given: mapping, kept: keptMappings(app.db, workbook.name) };
  const file = await readBook(path, headerScore(workbook, app.t, hints));
  if (!file.ok) return file;
  const located = locateRows(workbook, file.value.book, app.t, hints);
  if (!located.ok) return located;
  const { header, remarks } = mendSheet(located.value.header, mends);
  return ok({ file: file.value, located: { ...located.value, header }, mended: remarks });
};
