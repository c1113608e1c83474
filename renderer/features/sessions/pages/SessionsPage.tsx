import { SegmentedControl } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { SessionRow } from '../../../../shared/features/sessions/types';
import { SESSION_STATUSES } from '../../../../shared/features/sessions/vocabulary';
import { useCall } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { importButton } from '../../../lib/import-slot';
import { useGo } from '../../../lib/navigate';
import { useSearchState } from '../../../lib/search-state';
import { useSlot } from '../../../lib/slots';
import { todayHere } from '../../../lib/today';
import { AddButton } from '../../../ui/AddButton';
import { idOf } from '../../../ui/data-table-model';
import { ListPage } from '../../../ui/ListPage';
import { choice, useListFilters } from '../../../ui/list-filters';
import { MovePanel } from '../components/MovePanel';
import { SessionCalendar } from '../components/SessionCalendar';
import { SessionPanel } from '../components/SessionPanel';
import { SessionPrints } from '../components/SessionPrints';
import { sessionColumns } from '../components/session-columns';
import type { MovedSession, SessionDraft } from '../components/session-form';

const newSession = (startsAt: string, endsAt: string): SessionDraft => ({ session: null, startsAt, endsAt });
const toneOf = ({ status, endsAt }: SessionRow) =>
  status === 'planned' && endsAt.slice(0, 10) < todayHere() ? 'warning' : undefined;

/** All sessions, as a list or on the calendar. */
export const SessionsPage = () => {
  const t = useT();
  const ImportButton = useSlot(importButton);
  const go = useGo();
  const [mode, setMode] = useSearchState('view', 'list');
  const filters = useListFilters({
    search: { kind: 'search', label: t('sessions.page.search') },
    status: choice({
      label: t('sessions.page.status'),
      all: t('sessions.page.allStatuses'),
      values: [...SESSION_STATUSES, 'withoutAttendance'],
      text: (value) =>
        value === 'withoutAttendance'
          ? t('sessions.page.withoutAttendance')
          : t(`sessions.page.statusOf.${value}`),
    }),
    from: { kind: 'day', label: t('sessions.page.from') },
    to: { kind: 'day', label: t('sessions.page.to') },
  });
  const list = useCall('sessions', 'listSessions', filters.values, { enabled: mode === 'list' });
  const [draft, setDraft] = useState<SessionDraft | null>(null);
  const [moved, setMoved] = useState<MovedSession | null>(null);
  const columns = useMemo(() => sessionColumns(t), [t]);
  const open = ({ id }: { readonly id: string }): void => go('/sessions/$id', { params: { id } });
  const plan = (): void => setDraft(newSession(`${todayHere()}T08:30`, `${todayHere()}T11:30`));
  const first = (
    <>
      <ImportButton workbook="sessions" />
      <AddButton label={t('sessions.page.add')} onClick={plan} />
    </>
  );
  return (
    <ListPage
      id="sessions"
      title={t('sessions.page.title')}
      description={t('sessions.page.description')}
      actions={
        <>
          <SegmentedControl
            size="sm"
            value={mode}
            onChange={setMode}
            data={[
              { value: 'list', label: t('sessions.page.list') },
              { value: 'calendar', label: t('sessions.page.calendar') },
            ]}
          />
          {first}
        </>
      }
      selectActions={(ids) => (mode === 'list' ? <SessionPrints sessionIds={ids} /> : null)}
      list={list}
      rowKey={idOf}
      columns={columns}
      filters={filters}
      onOpen={open}
      rowTone={toneOf}
      view={
        mode === 'calendar' ? (
          <SessionCalendar
            search={filters.values.search}
            onOpen={open}
            onMove={setMoved}
            onPlan={(startsAt, endsAt) => setDraft(newSession(startsAt, endsAt))}
          />
        ) : undefined
      }
      empty={{ title: t('sessions.page.empty'), hint: t('sessions.page.emptyHint'), action: first }}
    >
      <SessionPanel draft={draft} onClose={() => setDraft(null)} onSaved={open} />
      <MovePanel moved={moved} onClose={() => setMoved(null)} />
    </ListPage>
  );
};
