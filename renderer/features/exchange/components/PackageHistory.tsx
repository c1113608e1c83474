import { Button } from '@mantine/core';
import type { PackageEntry } from '../../../../shared/features/exchange/types';
import type { TextKey } from '../../../../shared/locales/translate';
import { useCall, useCommand } from '../../../lib/calls';
import { formatInstant } from '../../../lib/format';
import { useT } from '../../../lib/i18n';
import { notifyDone } from '../../../lib/notify';
import { confirmAction } from '../../../ui/confirm-action';
import { DataTable } from '../../../ui/DataTable';
import { EmptyState } from '../../../ui/EmptyState';
import { ErrorPanel } from '../../../ui/ErrorPanel';
import { StateBadge } from '../../../ui/StateBadge';

const stateOf = (
  entry: PackageEntry,
): { readonly color: 'gray' | 'orange' | 'teal'; readonly label: TextKey } => {
  if (entry.undoneAt !== null) return { color: 'gray', label: 'exchange.history.undone' };
  if (entry.awaitingReceipt) return { color: 'orange', label: 'exchange.history.awaiting' };
  return {
    color: 'teal',
    label: entry.direction === 'sent' ? 'exchange.history.handed' : 'exchange.history.taken',
  };
};

/** Every file that left or came, newest first; the last report of an office can be taken back. */
export const PackageHistory = () => {
  const t = useT();
  const { data, error } = useCall('exchange', 'listPackages', {});
  const undo = useCommand('exchange', 'undoReceive');
  if (error !== undefined) return <ErrorPanel error={error} />;
  if (data === undefined) return null;
  const takeBack = async (entry: PackageEntry): Promise<void> => {
    const about = { peer: entry.peer, no: entry.no };
    const confirmed = await confirmAction({
      title: t('exchange.history.undoTitle', about),
      body: t('exchange.history.undoBody'),
      confirmLabel: t('exchange.history.undo'),
      danger: true,
    });
    if (!confirmed) return;
    const answer = await undo.run({ logId: entry.id });
    if (answer.ok) notifyDone(t('exchange.history.undoDone', about));
  };
  return (
    <DataTable
      id="exchange-history"
      rows={data.items}
      rowKey={(entry) => entry.id}
      empty={<EmptyState title={t('exchange.history.empty')} hint={t('exchange.history.emptyHint')} />}
      columns={[
        {
          key: 'at',
          header: t('exchange.history.at'),
          width: 140,
          text: (entry) => formatInstant(entry.at),
        },
        {
          key: 'direction',
          header: t('exchange.history.direction'),
          width: 60,
          text: (entry) => t(`exchange.history.${entry.direction}`),
        },
        {
          key: 'kind',
          header: t('exchange.history.kind'),
          width: 90,
          text: (entry) => t(`exchange.packageKinds.${entry.kind}`),
        },
        {
          key: 'peer',
          header: t('exchange.history.peer'),
          width: 80,
          text: (entry) => entry.peer,
        },
        {
          key: 'no',
          header: t('exchange.history.no'),
          width: 60,
          align: 'right',
          text: (entry) => entry.no,
        },
        {
          key: 'records',
          header: t('exchange.history.records'),
          width: 80,
          align: 'right',
          text: (entry) => entry.records,
        },
        {
          key: 'state',
          header: t('exchange.history.state'),
          width: 120,
          text: (entry) => t(stateOf(entry).label),
          render: (entry) => <StateBadge color={stateOf(entry).color} label={t(stateOf(entry).label)} />,
        },
        { key: 'fileName', header: t('exchange.history.fileName'), text: (entry) => entry.fileName },
        { key: 'by', header: t('exchange.history.by'), width: 80, text: (entry) => entry.by },
        { key: 'sha256', header: 'SHA-256', width: 480, optional: true, text: (entry) => entry.sha256 },
        {
          key: 'undo',
          header: '',
          width: 70,
          render: (entry) =>
            entry.canUndo ? (
              <Button
                size="compact-xs"
                variant="default"
                loading={undo.isRunning}
                onClick={() => void takeBack(entry)}
              >
                {t('exchange.history.undo')}
              </Button>
            ) : null,
        },
      ]}
    />
  );
};
