import { cellText, type RawCell, type RawRow, type RawSheet } from './cell';
import { columnLetter } from './column-letter';
import { tidy } from './text';

/** A header as it is named in messages: on one line, without its star. */
export const headerName = (cell: RawCell | undefined): string =>
  tidy(cellText(cell ?? null))
    .replace(/\s+/g, ' ')
    .replace(/^[*\u2605\u203b\uff0a]+\s*|\s*[*\u2605\u203b\uff0a]+$/g, '');

/** Which heading of a sheet means which column of the kind; null says that it is left out. */
export type ColumnMapping = readonly { readonly heading: string; readonly column: string | null }[];

/**
 * One column of a sheet as its header calls it. `id` names it among all: the heading itself, with the column's letter behind it
 * where an earlier one is called the same (`日期 [D]`), the letter alone where the header has nothing (`[C]`).
 */
export type Heading = { readonly id: string; readonly name: string; readonly place: number };

/** A column without a heading counts where one of the first rows below has something in it. */
const LOOKED_AT = 200;

const isBlank = (cell: RawCell | undefined): boolean => headerName(cell) === '';

/** The columns of a sheet whose header ends in a row; `blanks`: those too that have no heading but something below it. */
export const headingsOf = (
  sheet: RawSheet,
  lastRow: number,
  cells: RawRow,
  blanks: boolean,
): readonly Heading[] => {
  const below = blanks ? sheet.rows.slice(lastRow + 1, lastRow + 1 + LOOKED_AT) : [];
  const width = below.reduce((most, row) => Math.max(most, row.length), cells.length);
  const taken = new Set<string>();
  const headings: Heading[] = [];
  for (let place = 0; place < width; place += 1) {
    const name = headerName(cells[place]);
    if (name === '' && below.every((row) => isBlank(row[place]))) continue;
    const letter = `[${columnLetter(place)}]`;
    const id = name === '' ? letter : taken.has(name) ? `${name} ${letter}` : name;
    taken.add(name);
    headings.push({ id, name, place });
  }
  return headings;
};

/** Whether a heading's id names a column that has none. */
export const isBlankId = (id: string): boolean => /^\[[A-Za-z]+\]$/.test(id);

/** What a sheet looks like: its headings, in whichever order. Sheets of one shape mean the same by them. */
export const shapeOf = (headings: readonly Heading[], bare: (text: string) => string): string =>
  JSON.stringify([...new Set(headings.flatMap(({ name }) => (name === '' ? [] : [bare(name)])))].toSorted());
