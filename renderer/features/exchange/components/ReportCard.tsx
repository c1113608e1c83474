import { Alert, Button, Group, Paper, SegmentedControl, Stack, Table, Text } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useState } from 'react';
import type { ReportAnswer } from '../../../../shared/features/exchange/types';
import { useCall, useCommand } from '../../../lib/calls';
import { formatInstant } from '../../../lib/format';
import { useT } from '../../../lib/i18n';
import { ErrorPanel } from '../../../ui/ErrorPanel';
import { kindLabel } from '../labels';

/** What goes to head office, and the button that makes the file. */
export const ReportCard = ({ daysSinceLastReport }: { readonly daysSinceLastReport: number | null }) => {
  const t = useT();
  const { data: waiting, error } = useCall('exchange', 'getWaiting', {});
  const make = useCommand('exchange', 'makeReport');
  const cancel = useCommand('office', 'cancelJob');
  const [full, setFull] = useState(false);
  const [made, setMade] = useState<ReportAnswer>();
  if (error !== undefined) return <ErrorPanel error={error} />;
  if (waiting === undefined || waiting === null) return null;
  const rows = full ? waiting.all : waiting.sinceLast;
  const run = async (): Promise<void> => {
    const answer = await make.run({ full });
    if (answer.ok && answer.value !== null) setMade(answer.value);
  };
  return (
    <Paper withBorder p="md">
      <Group justify="space-between" align="flex-start" mb="sm">
        <Stack gap={2}>
          <Text fw={600} component="h2">
            {t('exchange.report.title')}
          </Text>
          <Text size="sm" c="gray.7">
            {waiting.lastAt === null
              ? t('exchange.report.never')
              : t('exchange.report.lastOne', { no: waiting.lastNo, date: formatInstant(waiting.lastAt) })}
            {waiting.lastAt === null || daysSinceLastReport === null
              ? ''
              : ` · ${t('exchange.report.days', { days: daysSinceLastReport })}`}
          </Text>
        </Stack>
        <Group gap="xs">
          {make.isRunning ? (
            <Button variant="default" onClick={() => void cancel.run('exchange.report')}>
              {t('common.action.cancel')}
            </Button>
          ) : null}
          <Button loading={make.isRunning} onClick={() => void run()}>
            {t('exchange.report.make')}
          </Button>
        </Group>
      </Group>
      {made === undefined ? null : (
        <Alert color="teal" icon={<IconCheck aria-hidden />} mb="sm" role="status">
          <Text fw={600}>
            {t('exchange.report.done', {
              number: made.number,
              records: made.records,
              attachments: made.attachments,
            })}
          </Text>
          <Text size="sm">{t('exchange.report.fileIs', { file: made.file })}</Text>
          <Text size="xs" c="gray.7">
            {t('exchange.report.checksum', { sha256: made.sha256 })}
          </Text>
          <Text size="sm">{t('exchange.report.next')}</Text>
        </Alert>
      )}
      <SegmentedControl
        aria-label={t('exchange.report.scope')}
        value={full ? 'full' : 'sinceLast'}
        onChange={(value) => setFull(value === 'full')}
        data={[
          { value: 'sinceLast', label: t('exchange.report.sinceLast') },
          { value: 'full', label: t('exchange.report.full') },
        ]}
      />
      <Text size="sm" c="gray.7" my="xs">
        {rows.length === 0 ? t('exchange.report.nothing') : t('exchange.report.fullHint')}
      </Text>
      {rows.length === 0 ? null : (
        <Table withTableBorder w={360} verticalSpacing={4}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('exchange.report.kind')}</Table.Th>
              <Table.Th ta="right">{t('exchange.report.count')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map(({ kind, count }) => (
              <Table.Tr key={kind}>
                <Table.Td>{kindLabel(t, kind)}</Table.Td>
                <Table.Td ta="right">{count}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </Paper>
  );
};
