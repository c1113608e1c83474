import { Alert, Button, Group, Loader, Menu } from '@mantine/core';
import { IconEdit, IconTrash, IconUsersPlus } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { CycleView } from '../../../../shared/features/appraisal/types/records';
import { oneHolds } from '../../../../shared/kernel/search';
import { useCall, useCommand } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { useGo, useRouteParam } from '../../../lib/navigate';
import { notifyDone } from '../../../lib/notify';
import { printButton } from '../../../lib/print-slot';
import { useSlot } from '../../../lib/slots';
import { undoOf } from '../../../lib/undo';
import { confirmAction } from '../../../ui/confirm-action';
import { idOf } from '../../../ui/data-table-model';
import { ErrorPanel } from '../../../ui/ErrorPanel';
import { ListPage } from '../../../ui/ListPage';
import { useListFilters } from '../../../ui/list-filters';
import { MoreMenu } from '../../../ui/MoreMenu';
import { StaffPicker } from '../../organization/components/StaffPicker';
import { CyclePanel } from '../components/CyclePanel';
import { CyclePapers } from '../components/CyclePapers';
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

/** One cycle: its people with their results. */
export const CyclePage = () => {
  const t = useT();
  const go = useGo();
  const id = useRouteParam('id');
  const PrintButton = useSlot(printButton);
  const answer = useCall('appraisal', 'getCycle', id);
  const filters = useListFilters({ search: { kind: 'search', label: t('appraisal.cycle.search') } });
  const [editing, setEditing] = useState(false);
  const columns = useMemo(() => scorecardColumns(t), [t]);
  const view = answer.data?.id === id ? answer.data : undefined;
  const { search } = filters.values;
  const rows = useMemo(
    () => view?.rows.filter(({ name, staffNo }) => oneHolds([name, staffNo], search)),
    [view, search],
  );
  if (view === undefined)
    return answer.error === undefined ? <Loader m="md" /> : <ErrorPanel error={answer.error} />;
  return (
    <ListPage
      id="appraisal-forms"
      title={view.name}
      description={[
        `${view.fromDate} – ${view.toDate}`,
        t(`appraisal.state.${view.state}`),
        t('appraisal.cycle.version', { versionNo: view.versionNo }),
        view.note,
      ]
        .filter((part) => part !== '')
        .join(' · ')}
      actions={<CycleActions view={view} onEdit={() => setEditing(true)} />}
      selectActions={(ids) => (
        <PrintButton document="appraisalSheet" subjectIds={ids} label={t('appraisal.scorecard.print')} />
      )}
      notice={
        <>
          {view.mine ? null : (
            <Alert color="gray" mb="sm" p="xs">
              {t('appraisal.cycle.notMine')}
            </Alert>
          )}
          <CyclePapers view={view} />
        </>
      }
      list={answer}
      rows={rows}
      rowKey={idOf}
      columns={columns}
      filters={filters}
      onOpen={(row) => go('/appraisal/sheets/$id', { params: { id: row.id } })}
      toolbar={view.mine && view.state === 'open' ? <AddPeople view={view} /> : null}
      height="calc(100vh - 340px - var(--tabs-height, 0px))"
      empty={{
        title: t('appraisal.cycle.noScorecards'),
        hint: t('appraisal.cycle.noScorecardsHint'),
        action: null,
      }}
    >
      <CyclePanel opened={editing} cycle={view} onClose={() => setEditing(false)} onSaved={() => undefined} />
    </ListPage>
  );
};
