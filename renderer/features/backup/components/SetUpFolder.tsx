import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useCommand } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';

/** The first set-up asks where backups go; the data is in one place only. */
export const SetUpFolder = () => {
  const t = useT();
  const choose = useCommand('backup', 'chooseFolder');
  const [chosen, setChosen] = useState<{ readonly folder: string; readonly sameDisk: boolean }>();
  const ask = async (): Promise<void> => {
    const answer = await choose.run({});
    if (answer.ok && answer.value !== null) setChosen(answer.value);
  };
  return (
    <Stack gap={6}>
      <Text size="sm" fw={600}>
        {t('backup.setUp.title')}
      </Text>
      <Text size="sm">{t('backup.setUp.hint')}</Text>
      <Group gap="xs">
        <Button variant="default" size="compact-sm" loading={choose.isRunning} onClick={() => void ask()}>
          {t('backup.page.steps.choose')}
        </Button>
        {chosen === undefined ? null : (
          <Text size="sm">{t('backup.setUp.chosen', { folder: chosen.folder })}</Text>
        )}
      </Group>
      {chosen?.sameDisk ? <Alert color="orange">{t('backup.page.steps.sameDisk')}</Alert> : null}
    </Stack>
  );
};
