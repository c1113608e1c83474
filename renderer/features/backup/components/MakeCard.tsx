import { Alert, Button, Group, Text } from '@mantine/core';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { useState } from 'react';
import type { BackupMade, BackupState } from '../../../../shared/features/backup/types';
import { useCommand } from '../../../lib/calls';
import { formatInstant } from '../../../lib/format';
import { useT } from '../../../lib/i18n';
import { FormSection } from '../../../ui/FormSection';
import { sizeText } from '../size';

const Made = ({ made }: { readonly made: BackupMade }) => {
  const t = useT();
  const { file, removed, problems, keys } = made;
  const isWhole = problems === 0 && keys === 'open';
  return (
    <Alert
      color={isWhole ? 'teal' : 'orange'}
      icon={isWhole ? <IconCheck aria-hidden /> : <IconAlertTriangle aria-hidden />}
      role="status"
    >
      <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
        {t('backup.page.made', { file })}
      </Text>
      {problems > 0 ? <Text size="sm">{t('backup.page.problems', { count: problems })}</Text> : null}
      {keys === 'open' ? null : <Text size="sm">{t(`backup.page.keys.${keys}`)}</Text>}
      {removed.length > 0 ? (
        <Text size="sm">{t('backup.page.removed', { count: removed.length })}</Text>
      ) : null}
    </Alert>
  );
};

/** The last good backup, and the next one by hand. */
export const MakeCard = ({ state: { last, failed, folder } }: { readonly state: BackupState }) => {
  const t = useT();
  const here = useCommand('backup', 'makeBackup');
  const elsewhere = useCommand('backup', 'makeBackupElsewhere');
  const [made, setMade] = useState<BackupMade>();
  const run = async (runner: typeof here | typeof elsewhere): Promise<void> => {
    const answer = await runner.run({});
    if (answer.ok && answer.value !== null) setMade(answer.value);
  };
  return (
    <FormSection title={t('backup.page.last')}>
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
          {last === null
            ? t('backup.page.neverMade')
            : t('backup.page.lastIs', {
                when: formatInstant(last.at),
                size: sizeText(last.size),
                file: `${last.folder} ${last.file}`,
              })}
        </Text>
        <Group gap="xs" wrap="nowrap" flex="none">
          <Button variant="default" loading={elsewhere.isRunning} onClick={() => void run(elsewhere)}>
            {t('backup.page.makeElsewhere')}
          </Button>
          <Button loading={here.isRunning} disabled={folder === null} onClick={() => void run(here)}>
            {t('backup.page.make')}
          </Button>
        </Group>
      </Group>
      {made === undefined ? null : <Made made={made} />}
      {failed === null ? null : (
        <Alert color="red" title={t('backup.page.failed')}>
          <Text size="sm">{`${formatInstant(failed.at)} ${failed.message}`}</Text>
          <Text size="sm">{failed.remedy}</Text>
        </Alert>
      )}
    </FormSection>
  );
};
