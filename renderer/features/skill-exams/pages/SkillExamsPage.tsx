import { Button, Group } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { SkillExamRow } from '../../../../shared/features/skill-exams/types';
import { SKILL_EXAM_TYPES } from '../../../../shared/features/skill-exams/vocabulary';
import type { Translate } from '../../../../shared/locales/translate';
import { useCall } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { importButton } from '../../../lib/import-slot';
import { useGo } from '../../../lib/navigate';
import { useSearchState } from '../../../lib/search-state';
import { useSlot } from '../../../lib/slots';
import { DataTable } from '../../../ui/DataTable';
import type { DataColumn } from '../../../ui/data-table-model';
import { ErrorPanel } from '../../../ui/ErrorPanel';
import { FilterSelect } from '../../../ui/FilterSelect';
import { NoRows } from '../../../ui/NoRows';
import { PageHeader } from '../../../ui/PageHeader';
import { SearchInput } from '../../../ui/SearchInput';
import { DueList } from '../components/DueList';
import { SkillExamPanel } from '../components/SkillExamPanel';

const columnsOf = (t: Translate): readonly DataColumn<SkillExamRow>[] => [
  { key: 'name', header: t('entryTests.name'), render: (row) => row.name, sortValue: (row) => row.name },
  {
    key: 'type',
    header: t('skillExams.exam.type'),
    width: 90,
    render: (row) => t(`entryTests.type.${row.examType}`),
    sortValue: (row) => row.examType,
  },
  {
    key: 'heldOn',
    header: t('entryTests.heldOn'),
    width: 120,
    render: (row) => row.heldOn,
    sortValue: (row) => row.heldOn,
  },
  {
    key: 'series',
    header: t('entryTests.productSeries'),
    width: 130,
    render: (row) => row.productSeries,
    sortValue: (row) => row.productSeries,
  },
  {
    key: 'trainer',
    header: t('entryTests.trainer'),
    width: 100,
    render: (row) => row.trainerName ?? '',
    sortValue: (row) => row.trainerName ?? '',
  },
  {
    key: 'people',
    header: t('entryTests.people'),
    width: 80,
    align: 'right',
    render: (row) => row.people,
    sortValue: (row) => row.people,
  },
  {
    key: 'passed',
    header: t('skillExams.exam.passed'),
    width: 80,
    align: 'right',
    render: (row) => row.passed,
    sortValue: (row) => row.passed,
  },
  {
    key: 'failed',
    header: t('skillExams.exam.failed'),
    width: 80,
    align: 'right',
    render: (row) => (row.failed === 0 ? '' : row.failed),
    sortValue: (row) => row.failed,
  },
];

/** Theory, practical and comprehensive examinations, and who is due after them. */
export const SkillExamsPage = () => {
  const t = useT();
  const ImportButton = useSlot(importButton);
  const go = useGo();
  const [search, setSearch] = useSearchState('search');
  const [type, setType] = useSearchState('type');
  const examType = SKILL_EXAM_TYPES.find((each) => each === type) ?? ('' as const);
  const list = useCall('skillExams', 'listSkillExams', { search, examType });
  const [adding, setAdding] = useState(false);
  const columns = useMemo(() => columnsOf(t), [t]);
  const open = ({ id }: { readonly id: string }): void => go('/skill-exams/$id', { params: { id } });
  const actions = (
    <Group gap="xs" wrap="nowrap">
      <ImportButton workbook="examScores" />
      <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setAdding(true)}>
        {t('skillExams.exam.add')}
      </Button>
    </Group>
  );
  const filtered = search !== '' || examType !== '';
  return (
    <>
      <PageHeader
        title={t('skillExams.exam.title')}
        description={t('skillExams.exam.description')}
        actions={actions}
      />
      <DueList />
      {list.error === undefined ? null : <ErrorPanel error={list.error} />}
      <DataTable
        id="skill-exams"
        rows={list.data ?? []}
        rowKey={(row) => row.id}
        columns={columns}
        onOpen={open}
        empty={
          <NoRows
            list={list}
            filtered={filtered}
            title={t('skillExams.exam.empty')}
            hint={t('skillExams.exam.emptyHint')}
            action={actions}
          />
        }
        toolbar={
          <>
            <SearchInput value={search} onChange={setSearch} label={t('skillExams.exam.search')} />
            <FilterSelect
              label={t('skillExams.exam.type')}
              all={t('skillExams.exam.allTypes')}
              options={SKILL_EXAM_TYPES.map((value) => ({ value, label: t(`entryTests.type.${value}`) }))}
              value={examType}
              onChange={setType}
            />
          </>
        }
      />
      <SkillExamPanel opened={adding} exam={null} onClose={() => setAdding(false)} onSaved={open} />
    </>
  );
};
