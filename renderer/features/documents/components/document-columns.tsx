import type { DocumentRow } from '../../../../shared/features/documents/types';
import type { Translate } from '../../../../shared/locales/translate';
import { termOf } from '../../../../shared/locales/translate';
import { formatInstant } from '../../../lib/format';
import type { DataColumn } from '../../../ui/data-table-model';
import { DocumentStateBadge } from './DocumentStateBadge';

export const documentColumns = (t: Translate): readonly DataColumn<DocumentRow>[] => [
  {
    key: 'number',
    header: t('documents.column.number'),
    width: 190,
    text: (row) => row.number,
  },
  {
    key: 'form',
    header: t('documents.column.document'),
    width: 120,
    text: (row) => termOf(t, 'document', row.form),
  },
  {
    key: 'subject',
    header: t('documents.column.subject'),
    text: (row) => [row.subject, row.subjectNo].filter((text) => text !== '').join(' '),
  },
  {
    key: 'state',
    header: t('documents.column.state'),
    width: 120,
    text: (row) => t(`documents.state.${row.state}`),
    render: (row) => <DocumentStateBadge state={row.state} t={t} />,
  },
  {
    key: 'pages',
    header: t('documents.column.pages'),
    width: 64,
    align: 'right',
    text: (row) => row.pages,
  },
  {
    key: 'printedAt',
    header: t('documents.column.printedAt'),
    width: 140,
    text: (row) => formatInstant(row.printedAt),
  },
  {
    key: 'signedOn',
    header: t('documents.column.signedOn'),
    width: 110,
    text: (row) => row.signedOn,
  },
  {
    key: 'note',
    header: t('documents.column.note'),
    width: 130,
    text: (row) => row.note,
  },
];
