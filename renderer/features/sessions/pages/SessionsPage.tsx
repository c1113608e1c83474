import { Button, Group, SegmentedControl, Select } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { SessionFilter } from '../../../../shared/features/sessions/types';
import { SESSION_STATUSES } from '../../../../shared/features/sessions/vocabulary';
import { useCall } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { importButton } from '../../../lib/import-slot';
import { useGo } from '../../../lib/navigate';
import { useSearchState } from '../../../lib/search-state';
import { useSlot } from '../../../lib/slots';
import { todayHere } from '../../../lib/today';
import { DataTable } from '../../../ui/DataTable';
import { DateField } from '../../../ui/DateField';
import { ErrorPanel } from '../../../ui/ErrorPanel';
import { NoRows } from '../../../ui/NoRows';
import { PageHeader } from '../../../ui/PageHeader';
import { SearchInput } from '../../../ui/SearchInput';
import { MovePanel } from '../components/MovePanel';
import { SessionCalendar } from '../components/SessionCalendar';
import { SessionPanel } from '../components/SessionPanel';
import { SessionPrints } from '../components/SessionPrints';
import { sessionColumns } from '../components/session-columns';
import type { MovedSession, SessionDraft } from '../components/session-form';

const newSession = (startsAt: string, endsAt: string): SessionDraft => ({ session: null, startsAt, endsAt });

/** All sessions, as a list or on the calendar. */
export const SessionsPage = () => {
  const t = useT();
  const ImportButton = useSlot(importButton);
  const go = useGo();
  const [mode, setMode] = useSearchState('view', 'list');
  const [search, setSearch] = useSearchState('search');
  const [status, setStatus] = useSearchState('status');
  const [from, setFrom] = useSearchState('from');
  const [to, setTo] = useSearchState('to');
  const filter = { search, status: status as SessionFilter['status'], from, to };
  const list = useCall('sessions', 'listSessions', filter, { enabled: mode === 'list' });
  const [draft, setDraft] = useState<SessionDraft | null>(null);
  const [moved, setMoved] = useState<MovedSession | null>(null);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const columns = useMemo(() => sessionColumns(t), [t]);
  const rows = list.data ?? [];
  const chosen = mode === 'list' ? rows.filter(({ id }) => selected.has(id)).map(({ id }) => id) : [];
  const open = ({ id }: { readonly id: string }): void => go('/sessions/$id', { params: { id } });
  const filtered = search !== '' || status !== '' || from !== '' || to !== '';
  const plan = (): void => setDraft(newSession(`${todayHere()}T08:30`, `${todayHere()}T11:30`));

  const bring = <ImportButton workbook="sessions" />;
  const add = (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={plan}>
      {t('sessions.page.add')}
    </Button>
  );
  return (
    <>
      <PageHeader
        title={t('sessions.page.title')}
        description={t('sessions.page.description')}
        actions={
          <>
            {chosen.length === 0 ? null : <SessionPrints sessionIds={chosen} />}
            <SegmentedControl
              size="sm"
              value={mode}
              onChange={setMode}
              data={[
                { value: 'list', label: t('sessions.page.list') },
                { value: 'calendar', label: t('sessions.page.calendar') },
              ]}
            />
            {bring}
            {add}
          </>
        }
      />
      {list.error === undefined ? null : <ErrorPanel error={list.error} />}
      {mode === 'calendar' ? (
        <SessionCalendar
          search={search}
          onOpen={open}
          onMove={setMoved}
          onPlan={(startsAt, endsAt) => setDraft(newSession(startsAt, endsAt))}
        />
      ) : (
        <DataTable
          id="sessions"
          rows={rows}
          rowKey={(row) => row.id}
          columns={columns}
          onOpen={open}
          selected={selected}
          onSelectedChange={setSelected}
          rowTone={(row) =>
            row.status === 'planned' && row.endsAt.slice(0, 10) < todayHere() ? 'warning' : undefined
          }
          empty={
            <NoRows
              list={list}
              filtered={filtered}
              title={t('sessions.page.empty')}
              hint={t('sessions.page.emptyHint')}
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
              <SearchInput value={search} onChange={setSearch} label={t('sessions.page.search')} />
              <Select
                aria-label={t('sessions.page.status')}
                placeholder={t('sessions.page.allStatuses')}
                clearable
                w={130}
                data={[
                  ...SESSION_STATUSES.map((value) => ({
                    value,
                    label: t(`sessions.page.statusOf.${value}`),
                  })),
                  { value: 'withoutAttendance', label: t('sessions.page.withoutAttendance') },
                ]}
                value={status === '' ? null : status}
                onChange={(value) => setStatus(value ?? '')}
              />
              <DateField
                aria-label={t('sessions.page.from')}
                placeholder={t('sessions.page.from')}
                w={130}
                value={from === '' ? null : from}
                onChange={(day) => setFrom(day ?? '')}
              />
              <DateField
                aria-label={t('sessions.page.to')}
                placeholder={t('sessions.page.to')}
                w={130}
                value={to === '' ? null : to}
                onChange={(day) => setTo(day ?? '')}
              />
            </>
          }
        />
      )}
      <SessionPanel draft={draft} onClose={() => setDraft(null)} onSaved={open} />
      <MovePanel moved={moved} onClose={() => setMoved(null)} />
    </>
  );
};
