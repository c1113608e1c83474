import { Alert, Button, Group, Stack } from '@mantine/core';
import { getHotkeyHandler } from '@mantine/hooks';
import { type ReactNode, useRef } from 'react';
import { useT } from '../../../../lib/i18n';
import type { Draft } from '../../../../lib/use-draft';

export type SaveFormProps = {
  readonly children: ReactNode;
  readonly onSubmit: () => void;
  readonly label: string;
  readonly isRunning: boolean;
  readonly draft?: Draft;
  readonly danger?: boolean;
  readonly disabled?: boolean;
  /** More buttons, on the left of the main one. */
  readonly buttons?: ReactNode;
};

/** A form in a side panel: Ctrl+S saves, and a restored draft says so. */
export const SaveForm = ({
  children,
  onSubmit,
  label,
  isRunning,
  draft,
  danger = false,
  disabled = false,
  buttons,
}: SaveFormProps) => {
  const t = useT();
  const form = useRef<HTMLFormElement>(null);
  return (
    <form
      ref={form}
      noValidate
      onKeyDown={getHotkeyHandler([['mod+S', () => form.current?.requestSubmit()]])}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <Stack gap="xs">
        {draft?.restored ? (
          <Alert p="xs" color="blue">
            <Group justify="space-between">
              {t('common.state.draftRestored')}
              <Button size="compact-sm" variant="default" onClick={draft.discard}>
                {t('common.state.draftDiscard')}
              </Button>
            </Group>
          </Alert>
        ) : null}
        {children}
        <Group justify="flex-end" gap="xs">
          {buttons}
          <Button type="submit" loading={isRunning} disabled={disabled} {...(danger ? { color: 'red' } : {})}>
            {label}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};
