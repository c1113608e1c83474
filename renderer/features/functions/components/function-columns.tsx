import type { FunctionRow } from '../../../../shared/features/functions/types';
import type { Translate } from '../../../../shared/locales/translate';
import type { DataColumn } from '../../../ui/data-table-model';
import { StateBadge } from '../../../ui/StateBadge';

/** Who holds a function, in words: the name, that it is vacant, or that whoever was entered is gone. */
const holderText = (t: Translate, { holder, staffNo, basis, gone }: FunctionRow): string => {
  if (holder === null) return basis === 'entered' ? t('functions.vacant') : '';
  const name = [staffNo, holder.name].filter((part) => part !== '').join(' ');
  return gone ? `${name} · ${t('functions.gone')}` : name;
};

/** The columns of the list of functions; the office only where several are shown. */
export const functionColumns = (t: Translate, withOffice: boolean): readonly DataColumn<FunctionRow>[] => [
  ...(withOffice
    ? [
        {
          key: 'office',
          header: t('functions.column.office'),
          width: 80,
          text: (row: FunctionRow) => row.office,
        },
      ]
    : []),
  { key: 'title', header: t('functions.column.title'), width: 150, text: (row) => row.title },
  { key: 'holder', header: t('functions.column.holder'), text: (row) => holderText(t, row) },
  { key: 'since', header: t('functions.column.since'), width: 110, text: (row) => row.since },
  {
    key: 'basis',
    header: t('functions.column.basis'),
    width: 110,
    text: (row) => t(`functions.basis.${row.basis}`),
    render: (row) => (
      <StateBadge
        color={row.basis === 'entered' ? (row.gone ? 'orange' : 'teal') : 'gray'}
        label={t(`functions.basis.${row.basis}`)}
      />
    ),
  },
  { key: 'clause', header: t('functions.column.clause'), grow: 1, text: (row) => row.source },
];
