import { Alert, Button, Group, Loader, Menu, Text } from '@mantine/core';
import { IconEdit, IconTrash, IconUsersPlus } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { CycleView, ScorecardRow } from '../../../../shared/features/appraisal/types';
import { useCall, useCommand } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { useGo, useRouteParam } from '../../../lib/navigate';
import { notifyDone } from '../../../lib/notify';
import { printButton } from '../../../lib/print-slot';
import { useSearchState } from '../../../lib/search-state';
import { useSlot } from '../../../lib/slots';
import { undoOf } from '../../../lib/undo';
import { confirmAction } from '../../../ui/confirm-action';
import { DataTable } from '../../../ui/DataTable';
import { EmptyState } from '../../../ui/EmptyState';
import { ErrorPanel } from '../../../ui/ErrorPanel';
import { MoreMenu } from '../../../ui/MoreMenu';
import { PageHeader } from '../../../ui/PageHeader';
import { SearchInput } from '../../../ui/SearchInput';
import { StaffPicker } from '../../organization/components/StaffPicker';
import { CyclePanel } from '../components/CyclePanel';
import { scorecardColumns } from '../components/scorecard-columns';

const useCycleSteps = (view: CycleView) => {
  const t = useT();
  const go = useGo();
  const close = useCommand('appraisal', 'closeCycle');
  const reopen = useCommand('appraisal', 'reopenCycle');
  const remove = useCommand('appraisal', 'removeCycle');
  const { id, version, name, openScorecards } = view;
  return {
    close: async () => {
      const sure = await confirmAction({
        title: t('appraisal.cycle.closeTitle'),
        body: t('appraisal.cycle.closeBody', { count: openScorecards }),
        confirmLabel: t('appraisal.cycle.close'),
      });
      if (sure && (await close.run({ id, version })).ok) notifyDone(t('appraisal.cycle.closed', { name }));
    },
    reopen: async () => {
      if ((await reopen.run({ id, version })).ok) notifyDone(t('appraisal.cycle.reopened', { name }));
    },
    remove: async () => {
      const sure = await confirmAction({
        title: t('appraisal.cycle.deleteTitle'),
        body: t('appraisal.cycle.deleteBody', { name, count: openScorecards }),
        confirmLabel: t('common.action.delete'),
        danger: true,
      });
      const answer = sure ? await remove.run({ id, version }) : undefined;
      if (answer?.ok !== true) return;
      go('/appraisal');
      notifyDone(t('appraisal.cycle.deleted', { name }), undoOf(answer));
    },
  };
};

const CycleActions = ({ view, onEdit }: { readonly view: CycleView; readonly onEdit: () => void }) => {
  const t = useT();
  const steps = useCycleSteps(view);
  if (!view.mine) return null;
  return (
    <>
      {view.state === 'open' ? (
        <Button disabled={view.scorecards === 0} onClick={() => void steps.close()}>
          {t('appraisal.cycle.close')}
        </Button>
      ) : (
        <Button variant="default" onClick={() => void steps.reopen()}>
          {t('appraisal.cycle.reopen')}
        </Button>
      )}
      <MoreMenu>
        <Menu.Item leftSection={<IconEdit size={16} aria-hidden />} onClick={onEdit}>
          {t('common.action.edit')}
        </Menu.Item>
        <Menu.Item
          color="red"
          leftSection={<IconTrash size={16} aria-hidden />}
          onClick={() => void steps.remove()}
        >
          {t('common.action.delete')}
        </Menu.Item>
      </MoreMenu>
    </>
  );
};

const AddPeople = ({ view }: { readonly view: CycleView }) => {
  const t = useT();
  const add = useCommand('appraisal', 'addScorecards');
  const run = async (staffIds: readonly string[]): Promise<void> => {
    const answer = await add.run({ cycleId: view.id, staffIds: [...staffIds] });
    if (answer.ok) notifyDone(t('appraisal.cycle.added', { count: answer.value }), undoOf(answer));
  };
  return (
    <Group gap="xs" align="flex-end">
      <StaffPicker
        label={t('appraisal.cycle.addPerson')}
        w={260}
        value={null}
        onChange={(id) => {
          if (id !== null) void run([id]);
        }}
      />
      <Button
        variant="default"
        leftSection={<IconUsersPlus size={16} aria-hidden />}
        loading={add.isRunning}
        onClick={() => void run([])}
      >
        {t('appraisal.cycle.addEveryone')}
      </Button>
    </Group>
  );
};

const fits = (row: ScorecardRow, search: string): boolean =>
  search === '' || row.name.includes(search) || row.staffNo.toLowerCase().includes(search.toLowerCase());

/** One cycle: its people with their results. */
export const CyclePage = () => {
  const t = useT();
  const go = useGo();
  const id = useRouteParam('id');
  const PrintButton = useSlot(printButton);
  const answer = useCall('appraisal', 'getCycle', id);
  const [search, setSearch] = useSearchState('search');
  const [editing, setEditing] = useState(false);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const columns = useMemo(() => scorecardColumns(t), [t]);
  const view = answer.data?.id === id ? answer.data : undefined;
  if (view === undefined)
    return answer.error === undefined ? <Loader m="md" /> : <ErrorPanel error={answer.error} />;
  const rows = view.rows.filter((row) => fits(row, search.trim()));
  const chosen = view.rows.filter((row) => selected.has(row.id)).map((row) => row.id);
  const mayAdd = view.mine && view.state === 'open';
  return (
    <>
      <PageHeader
        title={view.name}
        description={[
          `${view.fromDate} – ${view.toDate}`,
          t(`appraisal.state.${view.state}`),
          t('appraisal.cycle.version', { versionNo: view.versionNo }),
          view.note,
        ]
          .filter((part) => part !== '')
          .join(' · ')}
        actions={
          <>
            {chosen.length === 0 ? null : (
              <PrintButton
                document="appraisalSheet"
                subjectIds={chosen}
                label={t('appraisal.scorecard.print')}
              />
            )}
            <CycleActions view={view} onEdit={() => setEditing(true)} />
          </>
        }
      />
      {view.mine ? null : (
        <Alert color="gray" mb="sm" p="xs">
          {t('appraisal.cycle.notMine')}
        </Alert>
      )}
      <DataTable
        id="appraisal-forms"
        rows={rows}
        rowKey={(row) => row.id}
        columns={columns}
        onOpen={(row) => go('/appraisal/sheets/$id', { params: { id: row.id } })}
        selected={selected}
        onSelectedChange={setSelected}
        toolbar={
          <Group align="flex-end" gap="xs">
            <SearchInput value={search} onChange={setSearch} label={t('appraisal.cycle.search')} />
            {mayAdd ? <AddPeople view={view} /> : null}
          </Group>
        }
        empty={
          view.rows.length === 0 ? (
            <EmptyState
              title={t('appraisal.cycle.noScorecards')}
              hint={t('appraisal.cycle.noScorecardsHint')}
            />
          ) : (
            <Text p="md">{t('common.state.noMatch')}</Text>
          )
        }
      />
      <CyclePanel opened={editing} cycle={view} onClose={() => setEditing(false)} onSaved={() => undefined} />
    </>
  );
};
