import { searchKey } from '../sameness';
import type { RawRow } from './cell';
import { headerName } from './headings';
import { closeUpIdeographs } from './text';

/** How the lines below a list begin (制表人, 审核, 合计…), and how a subtotal ends (浦东网点小计). */
export type FootWords = { readonly starts: readonly string[]; readonly ends: readonly string[] };

/** The first words of a row; numbers in front (of a column of serials) do not count. */
const firstWords = (row: RawRow): string => {
  const first = row.find((cell) => typeof cell === 'string' && headerName(cell) !== '');
  return first === undefined ? '' : headerName(first);
};

/**
 * The words by which a row says that it is no data but a foot or a total; undefined for any other row.
 *
 * Words say it where nothing but a sign or a blank follows (制表人：张三, 合 计), so that nobody's name is taken for one.
 */
export const footOf = (row: RawRow, { starts, ends }: FootWords): string | undefined => {
  const shown = firstWords(row);
  if (shown === '') return undefined;
  const text = searchKey(shown);
  const closed = closeUpIdeographs(text);
  const begins = starts.some(
    (word) => closed === word || (text.startsWith(word) && !/^\p{L}/u.test(text.slice(word.length))),
  );
  return begins || ends.some((word) => closed.endsWith(word)) ? shown : undefined;
};

/** Whether a row holds one text and nothing else: below a foot it goes on with it. */
export const isLoneText = (row: RawRow): string | undefined => {
  const filled = row.filter((cell) => headerName(cell) !== '');
  const [only] = filled;
  return filled.length === 1 && typeof only === 'string' ? headerName(only) : undefined;
};
