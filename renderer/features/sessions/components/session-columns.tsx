import type { SessionRow } from '../../../../shared/features/sessions/types';
import type { SessionStatus } from '../../../../shared/features/sessions/vocabulary';
import type { Translate } from '../../../../shared/locales/translate';
import { formatTime } from '../../../lib/format';
import type { DataColumn } from '../../../ui/data-table-model';
import { StateBadge } from '../../../ui/StateBadge';

export const STATUS_COLORS: Readonly<Record<SessionStatus, string>> = {
  planned: 'blue',
  held: 'teal',
  cancelled: 'gray',
};

/** The end without its day when it is that of the start. */
export const spanOf = (row: { readonly startsAt: string; readonly endsAt: string }): string =>
  `${formatTime(row.startsAt)} – ${row.startsAt.slice(0, 10) === row.endsAt.slice(0, 10) ? row.endsAt.slice(11) : formatTime(row.endsAt)}`;

export const sessionColumns = (t: Translate): readonly DataColumn<SessionRow>[] => [
  {
    key: 'sessionNo',
    header: t('sessions.page.sessionNo'),
    width: 110,
    text: (row) => row.sessionNo,
  },
  {
    key: 'course',
    header: t('sessions.page.course'),
    text: (row) => row.courseName,
  },
  {
    key: 'time',
    header: t('sessions.page.time'),
    width: 200,
    text: spanOf,
  },
  {
    key: 'place',
    header: t('sessions.page.place'),
    width: 110,
    text: (row) => row.place,
  },
  {
    key: 'trainer',
    header: t('sessions.page.trainer'),
    width: 90,
    text: (row) => row.trainerName ?? '',
  },
  {
    key: 'trainees',
    header: t('sessions.page.trainees'),
    width: 72,
    align: 'right',
    text: (row) => (row.capacity === null ? row.trainees : `${row.trainees}/${row.capacity}`),
    sortValue: (row) => row.trainees,
  },
  {
    key: 'attended',
    header: t('sessions.page.attended'),
    width: 60,
    align: 'right',
    text: (row) => (row.missing === row.trainees ? null : row.attended),
  },
  {
    key: 'status',
    header: t('sessions.page.status'),
    width: 92,
    text: (row) => t(`sessions.page.statusOf.${row.status}`),
    render: (row) => (
      <StateBadge color={STATUS_COLORS[row.status]} label={t(`sessions.page.statusOf.${row.status}`)} />
    ),
  },
  {
    key: 'overlapReason',
    header: t('sessions.page.overlapReason'),
    optional: true,
    text: (row) => row.overlapReason,
  },
];
