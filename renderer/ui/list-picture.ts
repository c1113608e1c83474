import type { ListPicture } from '../../shared/kernel/list-picture';
import type { Translate } from '../../shared/locales/translate';
import type { ShownList } from './DataTable';
import { filterWords, type ListFilters } from './list-filters';

/** The list as it is shown, in words: the columns that say something, in the order of the rows on the screen. */
export const pictureOf = <T extends object>(
  t: Translate,
  title: string,
  filters: ListFilters,
  { columns, order, ...shown }: ShownList<T>,
  what: 'all' | 'chosen',
): ListPicture => {
  const said = columns.filter(({ text }) => text !== undefined);
  const rows = what === 'chosen' ? shown.chosen : shown.rows;
  return {
    title,
    filters: [...filterWords(t, filters)],
    order: order.map(({ column: { header: column }, desc }) =>
      t(desc ? 'common.list.descending' : 'common.list.ascending', { column }),
    ),
    columns: said.map(({ header, align, width }) => ({
      header,
      align: align ?? 'left',
      width: width ?? null,
    })),
    rows: rows.map((row) => said.map(({ text }) => text?.(row) ?? null)),
  };
};
