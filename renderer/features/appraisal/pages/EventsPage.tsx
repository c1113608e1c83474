import { ActionIcon, Button, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { EventRow } from '../../../../shared/features/appraisal/types';
import { EVENT_KINDS } from '../../../../shared/features/appraisal/vocabulary';
import type { Translate } from '../../../../shared/locales/translate';
import { useCall, useCommand } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { notifyDone } from '../../../lib/notify';
import { useSearchState } from '../../../lib/search-state';
import { undoOf } from '../../../lib/undo';
import { DataTable } from '../../../ui/DataTable';
import type { DataColumn } from '../../../ui/data-table-model';
import { ErrorPanel } from '../../../ui/ErrorPanel';
import { FilterSelect } from '../../../ui/FilterSelect';
import { NoRows } from '../../../ui/NoRows';
import { PageHeader } from '../../../ui/PageHeader';
import { SearchInput } from '../../../ui/SearchInput';
import { StateBadge } from '../../../ui/StateBadge';
import { EventPanel } from '../components/EventPanel';

const COLORS = { complaint: 'red', praise: 'teal', qualityCheck: 'blue', satisfaction: 'grape' } as const;
const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

const columnsOf = (t: Translate, onRemove: (row: EventRow) => void): readonly DataColumn<EventRow>[] => [
  {
    key: 'day',
    header: t('appraisal.event.happenedOn'),
    width: 110,
    render: (row) => row.happenedOn,
    sortValue: (row) => row.happenedOn,
  },
  {
    key: 'kind',
    header: t('appraisal.event.kind'),
    width: 120,
    render: (row) => <StateBadge color={COLORS[row.kind]} label={t(`appraisal.event.${row.kind}`)} />,
    sortValue: (row) => row.kind,
  },
  {
    key: 'staff',
    header: t('appraisal.event.staff'),
    width: 130,
    render: (row) => `${row.name} ${row.staffNo}`,
    sortValue: (row) => row.name,
  },
  {
    key: 'customer',
    header: t('appraisal.event.customer'),
    width: 120,
    render: (row) => row.customer,
    sortValue: (row) => row.customer,
  },
  {
    key: 'work',
    header: t('appraisal.event.work'),
    width: 80,
    render: (row) => t(`appraisal.event.${row.work}`),
  },
  {
    key: 'score',
    header: t('appraisal.event.score'),
    width: 70,
    align: 'right',
    render: (row) => row.score ?? '',
    sortValue: (row) => row.score ?? -1,
  },
  {
    key: 'points',
    header: t('appraisal.event.points'),
    width: 80,
    align: 'right',
    render: (row) => (row.points === null ? '' : `${row.points > 0 ? '+' : ''}${row.points}`),
    sortValue: (row) => row.points ?? 0,
  },
  { key: 'text', header: t('appraisal.event.text'), render: (row) => row.text },
  {
    key: 'remove',
    header: '',
    width: 44,
    render: (row) =>
      row.mine ? (
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={`${t('common.action.delete')} ${row.happenedOn} ${row.name}`}
          onClick={(event) => {
            event.stopPropagation();
            onRemove(row);
          }}
        >
          <IconTrash size={16} aria-hidden />
        </ActionIcon>
      ) : null,
  },
];

/** Complaints, praise, quality checks and surveys. */
export const EventsPage = () => {
  const t = useT();
  const [search, setSearch] = useSearchState('search');
  const [kind, setKind] = useSearchState('kind');
  const [month, setMonth] = useSearchState('month');
  const known = EVENT_KINDS.find((each) => each === kind) ?? ('' as const);
  const list = useCall('appraisal', 'listEvents', {
    search,
    kind: known,
    month: MONTH.test(month) ? month : '',
  });
  const remove = useCommand('appraisal', 'removeEvent');
  const [panel, setPanel] = useState<{ readonly event: EventRow | null } | null>(null);
  const columns = useMemo(() => {
    const drop = async ({ id, version }: EventRow): Promise<void> => {
      const answer = await remove.run({ id, version });
      if (answer.ok) notifyDone(t('appraisal.event.deleted'), undoOf(answer));
    };
    return columnsOf(t, (row) => void drop(row));
  }, [t, remove.run]);
  const add = (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setPanel({ event: null })}>
      {t('appraisal.event.add')}
    </Button>
  );
  const filtered = search !== '' || known !== '' || month !== '';
  return (
    <>
      <PageHeader
        title={t('appraisal.event.title')}
        description={t('appraisal.event.description')}
        actions={add}
      />
      {list.error === undefined ? null : <ErrorPanel error={list.error} />}
      <DataTable
        id="service-events"
        rows={list.data ?? []}
        rowKey={(row) => row.id}
        columns={columns}
        onOpen={(event) => {
          if (event.mine) setPanel({ event });
        }}
        empty={
          <NoRows
            list={list}
            filtered={filtered}
            title={t('appraisal.event.empty')}
            hint={t('appraisal.event.emptyHint')}
            action={add}
          />
        }
        toolbar={
          <>
            <SearchInput value={search} onChange={setSearch} label={t('appraisal.event.search')} />
            <FilterSelect
              label={t('appraisal.event.kind')}
              all={t('appraisal.event.allKinds')}
              options={EVENT_KINDS.map((value) => ({ value, label: t(`appraisal.event.${value}`) }))}
              value={known}
              onChange={setKind}
            />
            <TextInput
              aria-label={t('appraisal.event.month')}
              placeholder={t('appraisal.event.allMonths')}
              w={110}
              maxLength={7}
              value={month}
              onChange={(event) => setMonth(event.currentTarget.value)}
            />
          </>
        }
      />
      <EventPanel opened={panel !== null} event={panel?.event ?? null} onClose={() => setPanel(null)} />
    </>
  );
};
