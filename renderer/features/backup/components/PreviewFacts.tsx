import { Alert, Stack, Table, Text } from '@mantine/core';
import type { RestorePreview } from '../../../../shared/features/backup/types';
import { termOf } from '../../../../shared/locales/translate';
import { formatInstant } from '../../../lib/format';
import { useT } from '../../../lib/i18n';

/** Whose state it is, of when, and what of today it does not hold. */
export const PreviewFacts = ({ preview }: { readonly preview: RestorePreview }) => {
  const t = useT();
  const {
    office,
    madeAt,
    attachments,
    kinds,
    lost,
    older,
    stepsSince,
    otherOffice,
    reportedSince,
    problems,
  } = preview;
  const isAlone = stepsSince === null && !otherOffice;
  const facts = [
    [t('backup.restore.office'), `${office.name} (${office.code})`],
    [t('backup.restore.madeAt'), formatInstant(madeAt)],
    [t('backup.restore.attachments'), String(attachments)],
  ] as const;
  const said = isAlone
    ? t('backup.restore.noneHere')
    : lost + older === 0
      ? t('backup.restore.nothingLost')
      : t('backup.restore.loses', { lost, older });
  return (
    <Stack gap="xs" data-preview>
      <Table withTableBorder verticalSpacing={4}>
        <Table.Tbody>
          {facts.map(([label, value]) => (
            <Table.Tr key={label}>
              <Table.Th scope="row" w={120}>
                {label}
              </Table.Th>
              <Table.Td>{value}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {otherOffice ? (
        <Alert color="red">{t('backup.restore.other', { name: office.name, code: office.code })}</Alert>
      ) : null}
      {problems > 0 ? (
        <Alert color="orange">{t('backup.restore.problems', { count: problems })}</Alert>
      ) : null}
      <Text fw={600} size="sm">
        {t('backup.restore.compare')}
      </Text>
      <Text size="sm" {...(lost + older > 0 ? { c: 'red.9' } : {})}>
        {said}
        {stepsSince === null || stepsSince === 0
          ? ''
          : ` ${t('backup.restore.stepsSince', { count: stepsSince })}`}
      </Text>
      {reportedSince ? <Alert color="blue">{t('backup.restore.reported')}</Alert> : null}
      <Table withTableBorder verticalSpacing={2}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('backup.restore.column.kind')}</Table.Th>
            {isAlone ? null : <Table.Th ta="right">{t('backup.restore.column.now')}</Table.Th>}
            <Table.Th ta="right">{t('backup.restore.column.held')}</Table.Th>
            {isAlone ? null : (
              <>
                <Table.Th ta="right">{t('backup.restore.column.lost')}</Table.Th>
                <Table.Th ta="right">{t('backup.restore.column.older')}</Table.Th>
              </>
            )}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {kinds.map((kind) => (
            <Table.Tr key={kind.kind}>
              <Table.Td>{termOf(t, 'kind', kind.kind)}</Table.Td>
              {isAlone ? null : <Table.Td ta="right">{kind.now}</Table.Td>}
              <Table.Td ta="right">{kind.held}</Table.Td>
              {isAlone ? null : (
                <>
                  <Table.Td ta="right">{kind.lost}</Table.Td>
                  <Table.Td ta="right">{kind.older}</Table.Td>
                </>
              )}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Stack>
  );
};
