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
    header: t('sessions.page.time'),
    width: 200,
    text: spanOf,
  },
  {
    key: 'course',
    header: t('sessions.page.course'),
    grow: 2,
    text: (row) => row.courseName,
  },
  {
    key: 'hours',
    header: t('courses.hours'),
    width: 60,
    align: 'right',
    text: (row) => row.hours ?? '',
  },
  {
    key: 'trainer',
    header: t('sessions.page.trainer'),
    width: 76,
    text: (row) => row.trainerName ?? '',
  },
  {
    key: 'attendance',
    header: t('sessions.attendance.result'),
    width: 80,
    text: (row) =>
      row.attendance === null ? t('sessions.attendance.none') : t(`sessions.attendance.of.${row.attendance}`),
  },
  {
    key: 'makeup',
    header: t('sessions.person.makeup'),
    width: 110,
    text: (row) =>
      row.makeupOfNo !== null
        ? t('sessions.trainees.makeupOf', { sessionNo: row.makeupOfNo })
        : row.madeUpInNo === null
          ? ''
          : t('sessions.trainees.madeUpIn', { sessionNo: row.madeUpInNo }),
  },
  {
    key: 'satisfaction',
    header: t('sessions.attendance.satisfaction'),
    width: 70,
    align: 'right',
    text: (row) => row.satisfaction ?? '',
  },
  {
    key: 'testScore',
    header: t('sessions.attendance.testScore'),
    width: 80,
    align: 'right',
    text: (row) => row.testScore ?? '',
  },
  { key: 'observation', header: t('sessions.attendance.observation'), text: (row) => row.observation },
];

/** The sessions of one person, for the person's page. */
export const PersonTraining = ({ staffId }: { readonly staffId: string }) => {
  const t = useT();
  const go = useGo();
  const { data, error } = useCall('sessions', 'getPersonTraining', staffId);
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
      onOpen={(row) => go('/sessions/$id', { params: { id: row.sessionId } })}
      toolbar={<Text size="sm">{t('sessions.person.hours', { hours: data.hours })}</Text>}
      empty={<EmptyState title={t('sessions.person.empty')} hint={t('sessions.person.emptyHint')} />}
    />
  );
};
