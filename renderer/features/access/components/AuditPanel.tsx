import { Table, Text } from '@mantine/core';
import type { AuditRow } from '../../../../shared/features/access/types';
import { useCall } from '../../../lib/calls';
import { formatInstant } from '../../../lib/format';
import { useT } from '../../../lib/i18n';
import { ErrorPanel } from '../../../ui/ErrorPanel';
import { SidePanel } from '../../../ui/SidePanel';

/** One line of the log: every field that it changed, before and after. */
export const AuditPanel = ({ line, onClose }: { readonly line: AuditRow; readonly onClose: () => void }) => {
  const t = useT();
  const { data, error } = useCall('access', 'getAuditLine', line.seq);
  return (
    <SidePanel
      opened
      onClose={onClose}
      size="min(900px, 90vw)"
      title={t('access.audit.line', { seq: line.seq, what: line.what })}
    >
      <Text size="sm" mb="sm">
        {`${formatInstant(line.at)} · ${line.user}`}
      </Text>
      {error === undefined ? null : <ErrorPanel error={error} />}
      <Table>
        <Table.Thead>
          <Table.Tr>
            {(['record', 'field', 'before', 'after'] as const).map((key) => (
              <Table.Th key={key}>{t(`access.audit.change.${key}`)}</Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {data?.map((change) => (
            <Table.Tr key={`${change.record} ${change.field} ${change.before} ${change.after}`}>
              <Table.Td>{change.record}</Table.Td>
              <Table.Td>{change.field}</Table.Td>
              <Table.Td>{change.before}</Table.Td>
              <Table.Td>{change.after}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </SidePanel>
  );
};
