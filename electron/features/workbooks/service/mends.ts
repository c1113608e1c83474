import type { MendedCell } from '../../../../shared/features/workbooks/types';
import { appError } from '../../../../shared/kernel/errors';
import { cellText, type RawCell, type RawRow } from '../../../../shared/kernel/sheet/cell';
import type { FoundHeader } from '../../../../shared/kernel/sheet/header';
import { placeKey } from '../../../../shared/kernel/sheet/merged';
import type { CellRemark } from '../../../../shared/kernel/sheet/parse-rows';

/** A sheet whose cells were mended, and what there is to say about each mended row, by its number. */
export type MendedSheet = {
  readonly header: FoundHeader;
  readonly remarks: ReadonlyMap<number, readonly CellRemark[]>;
};

const without = <V>(cells: ReadonlyMap<number, V>, gone: ReadonlySet<number>): ReadonlyMap<number, V> =>
  new Map([...cells].filter(([key]) => !gone.has(key)));

/**
 * Put what a person typed in the preview in the place of what the file has.
 *
 * A mended cell is a text, read like any other. One whose cell no longer holds what stood there when it was mended is left as the
 * file has it, and said (`E_SHEET_MEND_LOST`). A column that the sheet lacks gets a place behind the last one.
 */
export const mendSheet = (header: FoundHeader, mends: readonly MendedCell[]): MendedSheet => {
  if (mends.length === 0) return { header, remarks: new Map() };
  const { merged } = header;
  const rows: RawRow[] = [...header.sheet.rows];
  const places = new Map(header.places);
  const remarks = new Map<number, CellRemark[]>();
  const mended = new Set<number>();
  const copied = new Map<number, RawCell[]>();
  let width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  for (const { row, column, before, value } of mends) {
    const index = row - 1;
    let place = places.get(column);
    if (place === undefined) {
      place = width;
      places.set(column, place);
      width += 1;
    }
    const cells = copied.get(index) ?? [...(rows[index] ?? [])];
    // The first column of a merged block speaks for all that lie below it.
    const block = merged?.across.get(placeKey(index, place))?.value;
    const stands = cellText(cells[place]);
    const said = remarks.get(row) ?? [];
    remarks.set(row, said);
    if (index <= header.lastRow || index >= rows.length || (stands !== before && block !== before)) {
      said.push({ column, value: stands, error: appError('E_SHEET_MEND_LOST', { value, before }) });
      continue;
    }
    while (cells.length < place) cells.push(null);
    cells[place] = value === '' ? null : value;
    copied.set(index, cells);
    rows[index] = cells;
    mended.add(placeKey(index, place));
    said.push({ column, value, error: appError('E_SHEET_MENDED', { before, value }) });
  }
  return {
    header: {
      ...header,
      places,
      sheet: { ...header.sheet, rows },
      ...(merged === undefined
        ? {}
        : { merged: { filled: without(merged.filled, mended), across: without(merged.across, mended) } }),
    },
    remarks,
  };
};
