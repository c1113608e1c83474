import { Alert, Button, Code, CopyButton, Group, Stack, Text } from '@mantine/core';
import { IconBug } from '@tabler/icons-react';
import type { ErrorComponentProps } from '@tanstack/react-router';
import { useT } from '../lib/i18n';

/** Only the shape of the failure: messages may quote names, so everything in quotes and every CJK run is struck out. */
const redact = (text: string): string =>
  text.replace(/[\u2e80-\u9fff\uf900-\ufaff\u{20000}-\u{3ffff}]+/gu, '▇').replace(/"[^"]*"|'[^']*'/g, '"…"');

/** A page that failed says so, keeps what was saved, and gives IT something to work with. */
export const CrashPage = ({ error, reset }: ErrorComponentProps) => {
  const t = useT();
  const details = redact(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return (
    <Alert
      color="red"
      icon={<IconBug aria-hidden />}
      title={t('errors.E_UNEXPECTED.message')}
      m="md"
      role="alert"
    >
      <Stack gap="sm">
        <Text size="sm">{t('errors.E_UNEXPECTED.remedy')}</Text>
        <Group gap="xs">
          <Button onClick={reset}>{t('common.action.retry')}</Button>
          <CopyButton value={details}>
            {({ copied, copy }) => (
              <Button variant="default" onClick={copy}>
                {copied ? t('common.state.copied') : t('common.action.copyDetails')}
              </Button>
            )}
          </CopyButton>
        </Group>
        <Code block mah={240} style={{ overflow: 'auto' }}>
          {details}
        </Code>
      </Stack>
    </Alert>
  );
};
