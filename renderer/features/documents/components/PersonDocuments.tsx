import { useMemo } from 'react';
import type { PersonDocument } from '../../../../shared/features/documents/types';
import type { Translate } from '../../../../shared/locales/translate';
import { AppLink } from '../../../lib/AppLink';
import { useCall } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { useGo } from '../../../lib/navigate';
import { type DataColumn, idOf } from '../../../ui/data-table-model';
import { ListPart } from '../../../ui/ListPart';
import { StateBadge } from '../../../ui/StateBadge';
import { documentColumns } from './document-columns';

const freshnessText = (t: Translate, { freshness, isReplaced }: PersonDocument): string =>
  t(freshness === 'same' && isReplaced ? 'documents.person.replaced' : `documents.person.${freshness}`);

const columnsOf = (t: Translate): readonly DataColumn<PersonDocument>[] => [
  ...documentColumns(t).filter(({ key }) => key !== 'subject'),
  {
    key: 'scan',
    header: t('documents.life.scanAttached'),
    width: 80,
    text: (row) => t(row.hasScan ? 'documents.person.scanned' : 'documents.person.unscanned'),
  },
  {
    key: 'freshness',
    header: t('documents.person.freshness'),
    text: (row) => freshnessText(t, row),
    render: (row) =>
      row.freshness === 'same' ? (
        freshnessText(t, row)
      ) : (
        <StateBadge color="orange" label={freshnessText(t, row)} />
      ),
  },
];

/** What was printed about one person and how far it is signed and scanned, for the person's page. */
export const PersonDocuments = ({ staffId }: { readonly staffId: string }) => {
  const t = useT();
  const go = useGo();
  const list = useCall('documents', 'listDocumentsOf', staffId);
  const columns = useMemo(() => columnsOf(t), [t]);
  return (
    <ListPart
      id="person-documents"
      list={list}
      rowKey={idOf}
      columns={columns}
      rowTone={(row) => (row.freshness === 'same' ? undefined : 'warning')}
      onOpen={(row) => go('/documents', { search: { open: row.id } })}
      empty={{
        title: t('documents.person.empty'),
        hint: t('documents.person.emptyHint'),
        action: <AppLink to="/documents">{t('documents.nav.register')}</AppLink>,
      }}
    />
  );
};
