import { Alert, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { AppError } from '../../shared/kernel/errors';
import { describeError } from '../../shared/locales/translate';
import { useT } from '../lib/i18n';

/** A refusal in place: what happened, and what to do. */
export const ErrorPanel = ({ error }: { readonly error: AppError }) => {
  const t = useT();
  const { message, remedy } = describeError(t, error);
  return (
    <Alert color="red" icon={<IconAlertTriangle aria-hidden />} title={message} role="alert" my="sm">
      <Text size="sm">{remedy}</Text>
      <Text size="xs" c="gray.7">
        {error.code}
      </Text>
    </Alert>
  );
};
