import { Button, Group, Table, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { ProposalRow } from '../../../../shared/features/points/types';
import { useCall, useCommand } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { notifyDone } from '../../../lib/notify';
import { undoOf } from '../../../lib/undo';
import { FormSection } from '../../../ui/FormSection';

const ProposalLine = ({ row, month }: { readonly row: ProposalRow; readonly month: string }) => {
  const t = useT();
  const [reason, setReason] = useState('');
  const decide = useCommand('points', 'decideProposal');
  const run = async (accept: boolean): Promise<void> => {
    const answer = await decide.run({
      id: row.id,
      version: row.version,
      accept,
      month: accept ? month : row.month,
      reason,
    });
    if (answer.ok) notifyDone(t(accept ? 'points.month.accepted' : 'points.month.rejected'), undoOf(answer));
  };
  return (
    <Table.Tr>
      <Table.Td>
        {row.staffNo} {row.name}
      </Table.Td>
      <Table.Td>{row.month}</Table.Td>
      <Table.Td>{row.item}</Table.Td>
      <Table.Td ta="right">{row.points}</Table.Td>
      <Table.Td>{[row.reason, row.evidence].filter((text) => text !== '').join(' · ')}</Table.Td>
      <Table.Td>
        <Group gap={4} wrap="nowrap">
          <TextInput
            size="xs"
            aria-label={t('points.month.rejectReason')}
            placeholder={t('points.month.rejectReason')}
            maxLength={200}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <Button size="compact-xs" loading={decide.isRunning} onClick={() => void run(true)}>
            {t('points.month.accept')}
          </Button>
          <Button
            size="compact-xs"
            variant="default"
            disabled={reason.trim() === ''}
            onClick={() => void run(false)}
          >
            {t('points.month.reject')}
          </Button>
        </Group>
      </Table.Td>
    </Table.Tr>
  );
};

/** Points that events propose, decided one by one; an accepted one is booked in the month that is shown. */
export const Proposals = ({ month }: { readonly month: string }) => {
  const t = useT();
  const rows = useCall('points', 'listProposals', {}).data ?? [];
  if (rows.length === 0) return null;
  return (
    <FormSection title={t('points.month.proposals')}>
      <Table fz="sm" verticalSpacing={4}>
        <Table.Tbody>
          {rows.map((row) => (
            <ProposalLine key={row.id} row={row} month={row.month < month ? row.month : month} />
          ))}
        </Table.Tbody>
      </Table>
    </FormSection>
  );
};
