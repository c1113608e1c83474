import { useMemo } from 'react';
import type { PersonAppraisal } from '../../../../shared/features/appraisal/types';
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
import { ResultBadge } from './ResultBadge';

const columnsOf = (t: Translate): readonly DataColumn<PersonAppraisal>[] => [
  {
    key: 'cycle',
    header: t('appraisal.cycle.name'),
    render: (row) => <span title={row.cycle}>{row.cycle}</span>,
    sortValue: (row) => row.toDate,
  },
  {
    key: 'dates',
    header: t('appraisal.cycle.dates'),
    width: 190,
    render: (row) => `${row.fromDate} ~ ${row.toDate}`,
    sortValue: (row) => row.fromDate,
  },
  {
    key: 'post',
    header: t('appraisal.list.post'),
    width: 120,
    render: (row) => row.post,
  },
  {
    key: 'score',
    header: t('appraisal.list.score'),
    width: 70,
    align: 'right',
    render: (row) => row.result?.scoreText ?? t('appraisal.list.none'),
    sortValue: (row) => row.result?.score ?? -1,
  },
  {
    key: 'band',
    header: t('appraisal.list.band'),
    width: 150,
    render: (row) => (row.result === null ? null : <ResultBadge result={row.result} />),
    sortValue: (row) => row.result?.score ?? -1,
  },
  {
    key: 'state',
    header: t('appraisal.list.state'),
    width: 90,
    render: (row) => (
      <StateBadge color={row.state === 'open' ? 'blue' : 'gray'} label={t(`appraisal.state.${row.state}`)} />
    ),
    sortValue: (row) => row.state,
  },
  {
    key: 'appeal',
    header: t('appraisal.appeal.title'),
    width: 150,
    render: ({ appeals: [last] }) =>
      last === undefined ? '' : `${last.appealedOn} ${t(`appraisal.appeal.${last.outcome ?? 'waiting'}`)}`,
  },
  {
    key: 'improvement',
    header: t('appraisal.improvement.title'),
    width: 150,
    render: ({ improvement }) =>
      improvement === null ? '' : `${improvement.endsOn} ${t(`appraisal.improvement.${improvement.state}`)}`,
  },
];

/** The appraisals of one person, for the person's page; a line opens the sheet. */
export const PersonAppraisals = ({ staffId }: { readonly staffId: string }) => {
  const t = useT();
  const go = useGo();
  const list = useCall('appraisal', 'listAppraisalsOf', staffId);
  const columns = useMemo(() => columnsOf(t), [t]);
  return (
    <>
      {list.error === undefined ? null : <ErrorPanel error={list.error} />}
      <DataTable
        id="person-appraisals"
        rows={list.data ?? []}
        rowKey={(row) => row.formId}
        columns={columns}
        height={420}
        onOpen={(row) => go('/appraisal/sheets/$id', { params: { id: row.formId } })}
        empty={
          <NoRows
            list={list}
            filtered={false}
            title={t('appraisal.person.empty')}
            hint={t('appraisal.person.emptyHint')}
            action={<AppLink to="/appraisal">{t('appraisal.person.go')}</AppLink>}
          />
        }
      />
    </>
  );
};
