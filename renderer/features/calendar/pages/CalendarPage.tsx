import { Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { CalendarRow } from '../../../../shared/features/calendar/types';
import { useCall } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { todayHere } from '../../../lib/today';
import { AddButton } from '../../../ui/AddButton';
import { idOf } from '../../../ui/data-table-model';
import { ListPage } from '../../../ui/ListPage';
import { useListFilters } from '../../../ui/list-filters';
import { ClosedDayPanel } from '../components/ClosedDayPanel';
import { calendarColumns } from '../components/calendar-columns';

const YEAR_DIGITS = 4;

/** Which days of a year are worked, and on which this office is closed. */
export const CalendarPage = () => {
  const t = useT();
  const [editing, setEditing] = useState<CalendarRow | 'new' | null>(null);
  const filters = useListFilters({
    year: { kind: 'year', label: t('calendar.year'), present: todayHere().slice(0, YEAR_DIGITS) },
  });
  const { year } = filters.values;
  const list = useCall('calendar', 'getYear', { year });
  const columns = useMemo(() => calendarColumns(t), [t]);
  const said = list.data;
  return (
    <ListPage
      id="calendar"
      title={t('calendar.title')}
      description={t('calendar.description')}
      actions={<AddButton label={t('calendar.add')} onClick={() => setEditing('new')} />}
      notice={
        said === undefined ? null : (
          <Text size="sm" mb="xs" c={said.isKnown ? 'gray.7' : 'orange.9'}>
            {t(said.isKnown ? 'calendar.known' : 'calendar.unknown', { year, days: said.workingDays })}
          </Text>
        )
      }
      list={list}
      rows={said?.rows}
      rowKey={idOf}
      columns={columns}
      filters={filters}
      onOpen={(row) => setEditing(row.version === null ? null : row)}
      empty={{ title: t('calendar.empty'), hint: t('calendar.emptyHint') }}
    >
      <ClosedDayPanel
        opened={editing !== null}
        row={editing === 'new' ? null : editing}
        onClose={() => setEditing(null)}
      />
    </ListPage>
  );
};
