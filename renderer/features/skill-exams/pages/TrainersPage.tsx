import { Table, Text } from '@mantine/core';
import { useMemo } from 'react';
import type { TrainerRow } from '../../../../shared/features/skill-exams/types';
import { toYuan } from '../../../../shared/kernel/exact';
import type { Translate } from '../../../../shared/locales/translate';
import { useCall } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { useSearchState } from '../../../lib/search-state';
import { DataTable } from '../../../ui/DataTable';
import type { DataColumn } from '../../../ui/data-table-model';
import { ErrorPanel } from '../../../ui/ErrorPanel';
import { Explanation } from '../../../ui/Explanation';
import { FormSection } from '../../../ui/FormSection';
import { NoRows } from '../../../ui/NoRows';
import { PageHeader } from '../../../ui/PageHeader';
import { SearchInput } from '../../../ui/SearchInput';
import { StateBadge } from '../../../ui/StateBadge';

const columnsOf = (t: Translate): readonly DataColumn<TrainerRow>[] => [
  {
    key: 'trainer',
    header: t('skillExams.charge.trainer'),
    width: 120,
    render: (row) => `${row.trainer} ${row.trainerNo}`,
    sortValue: (row) => row.trainer,
  },
  {
    key: 'course',
    header: t('skillExams.charge.course'),
    render: (row) => row.subject,
    sortValue: (row) => row.subject,
  },
  {
    key: 'entryTests',
    optional: true,
    header: t('skillExams.charge.exams'),
    width: 140,
    render: (row) => row.exams.map(({ examType }) => t(`entryTests.type.${examType}`)).join(' · '),
  },
  {
    key: 'dates',
    header: t('skillExams.charge.dates'),
    width: 110,
    render: (row) => row.to,
    sortValue: (row) => row.to,
  },
  {
    key: 'trainees',
    header: t('skillExams.charge.trainees'),
    width: 70,
    align: 'right',
    render: (row) => row.trainees,
    sortValue: (row) => row.trainees,
  },
  {
    key: 'failed',
    header: t('skillExams.charge.failed'),
    width: 64,
    align: 'right',
    render: (row) => row.failed,
    sortValue: (row) => row.failed,
  },
  {
    key: 'percent',
    header: t('skillExams.charge.percent'),
    width: 84,
    align: 'right',
    render: (row) => `${row.percentText}%`,
    sortValue: (row) => row.percent,
  },
  {
    key: 'charge',
    header: t('skillExams.charge.charge'),
    width: 88,
    align: 'right',
    render: (row) => toYuan(row.chargeCents),
    sortValue: (row) => row.chargeCents,
  },
  {
    key: 'obliged',
    header: t('skillExams.charge.obliged'),
    width: 130,
    render: (row) => (row.obliged ? <StateBadge color="orange" label={t('skillExams.charge.yes')} /> : null),
    sortValue: (row) => Number(row.obliged),
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

/** What trainers answer for, by course; and what is held against panel members. */
export const TrainersPage = () => {
  const t = useT();
  const [search, setSearch] = useSearchState('search');
  const list = useCall('skillExams', 'listTrainers', {});
  const columns = useMemo(() => columnsOf(t), [t]);
  const wanted = search.trim();
  const rows = (list.data ?? []).filter(({ trainer, trainerNo, subject }) =>
    [trainer, trainerNo, subject].some((part) => part.includes(wanted)),
  );
  return (
    <>
      <PageHeader title={t('skillExams.charge.title')} description={t('skillExams.charge.description')} />
      {list.error === undefined ? null : <ErrorPanel error={list.error} />}
      <DataTable
        id="trainers"
        rows={rows}
        rowKey={(row) => row.key}
        columns={columns}
        empty={
          <NoRows
            list={list}
            filtered={wanted !== ''}
            title={t('skillExams.charge.empty')}
            hint={t('skillExams.charge.emptyHint')}
          />
        }
        toolbar={<SearchInput value={search} onChange={setSearch} label={t('skillExams.charge.search')} />}
      />
      <Lacks />
    </>
  );
};
