import { Alert, Box, Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useCall } from '../../../lib/calls';
import { formatInstant } from '../../../lib/format';
import { useT } from '../../../lib/i18n';
import { EmptyState } from '../../../ui/EmptyState';
import { ErrorPanel } from '../../../ui/ErrorPanel';
import { PageHeader } from '../../../ui/PageHeader';
import { BackupTable } from '../components/BackupTable';
import { MakeCard } from '../components/MakeCard';
import { PlaceCard } from '../components/PlaceCard';
import { type Chosen, RestorePanel } from '../components/RestorePanel';
import { useChooseBackup } from '../components/use-choose-backup';

/** Where backups go, the last good one, and what can be restored. */
export const BackupPage = () => {
  const t = useT();
  const { data: state, error } = useCall('backup', 'getBackups', {});
  const office = useCall('office', 'getOffice', {}).data;
  const { choose, isRunning } = useChooseBackup();
  const [chosen, setChosen] = useState<Chosen>();
  if (error !== undefined) return <ErrorPanel error={error} />;
  if (state === undefined) return null;
  const other = (
    <Button
      variant="default"
      loading={isRunning}
      onClick={() => void choose().then((found) => found !== undefined && setChosen(found))}
    >
      {t('backup.page.restoreOther')}
    </Button>
  );
  return (
    <Box maw={980}>
      <PageHeader
        title={t('backup.page.title')}
        description={t('backup.page.description', { office: office?.name ?? '' })}
      />
      {state.refused === null ? null : <ErrorPanel error={state.refused} />}
      {state.restored === null ? null : (
        <Alert color="teal" role="status" mb="sm">
          <Text size="sm">{t('backup.restore.done', { madeAt: formatInstant(state.restored.madeAt) })}</Text>
          {state.restored.reportAll ? <Text size="sm">{t('backup.restore.reported')}</Text> : null}
        </Alert>
      )}
      <PlaceCard state={state} />
      <MakeCard state={state} />
      <Group justify="space-between" mb="xs">
        <Text component="h2" fw={600}>
          {t('backup.page.list')}
        </Text>
        {other}
      </Group>
      {state.items.length === 0 ? (
        <EmptyState title={t('backup.page.listEmpty')} hint={t('backup.page.listEmptyHint')} />
      ) : (
        <BackupTable items={state.items} onRestore={setChosen} />
      )}
      {chosen === undefined ? null : <RestorePanel chosen={chosen} onClose={() => setChosen(undefined)} />}
    </Box>
  );
};
