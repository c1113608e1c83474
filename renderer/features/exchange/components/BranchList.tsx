import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { OwnKeys, Peer } from '../../../../shared/features/exchange/types';
import { useCommand } from '../../../lib/calls';
import { formatInstant } from '../../../lib/format';
import { useT } from '../../../lib/i18n';
import { notifyDone } from '../../../lib/notify';
import { confirmAction } from '../../../ui/confirm-action';
import { DataTable } from '../../../ui/DataTable';
import { EmptyState } from '../../../ui/EmptyState';
import { StateBadge } from '../../../ui/StateBadge';
import { Fingerprint } from './Fingerprint';
import { InvitePanel } from './InvitePanel';
import { KeyNote } from './KeyNote';
import { RenewKeys } from './RenewKeys';

const COLORS = { invited: 'blue', expired: 'orange', paired: 'teal', revoked: 'gray' } as const;
const stateOf = (peer: Peer): keyof typeof COLORS => (peer.expired ? 'expired' : peer.state);

/** The branches as head office knows them: state, fingerprint, what came last. */
export const BranchList = ({
  branches,
  keys,
}: {
  readonly branches: readonly Peer[];
  readonly keys: OwnKeys | null;
}) => {
  const t = useT();
  const revoke = useCommand('exchange', 'revokePairing');
  const [inviting, setInviting] = useState<Peer | 'new'>();
  const switchOff = async (peer: Peer): Promise<void> => {
    const confirmed = await confirmAction({
      title: t('exchange.branches.revokeTitle', { name: peer.name, code: peer.code }),
      body: t('exchange.branches.revokeBody'),
      confirmLabel: t('exchange.branches.revoke'),
      danger: true,
    });
    if (!confirmed) return;
    const answer = await revoke.run(peer.code);
    if (answer.ok) notifyDone(t('exchange.branches.revoked', { name: peer.name }));
  };
  const add = (
    <Button flex="none" onClick={() => setInviting('new')}>
      {t('exchange.branches.add')}
    </Button>
  );
  return (
    <Stack gap="sm">
      <Group justify="space-between" align="flex-start" wrap="nowrap">
        {keys === null ? (
          <Text size="sm" c="gray.7">
            {t('exchange.branches.noKeys')}
          </Text>
        ) : (
          <Stack gap={2}>
            <Fingerprint value={keys.fingerprint} label={t('exchange.branches.ownFingerprint')} />
            <KeyNote keys={keys} />
            <Group>
              <RenewKeys />
            </Group>
          </Stack>
        )}
        {add}
      </Group>
      <DataTable
        id="exchange-branches"
        rows={branches}
        rowKey={(peer) => peer.code}
        height="calc(100vh - 320px - var(--tabs-height, 0px))"
        empty={<EmptyState title={t('exchange.branches.empty')} hint={t('exchange.branches.emptyHint')} />}
        columns={[
          {
            key: 'code',
            header: t('exchange.branches.code'),
            width: 90,
            text: (peer) => peer.code,
          },
          {
            key: 'name',
            header: t('exchange.branches.name'),
            text: (peer) => peer.name,
          },
          {
            key: 'kind',
            header: t('exchange.branches.kind'),
            width: 80,
            text: (peer) => t(`exchange.officeKinds.${peer.kind}`),
          },
          {
            key: 'state',
            header: t('exchange.branches.state'),
            width: 110,
            render: (peer) => (
              <StateBadge color={COLORS[stateOf(peer)]} label={t(`exchange.peerStates.${stateOf(peer)}`)} />
            ),
            sortValue: stateOf,
          },
          {
            key: 'last',
            header: t('exchange.branches.lastReport'),
            width: 190,
            render: (peer) =>
              peer.lastNo === null
                ? t('exchange.branches.lastReportNone')
                : t('exchange.branches.lastReportIs', { no: peer.lastNo, date: formatInstant(peer.lastAt) }),
            sortValue: (peer) => peer.lastAt ?? '',
          },
          {
            key: 'expires',
            header: t('exchange.branches.expires'),
            width: 110,
            text: (peer) => (peer.state === 'invited' ? peer.expiresOn : ''),
          },
          {
            key: 'fingerprint',
            header: t('exchange.branches.fingerprint'),
            width: 330,
            optional: true,
            text: (peer) => peer.fingerprint ?? '',
          },
          {
            key: 'actions',
            header: '',
            width: 170,
            render: (peer) => (
              <Group gap={4} wrap="nowrap">
                <Button size="compact-xs" variant="default" onClick={() => setInviting(peer)}>
                  {t('exchange.branches.again')}
                </Button>
                {peer.state === 'revoked' ? null : (
                  <Button size="compact-xs" variant="subtle" color="red" onClick={() => void switchOff(peer)}>
                    {t('exchange.branches.revoke')}
                  </Button>
                )}
              </Group>
            ),
          },
        ]}
      />
      {inviting === undefined ? null : (
        <InvitePanel peer={inviting === 'new' ? null : inviting} onClose={() => setInviting(undefined)} />
      )}
    </Stack>
  );
};
