import { ActionIcon } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { EventRow } from '../../../../shared/features/appraisal/types/records';
import { EVENT_KINDS } from '../../../../shared/features/appraisal/vocabulary';
import type { Translate } from '../../../../shared/locales/translate';
import { useCall, useCommand } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { notifyDone } from '../../../lib/notify';
import { undoOf } from '../../../lib/undo';
import { AddButton } from '../../../ui/AddButton';
import { type DataColumn, idOf } from '../../../ui/data-table-model';
import { ListPage } from '../../../ui/ListPage';
import { choice, useListFilters } from '../../../ui/list-filters';
import { EventPanel } from '../components/EventPanel';
import { eventColumns } from '../components/event-columns';

const columnsOf = (t: Translate, onRemove: (row: EventRow) => void): readonly DataColumn<EventRow>[] => [
  ...eventColumns(t),
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
  const filters = useListFilters({
    search: { kind: 'search', label: t('appraisal.event.search') },
    kind: choice({
      label: t('appraisal.event.kind'),
      all: t('appraisal.event.allKinds'),
      values: EVENT_KINDS,
      text: (value) => t(`appraisal.event.${value}`),
    }),
    month: { kind: 'month', label: t('appraisal.event.month'), placeholder: t('appraisal.event.allMonths') },
  });
  const list = useCall('appraisal', 'listEvents', filters.values);
  const remove = useCommand('appraisal', 'removeEvent');
  const [panel, setPanel] = useState<{ readonly event: EventRow | null } | null>(null);
  // What is open is read again with the list: saving a part of it goes on with its new version.
  const shown = list.data?.find(({ id }) => id === panel?.event?.id) ?? panel?.event ?? null;
  const columns = useMemo(() => {
    const drop = async ({ id, version }: EventRow): Promise<void> => {
      const answer = await remove.run({ id, version });
      if (answer.ok) notifyDone(t('appraisal.event.deleted'), undoOf(answer));
    };
    return columnsOf(t, (row) => void drop(row));
  }, [t, remove.run]);
  return (
    <ListPage
      id="service-events"
      title={t('appraisal.event.title')}
      description={t('appraisal.event.description')}
      actions={<AddButton label={t('appraisal.event.add')} onClick={() => setPanel({ event: null })} />}
      list={list}
      rowKey={idOf}
      columns={columns}
      filters={filters}
      onOpen={(event) => setPanel({ event })}
      empty={{ title: t('appraisal.event.empty'), hint: t('appraisal.event.emptyHint') }}
    >
      <EventPanel opened={panel !== null} event={shown} onClose={() => setPanel(null)} />
    </ListPage>
  );
};
