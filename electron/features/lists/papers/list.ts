import type { ListPicture } from '../../../../shared/kernel/list-picture';
import { definePaper } from '../../../printing/document';
import type { Row } from '../../../printing/layout/grid';
import type { Orientation } from '../../../printing/layout/paper';

/** What the paper says: the picture, and how it was chosen in words. */
export type ListModel = Pick<ListPicture, 'title' | 'columns' | 'rows'> & { readonly line: string };

const FLEXIBLE = 150;
const NARROWEST = 44;
const ROW_HEIGHT = 18;

const listPaper = (name: string, orientation: Orientation) =>
  definePaper<ListModel>({
    name,
    orientation,
    loose: true,
    subject: ({ title }) => title,
    subjectParts: () => [],
    layOut: ({ title, line, columns, rows }, flow, { t }) => {
      flow.note(line, title);
      flow.gap(6);
      flow.grid({
        columns: columns.map(({ width }) => Math.max(NARROWEST, width ?? FLEXIBLE)),
        continued: t('paper.continued'),
        header: [
          {
            cells: columns.map(({ header }) => ({
              field: header,
              text: header,
              weight: 'bold',
              align: 'center',
            })),
            minHeight: ROW_HEIGHT,
          },
        ],
        rows: rows.map(
          (row): Row => ({
            cells: columns.map(({ header, align }, place) => ({
              field: header,
              text: String(row[place] ?? ''),
              align,
            })),
            minHeight: ROW_HEIGHT,
          }),
        ),
      });
    },
  });

export const listUpright = listPaper('list', 'portrait');
export const listWide = listPaper('wideList', 'landscape');
