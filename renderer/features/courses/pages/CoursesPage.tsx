import { useMemo, useState } from 'react';
import { copyOfCourse } from '../../../../shared/features/courses/rules';
import type { CourseRow } from '../../../../shared/features/courses/types';
import { AREAS, TIERS } from '../../../../shared/features/courses/vocabulary';
import { useCall, useCommand } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { importButton } from '../../../lib/import-slot';
import { notifyDone } from '../../../lib/notify';
import { useFills, useSlot } from '../../../lib/slots';
import { undoOf } from '../../../lib/undo';
import { useLatest } from '../../../lib/use-latest';
import { AddButton } from '../../../ui/AddButton';
import { confirmAction } from '../../../ui/confirm-action';
import { idOf } from '../../../ui/data-table-model';
import { ListPage } from '../../../ui/ListPage';
import { choice, useListFilters } from '../../../ui/list-filters';
import { CoursePanel } from '../components/CoursePanel';
import { courseColumns } from '../components/course-columns';
import { type CourseDraft, NEW_COURSE } from '../components/course-form';
import { courseActions } from '../slots';

/** The course catalogue: own courses, and those that head office handed down. */
export const CoursesPage = () => {
  const t = useT();
  const ImportButton = useSlot(importButton);
  const actions = useFills(courseActions);
  const filters = useListFilters({
    search: { kind: 'search', label: t('courses.search') },
    area: choice({
      label: t('courses.area'),
      all: t('courses.allAreas'),
      values: AREAS,
      text: (value) => t(`courses.areas.${value}`),
    }),
    tier: choice({
      label: t('courses.tier'),
      all: t('courses.allTiers'),
      values: TIERS,
      text: (value) => t(`courses.tiers.${value}`),
    }),
  });
  const list = useCall('courses', 'listCourses', filters.values);
  const remove = useCommand('courses', 'removeCourse');
  const [draft, setDraft] = useState<CourseDraft | null>(null);

  const onCopy = useLatest((course: CourseRow): void => {
    const codes = (list.data ?? []).map(({ code }) => code);
    setDraft({ course: null, fields: copyOfCourse(course, codes) });
  });
  const onRemove = useLatest(async ({ id, version, code, name }: CourseRow): Promise<void> => {
    const confirmed = await confirmAction({
      title: t('courses.deleteTitle'),
      body: t('courses.deleteBody', { code, name }),
      confirmLabel: t('common.action.delete'),
      danger: true,
    });
    const answer = confirmed ? await remove.run({ id, version }) : undefined;
    if (answer?.ok) notifyDone(t('courses.deleted', { code, name }), undoOf(answer));
  });
  const columns = useMemo(() => courseColumns(t, { onCopy, onRemove }), [t, onCopy, onRemove]);
  return (
    <ListPage
      id="courses"
      title={t('courses.title')}
      description={t('courses.description')}
      actions={
        <>
          <ImportButton workbook="courses" />
          <AddButton
            label={t('courses.add')}
            onClick={() => setDraft({ course: null, fields: NEW_COURSE })}
          />
        </>
      }
      selectActions={(ids) => actions.map((action) => <action.component key={action.key} courseIds={ids} />)}
      list={list}
      rowKey={idOf}
      columns={columns}
      filters={filters}
      onOpen={(course) => {
        if (course.mine) setDraft({ course, fields: course });
        else notifyDone(t('courses.readOnly'));
      }}
      empty={{ title: t('courses.empty'), hint: t('courses.emptyHint') }}
    >
      <CoursePanel draft={draft} onClose={() => setDraft(null)} />
    </ListPage>
  );
};
