import { useMemo } from 'react';
import type { PersonAppraisal } from '../../../../shared/features/appraisal/types/records';
import type { Translate } from '../../../../shared/locales/translate';
import { AppLink } from '../../../lib/AppLink';
import { useCall } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { useGo } from '../../../lib/navigate';
import type { DataColumn } from '../../../ui/data-table-model';
import { ListPart } from '../../../ui/ListPart';
import { StateBadge } from '../../../ui/StateBadge';
import { ResultBadge } from './ResultBadge';

const columnsOf = (t: Translate): readonly DataColumn<PersonAppraisal>[] => [
  {
    key: 'cycle',
    header: t('appraisal.cycle.name'),
    text: (row) => row.cycle,
    sortValue: (row) => row.toDate,
  },
  {
    key: 'dates',
    header: t('appraisal.cycle.dates'),
    width: 190,
    text: (row) => `${row.fromDate} ~ ${row.toDate}`,
    sortValue: (row) => row.fromDate,
  },
  {
    key: 'post',
    header: t('appraisal.list.post'),
    width: 120,
    text: (row) => row.post,
  },
  {
    key: 'score',
    header: t('appraisal.list.score'),
    width: 70,
    align: 'right',
    text: (row) => row.result?.scoreText ?? t('appraisal.list.none'),
    sortValue: (row) => row.result?.score ?? -1,
  },
  {
    key: 'band',
    header: t('appraisal.list.band'),
    width: 150,
    text: (row) => row.result?.bandTitle ?? null,
    render: (row) => (row.result === null ? null : <ResultBadge result={row.result} />),
    sortValue: (row) => row.result?.score ?? -1,
  },
  {
    key: 'state',
    header: t('appraisal.list.state'),
    width: 90,
    text: (row) => t(`appraisal.state.${row.state}`),
    render: (row) => (
      <StateBadge color={row.state === 'open' ? 'blue' : 'gray'} label={t(`appraisal.state.${row.state}`)} />
    ),
  },
  {
    key: 'appeal',
    header: t('appraisal.appeal.title'),
    width: 150,
    text: ({ appeals: [last] }) =>
      last === undefined ? '' : `${last.appealedOn} ${t(`appraisal.appeal.${last.outcome ?? 'waiting'}`)}`,
  },
  {
    key: 'improvement',
    header: t('appraisal.improvement.title'),
    width: 150,
    text: ({ improvement }) =>
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
    <ListPart
      id="person-appraisals"
      list={list}
      rowKey={(row) => row.formId}
      columns={columns}
      onOpen={(row) => go('/appraisal/sheets/$id', { params: { id: row.formId } })}
      empty={{
        title: t('appraisal.person.empty'),
        hint: t('appraisal.person.emptyHint'),
        action: <AppLink to="/appraisal">{t('appraisal.person.go')}</AppLink>,
      }}
    />
  );
};
