import { useMemo } from 'react';
import type { EventRow } from '../../../../shared/features/appraisal/types';
import type { Translate } from '../../../../shared/locales/translate';
import { AppLink } from '../../../lib/AppLink';
import { useCall } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { useGo } from '../../../lib/navigate';
import { DataTable } from '../../../ui/DataTable';
import type { DataColumn } from '../../../ui/data-table-model';
import { ErrorPanel } from '../../../ui/ErrorPanel';
import { NoRows } from '../../../ui/NoRows';

const columnsOf = (t: Translate): readonly DataColumn<EventRow>[] => [
  {
    key: 'day',
    header: t('appraisal.event.happenedOn'),
    width: 110,
    render: (row) => row.happenedOn,
    sortValue: (row) => row.happenedOn,
  },
  {
    key: 'kind',
    header: t('appraisal.event.kind'),
    width: 130,
    render: (row) => t(`appraisal.event.${row.kind}`),
    sortValue: (row) => row.kind,
  },
  {
    key: 'customer',
    header: t('appraisal.event.customer'),
    width: 140,
    render: (row) => row.customer,
  },
  {
    key: 'score',
    header: t('appraisal.event.score'),
    width: 80,
    align: 'right',
    render: (row) => row.score ?? '',
    sortValue: (row) => row.score ?? -1,
  },
  {
    key: 'text',
    header: t('appraisal.event.text'),
    render: (row) => <span title={row.text}>{row.text}</span>,
  },
];

/** The service events of one person, for the person's page; a line opens the month's events of that person. */
export const PersonEvents = ({ staffId }: { readonly staffId: string }) => {
  const t = useT();
  const go = useGo();
  const list = useCall('appraisal', 'listEvents', { staffId });
  const columns = useMemo(() => columnsOf(t), [t]);
  return (
    <>
      {list.error === undefined ? null : <ErrorPanel error={list.error} />}
      <DataTable
        id="person-events"
        rows={list.data ?? []}
        rowKey={(row) => row.id}
        columns={columns}
        height={420}
        onOpen={(row) =>
          go('/service-events', {
            search: { search: row.staffNo, month: row.happenedOn.slice(0, 7) },
          })
        }
        empty={
          <NoRows
            list={list}
            filtered={false}
            title={t('appraisal.event.empty')}
            hint={t('appraisal.event.emptyHint')}
            action={<AppLink to="/service-events">{t('appraisal.person.goEvents')}</AppLink>}
          />
        }
      />
    </>
  );
};
