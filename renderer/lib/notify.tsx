import { Button, Group, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { AppError } from '../../shared/kernel/errors';
import { describeError, type Translate } from '../../shared/locales/translate';
import { catalogue } from './i18n';

const REFUSAL = 'refusal';

/** Say what was refused and what to do, in place of what was refused before: notices do not pile up over the page. */
export const notifyRefusal = (t: Translate, error: AppError): void => {
  const { message, remedy } = describeError(t, error);
  notifications.hide(REFUSAL);
  notifications.show({
    id: REFUSAL,
    color: 'red',
    autoClose: 12_000,
    withBorder: true,
    closeButtonProps: { 'aria-label': catalogue.t('common.action.close') },
    message: (
      <Stack gap={2} role="alert">
        <Text size="sm">{message}</Text>
        <Text size="sm" c="dimmed">
          {remedy}
        </Text>
      </Stack>
    ),
  });
};

/** Say that something was done, with a way back where there is one. */
export const notifyDone = (
  text: string,
  undo?: { readonly label: string; readonly run: () => void },
): void => {
  const id = notifications.show({
    color: 'teal',
    autoClose: undo === undefined ? 4_000 : 10_000,
    withBorder: true,
    closeButtonProps: { 'aria-label': catalogue.t('common.action.close') },
    message: (
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm">{text}</Text>
        {undo === undefined ? null : (
          <Button
            size="compact-sm"
            variant="light"
            onClick={() => {
              notifications.hide(id);
              undo.run();
            }}
          >
            {undo.label}
          </Button>
        )}
      </Group>
    ),
  });
};
