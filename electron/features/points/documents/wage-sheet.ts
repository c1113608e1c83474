import { type WageSheetModel, zWageSheet } from '../../../../shared/features/points/documents';
import type { TextKey } from '../../../../shared/locales/translate';
import { defineDocument } from '../../../printing/document';
import type { Flow } from '../../../printing/layout/flow';
import type { Cell, Row } from '../../../printing/layout/grid';
import type { Words } from '../../../printing/words';
import { wageSheetModel, wageSubjects } from '../views/wage-paper';

type Sums = WageSheetModel['sums'];
type WageLine = WageSheetModel['sites'][number]['rows'][number];

const FIGURES = ['gross', 'deducted', 'pay', 'lines', 'carried', 'total'] as const;
const COLUMNS = [24, 52, 52, 72, 40, 52, 46, 52, 52, 46, 56, 150, 74];
const HEIGHT = 26;

const figureCells = (words: Words, sums: Sums, bold: boolean): readonly Cell[] =>
  FIGURES.map((name) => ({
    field: words.t(`points.wages.${name}`),
    text: sums[name] === 0 && name !== 'total' && name !== 'pay' ? '' : String(sums[name]),
    align: 'right',
    ...(bold ? { weight: 'bold' as const } : {}),
  }));

const marksOf = ({ marks }: WageLine): string =>
  `${marks.provisional ? '*' : ''}${marks.floored ? '▲' : ''}${marks.unpaid ? '※' : ''}`;

const sumRow = (words: Words, title: string, sums: Sums): Row => ({
  minHeight: HEIGHT,
  cells: [
    { field: title, text: title, weight: 'bold', align: 'center', span: 5 },
    ...figureCells(words, sums, true),
    words.value('note', ''),
    words.value('signature', '—', { align: 'center' }),
  ],
});

const personRow = (words: Words, row: WageLine, at: number): Row => ({
  minHeight: HEIGHT,
  cells: [
    words.value('position', at + 1, { align: 'center' }),
    words.value('staffNo', row.staffNo),
    words.value('name', `${row.name}${marksOf(row)}`, { align: 'center' }),
    words.value('grade', row.grade),
    {
      field: words.t('points.wages.points'),
      text: row.points === null ? '' : String(row.points),
      align: 'right',
    },
    ...figureCells(words, row, false),
    words.value(
      'note',
      row.notes
        .map(({ label, title, amount }) =>
          words.t('points.wages.note', { label: words.t(label as TextKey), title, amount }),
        )
        .join('\n'),
    ),
    words.value('signature', '', { box: { kind: 'signature', role: 'self', row: row.staffNo } }),
  ],
});

/** 工资表 of a month: everybody by site with a box to sign, sums by site and of all, and what the marks mean (ruling 11). */
const layOut = (model: WageSheetModel, flow: Flow, words: Words): void => {
  const { t } = words;
  const title = (text: string): Cell => ({ field: text, text, weight: 'bold', align: 'center' });
  const state =
    model.closed === null
      ? t('points.wages.notClosed')
      : t('points.wages.closedOn', { day: model.closed.closedOn, by: model.closed.reviewer });
  flow.note(t('points.wages.head', { month: model.month, state }), t('points.month.month'));
  flow.gap(4);
  flow.grid({
    columns: COLUMNS,
    header: [
      {
        minHeight: 30,
        cells: [
          words.labelCell('position'),
          words.labelCell('staffNo'),
          words.labelCell('name'),
          words.labelCell('grade'),
          title(t('points.wages.points')),
          ...FIGURES.map((name) => title(t(`points.wages.${name}`))),
          title(t('points.wages.notes')),
          words.labelCell('signature'),
        ],
      },
    ],
    continued: t('paper.continued'),
    rows: [
      ...model.sites.flatMap(({ site, rows, sums }) => [
        ...rows.map((row, at) => personRow(words, row, at)),
        sumRow(
          words,
          t('points.wages.siteSum', {
            site: site === '' ? t('points.wages.noSite') : site,
            count: rows.length,
          }),
          sums,
        ),
      ]),
      sumRow(
        words,
        t('points.wages.sum', { count: model.sites.reduce((count, { rows }) => count + rows.length, 0) }),
        model.sums,
      ),
    ],
  });
  flow.gap(4);
  flow.note(t('points.wages.legend'), words.label('note'));
  flow.gap(4);
  flow.signatures(
    [
      words.signer('recorder'),
      words.signer('hr', model.humanResources),
      { label: t('points.wages.head2'), name: model.afterSalesHead, role: 'superior' },
    ],
    t('paper.date'),
  );
};

export const wageSheet = defineDocument<WageSheetModel>({
  name: 'wageSheet',
  orientation: 'landscape',
  schema: zWageSheet,
  subjects: wageSubjects,
  read: wageSheetModel,
  subject: ({ month, office }) => `${office} ${month}`,
  subjectParts: ({ month }) => [['points.month.month', month]],
  layOut,
  // Who holds a function today does not make what was paid untrue.
  comparable: (model) => ({ ...model, humanResources: '', afterSalesHead: '' }),
});
