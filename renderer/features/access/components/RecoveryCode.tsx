import { Alert, Button, Code, Group, Stack } from '@mantine/core';
import { useCommand } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';

/** The recovery code, this once: to be printed and put away. */
export const RecoveryCode = ({ code, onDone }: { readonly code: string; readonly onDone: () => void }) => {
  const t = useT();
  const open = useCommand('access', 'openRecovery');
  return (
    <Stack gap="sm">
      <Alert color="orange">{t('access.recovery.explain')}</Alert>
      <Code block fz="md" data-recovery-code>
        {code}
      </Code>
      <Group justify="space-between">
        <Button loading={open.isRunning} onClick={() => void open.run({ code })}>
          {t('access.recovery.print')}
        </Button>
        <Button variant="default" onClick={onDone}>
          {t('access.recovery.keep')}
        </Button>
      </Group>
    </Stack>
  );
};
