import { Button, Table, Text } from '@mantine/core';
import { useMemo } from 'react';
import type { TrainerRow } from '../../../../shared/features/skill-exams/types';
import { toYuan } from '../../../../shared/kernel/exact';
import { oneHolds } from '../../../../shared/kernel/search';
import type { Translate } from '../../../../shared/locales/translate';
import { useCall } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { useGo } from '../../../lib/navigate';
import type { DataColumn } from '../../../ui/data-table-model';
import { Explanation } from '../../../ui/Explanation';
import { FormSection } from '../../../ui/FormSection';
import { ListPage } from '../../../ui/ListPage';
import { useListFilters } from '../../../ui/list-filters';
import { StateBadge } from '../../../ui/StateBadge';

const columnsOf = (t: Translate): readonly DataColumn<TrainerRow>[] => [
  {
    key: 'trainer',
    header: t('skillExams.charge.trainer'),
    width: 150,
    text: (row) => `${row.trainer} ${row.trainerNo}`,
  },
  {
    key: 'course',
    header: t('skillExams.charge.course'),
    text: (row) => row.subject,
  },
  {
    key: 'entryTests',
    optional: true,
    header: t('skillExams.charge.exams'),
    width: 140,
    text: (row) => row.exams.map(({ examType }) => t(`entryTests.type.${examType}`)).join(' · '),
  },
  {
    key: 'dates',
    header: t('skillExams.charge.dates'),
    width: 110,
    text: (row) => row.to,
  },
  {
    key: 'trainees',
    header: t('skillExams.charge.trainees'),
    width: 70,
    align: 'right',
    text: (row) => row.trainees,
  },
  {
    key: 'failed',
    header: t('skillExams.charge.failed'),
    width: 64,
    align: 'right',
    text: (row) => row.failed,
  },
  {
    key: 'percent',
    header: t('skillExams.charge.percent'),
    width: 84,
    align: 'right',
    text: (row) => `${row.percentText}%`,
    sortValue: (row) => row.percent,
  },
  {
    key: 'charge',
    header: t('skillExams.charge.charge'),
    width: 88,
    align: 'right',
    text: (row) => toYuan(row.chargeCents),
  },
  {
    key: 'obliged',
    header: t('skillExams.charge.obliged'),
    width: 130,
    text: (row) => (row.obliged ? t('skillExams.charge.yes') : null),
    render: (row) => (row.obliged ? <StateBadge color="orange" label={t('skillExams.charge.yes')} /> : null),
  },
  {
    key: 'why',
    header: '',
    width: 44,
    render: (row) => (
      <Explanation derivation={row.derivation} label={t('skillExams.charge.explain')} iconOnly />
    ),
  },
];

const Lacks = () => {
  const t = useT();
  const { data } = useCall('skillExams', 'listLacks', {});
  if (data === undefined) return null;
  return (
    <FormSection title={t('skillExams.charge.lacks.title')}>
      <Text size="sm" c="gray.7">
        {t('skillExams.charge.lacks.hint')}
      </Text>
      {data.length === 0 ? (
        <Text size="sm">{t('skillExams.charge.lacks.none')}</Text>
      ) : (
        <Table verticalSpacing={4}>
          <Table.Thead>
            <Table.Tr>
              {(['foundOn', 'member', 'person', 'exam', 'finding', 'foundBy'] as const).map((name) => (
                <Table.Th key={name}>{t(`skillExams.charge.lacks.${name}`)}</Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {data.map(({ id, foundOn, member, person, exam, finding, foundBy }) => (
              <Table.Tr key={id}>
                {[foundOn, member, person, exam, finding, foundBy].map((text, i) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: the columns never change their order
                  <Table.Td key={i}>{text}</Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </FormSection>
  );
};

const keyOf = ({ key }: TrainerRow): string => key;

/** What trainers answer for, by course; and what is held against panel members. */
export const TrainersPage = () => {
  const t = useT();
  const go = useGo();
  const filters = useListFilters({ search: { kind: 'search', label: t('skillExams.charge.search') } });
  const list = useCall('skillExams', 'listTrainers', {});
  const columns = useMemo(() => columnsOf(t), [t]);
  const { search } = filters.values;
  const rows = useMemo(
    () =>
      list.data?.filter(({ trainer, trainerNo, subject }) => oneHolds([trainer, trainerNo, subject], search)),
    [list.data, search],
  );
  return (
    <ListPage
      id="trainers"
      title={t('skillExams.charge.title')}
      description={t('skillExams.charge.description')}
      list={list}
      rows={rows}
      rowKey={keyOf}
      columns={columns}
      filters={filters}
      empty={{
        title: t('skillExams.charge.empty'),
        hint: t('skillExams.charge.emptyHint'),
        action: <Button onClick={() => go('/skill-exams')}>{t('skillExams.charge.toExams')}</Button>,
      }}
    >
      <Lacks />
    </ListPage>
  );
};
