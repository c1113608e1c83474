import { Alert, Box, Button, Code, Group, Paper, Stack, Text, TextInput, Title } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import type { Loss } from '../../../../shared/features/backup/types';
import { useCommand, useRefresh } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { InlineForm } from '../../../ui/InlineForm';
import { BackupTable } from './BackupTable';
import { type Chosen, RestorePanel } from './RestorePanel';
import { useChooseBackup } from './use-choose-backup';

/** What is missing, what is left, and the way back; setting up anew only with the words typed. */
export const LossScreen = ({ loss }: { readonly loss: Loss }) => {
  const t = useT();
  const refresh = useRefresh();
  const { choose, isRunning } = useChooseBackup();
  const setAside = useCommand('backup', 'setAside');
  const [chosen, setChosen] = useState<Chosen>();
  const [over, setOver] = useState(false);
  const [words, setWords] = useState('');
  const parts = loss.found.map((part) => t(`common.loss.part.${part}`)).join(' / ');
  return (
    <Box bg="gray.1" mih="100vh" py="xl" px="md">
      <Paper withBorder p="lg" maw={860} mx="auto" component="main">
        <Title order={1} size="h2" mb="sm">
          {t('backup.restore.lossTitle')}
        </Title>
        <Alert color="red" icon={<IconAlertTriangle aria-hidden />} role="alert" mb="md">
          <Text size="sm">
            {t(`backup.restore.loss.${loss.database}`)} <Code>{loss.path}</Code>
          </Text>
          {parts === '' ? null : <Text size="sm">{t('backup.restore.found', { parts })}</Text>}
        </Alert>
        <Text fw={600} mb="xs">
          {t('backup.restore.lossWay')}
        </Text>
        {loss.backups.length === 0 ? (
          <Text size="sm" mb="sm">
            {t('backup.restore.noBackups', {
              folder: loss.backupFolder ?? t('backup.restore.folderUnknown'),
            })}
          </Text>
        ) : (
          <BackupTable items={loss.backups} onRestore={setChosen} />
        )}
        <Group gap="xs" mt="sm">
          <Button
            loading={isRunning}
            onClick={() => void choose().then((found) => found !== undefined && setChosen(found))}
          >
            {t('backup.page.restoreOther')}
          </Button>
          <Button variant="default" onClick={refresh}>
            {t('backup.restore.retry')}
          </Button>
          <Button variant="default" onClick={() => setOver((before) => !before)} aria-expanded={over}>
            {t('backup.restore.over')}
          </Button>
        </Group>
        {over ? (
          <InlineForm onSubmit={() => void setAside.run({ words })}>
            <Stack gap="xs" mt="md">
              <Text size="sm">{t('backup.restore.overExplain', { words: loss.words })}</Text>
              <TextInput
                label={t('backup.restore.overField')}
                maw={320}
                value={words}
                onChange={(event) => setWords(event.currentTarget.value)}
              />
              <Group>
                <Button
                  type="submit"
                  color="red"
                  loading={setAside.isRunning}
                  disabled={words.trim() !== loss.words}
                >
                  {t('backup.restore.overGo')}
                </Button>
              </Group>
            </Stack>
          </InlineForm>
        ) : null}
      </Paper>
      {chosen === undefined ? null : <RestorePanel chosen={chosen} onClose={() => setChosen(undefined)} />}
    </Box>
  );
};
