import { ActionIcon, Group, Tooltip } from '@mantine/core';
import { IconCopy, IconTrash } from '@tabler/icons-react';
import type { CourseRow } from '../../../../shared/features/courses/types';
import type { Translate } from '../../../../shared/locales/translate';
import type { DataColumn } from '../../../ui/data-table-model';

type Actions = {
  readonly onCopy: (course: CourseRow) => void;
  readonly onRemove: (course: CourseRow) => void;
};

export const courseColumns = (
  t: Translate,
  { onCopy, onRemove }: Actions,
): readonly DataColumn<CourseRow>[] => [
  {
    key: 'code',
    header: t('courses.code'),
    width: 100,
    text: (row) => row.code,
  },
  {
    key: 'name',
    header: t('courses.name'),
    grow: 3,
    text: (row) => row.name,
  },
  {
    key: 'area',
    header: t('courses.area'),
    width: 90,
    text: (row) => t(`courses.areas.${row.area}`),
  },
  {
    key: 'tier',
    header: t('courses.tier'),
    width: 64,
    text: (row) => t(`courses.tiers.${row.tier}`),
  },
  {
    key: 'method',
    header: t('courses.method'),
    width: 90,
    text: (row) => (row.method === null ? null : t(`courses.methods.${row.method}`)),
  },
  {
    key: 'hours',
    header: t('courses.hours'),
    width: 60,
    align: 'right',
    text: (row) => row.hours ?? '',
  },
  {
    key: 'series',
    header: t('courses.productSeries'),
    text: (row) => row.productSeries.join(' · '),
  },
  {
    key: 'sessions',
    header: t('courses.sessions'),
    width: 60,
    align: 'right',
    text: (row) => row.sessions || null,
  },
  {
    key: 'owner',
    header: t('courses.owner'),
    width: 90,
    optional: true,
    text: (row) => t(row.mine ? 'courses.own' : 'courses.handedDown'),
  },
  {
    key: 'actions',
    header: '',
    width: 72,
    render: (row) => (
      <Group gap={2} wrap="nowrap" onClick={(event) => event.stopPropagation()}>
        <Tooltip label={t('courses.copy')}>
          <ActionIcon
            variant="subtle"
            size="sm"
            aria-label={`${t('courses.copy')} ${row.code}`}
            onClick={() => onCopy(row)}
          >
            <IconCopy size={16} aria-hidden />
          </ActionIcon>
        </Tooltip>
        {row.mine ? (
          <Tooltip label={t('common.action.delete')}>
            <ActionIcon
              variant="subtle"
              color="red"
              size="sm"
              aria-label={`${t('common.action.delete')} ${row.code}`}
              onClick={() => onRemove(row)}
            >
              <IconTrash size={16} aria-hidden />
            </ActionIcon>
          </Tooltip>
        ) : null}
      </Group>
    ),
  },
];
