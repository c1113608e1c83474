import { useMemo } from 'react';
import type { PersonDocument } from '../../../../shared/features/documents/types';
import type { Translate } from '../../../../shared/locales/translate';
import { AppLink } from '../../../lib/AppLink';
import { useCall } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { useGo } from '../../../lib/navigate';
import { DataTable } from '../../../ui/DataTable';
import type { DataColumn } from '../../../ui/data-table-model';
import { ErrorPanel } from '../../../ui/ErrorPanel';
import { NoRows } from '../../../ui/NoRows';
import { StateBadge } from '../../../ui/StateBadge';
import { documentColumns } from './document-columns';

const columnsOf = (t: Translate): readonly DataColumn<PersonDocument>[] => [
  ...documentColumns(t).filter(({ key }) => key !== 'subject'),
  {
    key: 'scan',
    header: t('documents.life.scanAttached'),
    width: 80,
    render: (row) => t(row.hasScan ? 'documents.person.scanned' : 'documents.person.unscanned'),
    sortValue: (row) => Number(row.hasScan),
  },
  {
    key: 'freshness',
    header: t('documents.person.freshness'),
    render: (row) =>
      row.freshness === 'same' ? (
        t(row.isReplaced ? 'documents.person.replaced' : 'documents.person.same')
      ) : (
        <StateBadge color="orange" label={t(`documents.person.${row.freshness}`)} />
      ),
    sortValue: (row) => row.freshness,
  },
];

/** What was printed about one person and how far it is signed and scanned, for the person's page. */
export const PersonDocuments = ({ staffId }: { readonly staffId: string }) => {
  const t = useT();
  const go = useGo();
  const list = useCall('documents', 'listDocumentsOf', staffId);
  const columns = useMemo(() => columnsOf(t), [t]);
  return (
    <>
      {list.error === undefined ? null : <ErrorPanel error={list.error} />}
      <DataTable
        id="person-documents"
        rows={list.data ?? []}
        rowKey={(row) => row.id}
        columns={columns}
        height={420}
        rowTone={(row) => (row.freshness === 'same' ? undefined : 'warning')}
        onOpen={(row) => go('/documents', { search: { open: row.id } })}
        empty={
          <NoRows
            list={list}
            filtered={false}
            title={t('documents.person.empty')}
            hint={t('documents.person.emptyHint')}
            action={<AppLink to="/documents">{t('documents.nav.register')}</AppLink>}
          />
        }
      />
    </>
  );
};
