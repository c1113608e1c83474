import type { EventRow } from '../../../../shared/features/appraisal/types/records';
import type { Translate } from '../../../../shared/locales/translate';
import type { DataColumn } from '../../../ui/data-table-model';
import { StateBadge } from '../../../ui/StateBadge';

const COLORS = { complaint: 'red', praise: 'teal', qualityCheck: 'blue', satisfaction: 'grape' } as const;

/** Whether what was promised was kept; empty while nothing is known. */
const inTime = (t: Translate, { handling }: EventRow): string => {
  const kept = [handling?.arrival?.kept, handling?.solution?.kept];
  if (kept.includes(false)) return t('appraisal.own.handling.columnBroken');
  return kept.includes(true) ? t('appraisal.own.handling.columnKept') : '';
};

/** What a service event says, in a list of them. */
export const eventColumns = (t: Translate): readonly DataColumn<EventRow>[] => [
  {
    key: 'day',
    header: t('appraisal.event.happenedOn'),
    width: 110,
    text: (row) => row.happenedOn,
  },
  {
    key: 'kind',
    header: t('appraisal.event.kind'),
    width: 120,
    text: (row) => t(`appraisal.event.${row.kind}`),
    render: (row) => <StateBadge color={COLORS[row.kind]} label={t(`appraisal.event.${row.kind}`)} />,
  },
  {
    key: 'staff',
    header: t('appraisal.event.staff'),
    width: 150,
    text: (row) => `${row.name} ${row.staffNo}`,
  },
  {
    key: 'customer',
    header: t('appraisal.event.customer'),
    width: 120,
    text: (row) => row.customer,
  },
  {
    key: 'work',
    header: t('appraisal.event.work'),
    width: 80,
    text: (row) => t(`appraisal.event.${row.work}`),
  },
  {
    key: 'score',
    header: t('appraisal.event.score'),
    width: 70,
    align: 'right',
    text: (row) => row.score ?? '',
  },
  {
    key: 'points',
    header: t('appraisal.event.points'),
    width: 80,
    align: 'right',
    text: (row) => row.points,
    render: (row) => (row.points !== null && row.points > 0 ? `+${row.points}` : row.points),
  },
  {
    key: 'inTime',
    header: t('appraisal.own.handling.column'),
    width: 80,
    text: (row) => inTime(t, row),
  },
  { key: 'office', header: t('appraisal.list.office'), width: 70, text: (row) => row.office },
  { key: 'text', header: t('appraisal.event.text'), text: (row) => row.text },
];
