import type { WageRow } from '../../../../shared/features/points/types';
import { toYuan } from '../../../../shared/kernel/exact';
import type { TextKey, Translate } from '../../../../shared/locales/translate';
import type { DataColumn } from '../../../ui/data-table-model';

const FIGURES = [
  ['gross', 'grossCents'],
  ['deducted', 'deductedCents'],
  ['pay', 'payCents'],
  ['lines', 'linesCents'],
  ['carried', 'carriedCents'],
  ['total', 'totalCents'],
] as const;

/** `*` a provisional re-grading, `▲` held up by the floor, `※` no pay is reckoned here. */
const marksOf = ({ provisional, floored, unpaid }: WageRow): string =>
  `${provisional ? '*' : ''}${floored ? '▲' : ''}${unpaid ? '※' : ''}`;

/** What the wage sheet of a month says of everybody; at head office with the office. */
export const wageColumns = (t: Translate, isHead: boolean): readonly DataColumn<WageRow>[] => [
  ...(isHead
    ? [{ key: 'office', header: t('points.wages.office'), width: 70, text: (row: WageRow) => row.office }]
    : []),
  {
    key: 'person',
    header: t('points.wages.person'),
    width: 150,
    text: (row) => `${row.staffNo} ${row.name}${marksOf(row)}`,
  },
  { key: 'site', header: t('points.wages.site'), width: 110, text: ({ site }) => site },
  { key: 'grade', header: t('points.wages.grade'), width: 100, text: ({ grade }) => grade },
  {
    key: 'points',
    header: t('points.wages.points'),
    width: 60,
    align: 'right',
    text: ({ points }) => points,
  },
  ...FIGURES.map(
    ([name, field]): DataColumn<WageRow> => ({
      key: name,
      header: t(`points.wages.${name}`),
      width: 76,
      align: 'right',
      text: (row) => toYuan(row[field]),
    }),
  ),
  {
    key: 'notes',
    header: t('points.wages.notes'),
    text: ({ lines }) =>
      lines
        .map(({ label, title, amountCents }) =>
          t('points.wages.note', { label: t(label as TextKey), title, amount: toYuan(amountCents) }),
        )
        .join(' · '),
  },
  {
    key: 'state',
    header: t('points.wages.state'),
    width: 70,
    text: ({ state }) => t(`points.monthState.${state}`),
  },
];
