import { Text } from '@mantine/core';
import { useMemo } from 'react';
import type { TrainingLine } from '../../../../shared/features/sessions/types';
import type { Translate } from '../../../../shared/locales/translate';
import { useCall } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { useGo } from '../../../lib/navigate';
import { DataTable } from '../../../ui/DataTable';
import type { DataColumn } from '../../../ui/data-table-model';
import { EmptyState } from '../../../ui/EmptyState';
import { ErrorPanel } from '../../../ui/ErrorPanel';
import { spanOf } from './session-columns';

const columnsOf = (t: Translate): readonly DataColumn<TrainingLine>[] => [
  {
    key: 'time',
    header: t('training.sessions.time'),
    width: 200,
    render: spanOf,
    sortValue: (row) => row.startsAt,
  },
  {
    key: 'course',
    header: t('training.sessions.course'),
    grow: 2,
    render: (row) => row.courseName,
    sortValue: (row) => row.courseName,
  },
  {
    key: 'hours',
    header: t('training.courses.hours'),
    width: 60,
    align: 'right',
    render: (row) => row.hours ?? '',
  },
  {
    key: 'trainer',
    header: t('training.sessions.trainer'),
    width: 76,
    render: (row) => row.trainerName ?? '',
  },
  {
    key: 'attendance',
    header: t('training.attendance.result'),
    width: 80,
    render: (row) =>
      row.attendance === null ? t('training.attendance.none') : t(`training.attendance.of.${row.attendance}`),
    sortValue: (row) => row.attendance ?? '',
  },
  {
    key: 'makeup',
    header: t('training.person.makeup'),
    width: 110,
    render: (row) =>
      row.makeupOfNo !== null
        ? t('training.trainees.makeupOf', { sessionNo: row.makeupOfNo })
        : row.madeUpInNo === null
          ? ''
          : t('training.trainees.madeUpIn', { sessionNo: row.madeUpInNo }),
  },
  {
    key: 'satisfaction',
    header: t('training.attendance.satisfaction'),
    width: 70,
    align: 'right',
    render: (row) => row.satisfaction ?? '',
  },
  {
    key: 'testScore',
    header: t('training.attendance.testScore'),
    width: 80,
    align: 'right',
    render: (row) => row.testScore ?? '',
    sortValue: (row) => row.testScore ?? -1,
  },
  { key: 'observation', header: t('training.attendance.observation'), render: (row) => row.observation },
];

/** The sessions of one person, for the person's page. */
export const PersonTraining = ({ staffId }: { readonly staffId: string }) => {
  const t = useT();
  const go = useGo();
  const { data, error } = useCall('training', 'getPersonTraining', staffId);
  const columns = useMemo(() => columnsOf(t), [t]);
  if (error !== undefined) return <ErrorPanel error={error} />;
  if (data === undefined) return null;
  return (
    <DataTable
      id="person-training"
      rows={data.lines}
      rowKey={(row) => row.entryId}
      columns={columns}
      height={420}
      onOpen={(row) => go('/sessions/$id', { id: row.sessionId })}
      toolbar={<Text size="sm">{t('training.person.hours', { hours: data.hours })}</Text>}
      empty={<EmptyState title={t('training.person.empty')} hint={t('training.person.emptyHint')} />}
    />
  );
};
