import { isCalendarDate, isLocalTime } from '../../../shared/kernel/dates';
import type { ListCell, ListPicture } from '../../../shared/kernel/list-picture';
import type { Translate } from '../../../shared/locales/translate';
import type { OutBook, OutCell } from '../../files/sheets/write-sheet';

/** Names of sheets know no more characters, and not these. */
const SHEET_NAME = 31;
const NOT_IN_NAMES = /[[\]:*?/\\]/gu;

const PIXELS_A_CHARACTER = 7;
const USUAL_WIDTH = 22;
const TEXT_FORMAT = '@';

/** A day as a day, a number as a number; all else is text, so that 00021 keeps its zeros. */
export const cellOf = (cell: ListCell): OutCell => {
  if (typeof cell !== 'string') return cell;
  const moment = cell.replace(' ', 'T');
  return isCalendarDate(cell) || isLocalTime(moment) ? { date: moment } : cell;
};

/** How the rows of a list were chosen and put in order, in one line. */
export const lineOf = (t: Translate, { filters, order, rows }: ListPicture): string => {
  const listed = (words: readonly string[]): string =>
    words.reduce((one, other) => t('lists.joined', { one, other }));
  return listed([
    ...(filters.length === 0 ? [] : [t('lists.filter', { list: listed(filters) })]),
    ...(order.length === 0 ? [] : [t('lists.order', { list: listed(order) })]),
    t('lists.count', { count: rows.length }),
  ]);
};

/** The picture of a list as a workbook of one sheet: title, how it was chosen, header, rows. */
export const bookOf = (t: Translate, picture: ListPicture): OutBook => ({
  listSheet: '',
  sheets: [
    {
      name: picture.title.replace(NOT_IN_NAMES, ' ').slice(0, SHEET_NAME),
      title: picture.title,
      note: lineOf(t, picture),
      columns: picture.columns.map(({ header, width }) => ({
        header,
        width: width === null ? USUAL_WIDTH : Math.max(8, Math.round(width / PIXELS_A_CHARACTER)),
        format: TEXT_FORMAT,
      })),
      rows: picture.rows.map((row) => row.map(cellOf)),
    },
  ],
});
