import { Alert, Group, Text } from '@mantine/core';
import { IconKey } from '@tabler/icons-react';
import { useT } from '../../../lib/i18n';
import { RenewKeys } from './RenewKeys';

/** The keys that other offices know are gone: first the way back, then the deed. */
export const KeysMissing = () => {
  const t = useT();
  return (
    <Alert color="red" icon={<IconKey aria-hidden />} title={t('exchange.keys.missing')} role="alert" mb="sm">
      <Text size="sm" mb="xs">
        {t('exchange.keys.missingWay')}
      </Text>
      <Group gap="md">
        <RenewKeys />
      </Group>
    </Alert>
  );
};
