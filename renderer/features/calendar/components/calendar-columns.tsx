import type { CalendarRow, CalendarRowKind } from '../../../../shared/features/calendar/types';
import { daysBetween } from '../../../../shared/kernel/dates';
import type { Translate } from '../../../../shared/locales/translate';
import { formatDate } from '../../../lib/format';
import type { DataColumn } from '../../../ui/data-table-model';
import { StateBadge } from '../../../ui/StateBadge';

const COLOURS: Readonly<Record<CalendarRowKind, string>> = {
  holiday: 'teal',
  workingDay: 'blue',
  closed: 'orange',
};

/** The columns of a year's calendar. */
export const calendarColumns = (t: Translate): readonly DataColumn<CalendarRow>[] => {
  const head = (key: 'kind' | 'time' | 'days' | 'title' | 'source') => t(`calendar.column.${key}`);
  return [
    {
      key: 'time',
      header: head('time'),
      width: 200,
      text: ({ startsOn, endsOn }) =>
        startsOn === endsOn ? formatDate(startsOn) : `${formatDate(startsOn)} ~ ${formatDate(endsOn)}`,
    },
    {
      key: 'days',
      header: head('days'),
      width: 70,
      align: 'right',
      text: ({ startsOn, endsOn }) => daysBetween(startsOn, endsOn) + 1,
    },
    {
      key: 'kind',
      header: head('kind'),
      width: 152,
      text: ({ kind }) => t(`calendar.kind.${kind}`),
      render: ({ kind }) => <StateBadge color={COLOURS[kind]} label={t(`calendar.kind.${kind}`)} />,
    },
    { key: 'title', header: head('title'), width: 220, text: ({ title }) => title },
    { key: 'source', header: head('source'), text: ({ source }) => source },
  ];
};
