import { useMemo, useState } from 'react';
import type { SkillExamRow } from '../../../../shared/features/skill-exams/types';
import { SKILL_EXAM_TYPES, SKILL_PURPOSES } from '../../../../shared/features/skill-exams/vocabulary';
import type { Translate } from '../../../../shared/locales/translate';
import { useCall } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { importButton } from '../../../lib/import-slot';
import { useGo } from '../../../lib/navigate';
import { useSlot } from '../../../lib/slots';
import { AddButton } from '../../../ui/AddButton';
import { type DataColumn, idOf } from '../../../ui/data-table-model';
import { ListPage } from '../../../ui/ListPage';
import { choice, useListFilters } from '../../../ui/list-filters';
import { DueList } from '../components/DueList';
import { SkillExamPanel } from '../components/SkillExamPanel';

const columnsOf = (t: Translate): readonly DataColumn<SkillExamRow>[] => [
  { key: 'name', header: t('entryTests.name'), text: (row) => row.name },
  {
    key: 'type',
    header: t('skillExams.exam.type'),
    width: 90,
    text: (row) => t(`entryTests.type.${row.examType}`),
  },
  {
    key: 'purpose',
    header: t('skillExams.exam.purpose'),
    width: 96,
    text: (row) => t(`entryTests.purpose.${row.purpose}`),
  },
  {
    key: 'heldOn',
    header: t('entryTests.heldOn'),
    width: 120,
    text: (row) => row.heldOn,
  },
  {
    key: 'series',
    header: t('entryTests.productSeries'),
    width: 130,
    text: (row) => row.productSeries,
  },
  {
    key: 'trainer',
    header: t('entryTests.trainer'),
    width: 100,
    text: (row) => row.trainerName ?? '',
  },
  {
    key: 'people',
    header: t('entryTests.people'),
    width: 80,
    align: 'right',
    text: (row) => row.people,
  },
  {
    key: 'passed',
    header: t('skillExams.exam.passed'),
    width: 80,
    align: 'right',
    text: (row) => row.passed,
  },
  {
    key: 'failed',
    header: t('skillExams.exam.failed'),
    width: 80,
    align: 'right',
    text: (row) => row.failed || null,
  },
  {
    key: 'provisional',
    header: t('panels.provisional'),
    width: 80,
    align: 'right',
    text: (row) => row.provisional || null,
  },
];

/** Theory, practical and comprehensive examinations, and who is due after them. */
export const SkillExamsPage = () => {
  const t = useT();
  const ImportButton = useSlot(importButton);
  const go = useGo();
  const filters = useListFilters({
    search: { kind: 'search', label: t('skillExams.exam.search') },
    type: choice({
      label: t('skillExams.exam.type'),
      all: t('skillExams.exam.allTypes'),
      values: SKILL_EXAM_TYPES,
      text: (value) => t(`entryTests.type.${value}`),
    }),
    purpose: choice({
      label: t('skillExams.exam.purpose'),
      all: t('skillExams.exam.allPurposes'),
      values: SKILL_PURPOSES,
      text: (value) => t(`entryTests.purpose.${value}`),
    }),
  });
  const { search, type: examType, purpose } = filters.values;
  const list = useCall('skillExams', 'listSkillExams', { search, examType, purpose });
  const [adding, setAdding] = useState(false);
  const columns = useMemo(() => columnsOf(t), [t]);
  const open = ({ id }: { readonly id: string }): void => go('/skill-exams/$id', { params: { id } });
  return (
    <ListPage
      id="skill-exams"
      title={t('skillExams.exam.title')}
      description={t('skillExams.exam.description')}
      actions={
        <>
          <ImportButton workbook="examScores" />
          <AddButton label={t('skillExams.exam.add')} onClick={() => setAdding(true)} />
        </>
      }
      notice={<DueList />}
      list={list}
      rowKey={idOf}
      columns={columns}
      filters={filters}
      onOpen={open}
      empty={{ title: t('skillExams.exam.empty'), hint: t('skillExams.exam.emptyHint') }}
    >
      <SkillExamPanel opened={adding} exam={null} onClose={() => setAdding(false)} onSaved={open} />
    </ListPage>
  );
};
