import { Button, Group, Select } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { copyOfCourse } from '../../../../shared/features/courses/rules';
import type { CourseRow } from '../../../../shared/features/courses/types';
import { AREAS, type Area, TIERS, type Tier } from '../../../../shared/features/courses/vocabulary';
import { useCall, useCommand } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { importButton } from '../../../lib/import-slot';
import { notifyDone } from '../../../lib/notify';
import { useSearchState } from '../../../lib/search-state';
import { useFills, useSlot } from '../../../lib/slots';
import { undoOf } from '../../../lib/undo';
import { confirmAction } from '../../../ui/confirm-action';
import { DataTable } from '../../../ui/DataTable';
import { ErrorPanel } from '../../../ui/ErrorPanel';
import { NoRows } from '../../../ui/NoRows';
import { PageHeader } from '../../../ui/PageHeader';
import { SearchInput } from '../../../ui/SearchInput';
import { CoursePanel } from '../components/CoursePanel';
import { courseColumns } from '../components/course-columns';
import { type CourseDraft, NEW_COURSE } from '../components/course-form';
import { courseActions } from '../slots';

/** The course catalogue: own courses, and those that head office handed down. */
export const CoursesPage = () => {
  const t = useT();
  const ImportButton = useSlot(importButton);
  const [search, setSearch] = useSearchState('search');
  const [area, setArea] = useSearchState('area');
  const [tier, setTier] = useSearchState('tier');
  const list = useCall('courses', 'listCourses', {
    search,
    area: area as Area | '',
    tier: tier as Tier | '',
  });
  const remove = useCommand('courses', 'removeCourse');
  const [draft, setDraft] = useState<CourseDraft | null>(null);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const rows = list.data ?? [];
  const chosen = rows.filter(({ id }) => selected.has(id)).map(({ id }) => id);
  const actions = useFills(courseActions);

  const copy = (course: CourseRow): void => {
    setDraft({
      course: null,
      fields: copyOfCourse(
        course,
        rows.map(({ code }) => code),
      ),
    });
  };
  const ask = async (course: CourseRow): Promise<void> => {
    const { code, name } = course;
    const title = t('courses.deleteTitle');
    const body = t('courses.deleteBody', { code, name });
    if (!(await confirmAction({ title, body, confirmLabel: t('common.action.delete'), danger: true })))
      return;
    const answer = await remove.run({ id: course.id, version: course.version });
    if (!answer.ok) return;
    notifyDone(t('courses.deleted', { code, name }), undoOf(answer));
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: the actions close over the rows
  const columns = useMemo(
    () => courseColumns(t, { onCopy: copy, onRemove: (course) => void ask(course) }),
    [t, rows],
  );
  const open = (course: CourseRow): void => {
    if (course.mine) setDraft({ course, fields: course });
    else notifyDone(t('courses.readOnly'));
  };
  const filtered = search !== '' || area !== '' || tier !== '';
  const add = (
    <Button
      leftSection={<IconPlus size={16} aria-hidden />}
      onClick={() => setDraft({ course: null, fields: NEW_COURSE })}
    >
      {t('courses.add')}
    </Button>
  );
  const bring = <ImportButton workbook="courses" />;
  return (
    <>
      <PageHeader
        title={t('courses.title')}
        description={t('courses.description')}
        actions={
          <>
            {chosen.length === 0
              ? null
              : actions.map((action) => <action.component key={action.key} courseIds={chosen} />)}
            {bring}
            {add}
          </>
        }
      />
      {list.error === undefined ? null : <ErrorPanel error={list.error} />}
      <DataTable
        id="courses"
        rows={rows}
        rowKey={(row) => row.id}
        columns={columns}
        onOpen={open}
        selected={selected}
        onSelectedChange={setSelected}
        empty={
          <NoRows
            list={list}
            filtered={filtered}
            title={t('courses.empty')}
            hint={t('courses.emptyHint')}
            action={
              <Group gap="xs">
                {bring}
                {add}
              </Group>
            }
          />
        }
        toolbar={
          <>
            <SearchInput value={search} onChange={setSearch} label={t('courses.search')} />
            <Select
              aria-label={t('courses.area')}
              placeholder={t('courses.allAreas')}
              clearable
              w={140}
              data={AREAS.map((value) => ({ value, label: t(`courses.areas.${value}`) }))}
              value={area === '' ? null : area}
              onChange={(value) => setArea(value ?? '')}
            />
            <Select
              aria-label={t('courses.tier')}
              placeholder={t('courses.allTiers')}
              clearable
              w={120}
              data={TIERS.map((value) => ({ value, label: t(`courses.tiers.${value}`) }))}
              value={tier === '' ? null : tier}
              onChange={(value) => setTier(value ?? '')}
            />
          </>
        }
      />
      <CoursePanel draft={draft} onClose={() => setDraft(null)} />
    </>
  );
};
