import type { DocumentRow } from '../../../../shared/features/documents/types';
import type { Translate } from '../../../../shared/locales/translate';
import { termOf } from '../../../../shared/locales/translate';
import { formatDate, formatInstant } from '../../../lib/format';
import type { DataColumn } from '../../../ui/data-table-model';
import { DocumentStateBadge } from './DocumentStateBadge';

export const documentColumns = (t: Translate): readonly DataColumn<DocumentRow>[] => [
  {
    key: 'number',
    header: t('documents.column.number'),
    width: 190,
    render: (row) => row.number,
    sortValue: (row) => row.number,
  },
  {
    key: 'form',
    header: t('documents.column.document'),
    width: 120,
    render: (row) => termOf(t, 'document', row.form),
    sortValue: (row) => row.form,
  },
  {
    key: 'subject',
    header: t('documents.column.subject'),
    render: (row) => [row.subject, row.subjectNo].filter((text) => text !== '').join(' '),
    sortValue: (row) => row.subject,
  },
  {
    key: 'state',
    header: t('documents.column.state'),
    width: 120,
    render: (row) => <DocumentStateBadge state={row.state} t={t} />,
    sortValue: (row) => row.state,
  },
  {
    key: 'pages',
    header: t('documents.column.pages'),
    width: 64,
    align: 'right',
    render: (row) => row.pages,
    sortValue: (row) => row.pages,
  },
  {
    key: 'printedAt',
    header: t('documents.column.printedAt'),
    width: 140,
    render: (row) => formatInstant(row.printedAt),
    sortValue: (row) => row.printedAt,
  },
  {
    key: 'signedOn',
    header: t('documents.column.signedOn'),
    width: 110,
    render: (row) => formatDate(row.signedOn),
    sortValue: (row) => row.signedOn ?? '',
  },
];
