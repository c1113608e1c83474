import { Button, Stack } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import type { Draft } from '../lib/use-draft';
import { holdsWrongDay } from './DateField';
import { DraftNote } from './DraftNote';
import { FormButtons } from './FormButtons';

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

const isSaveKey = (event: KeyboardEvent): boolean =>
  (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 's';

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
  const form = useRef<HTMLFormElement>(null);
  // Without a focus inside of any form, Ctrl+S means the panel's first one.
  const saveFirst = (): void => {
    const panel = form.current?.closest('[role="dialog"]');
    if (panel?.querySelector('form') === form.current) form.current?.requestSubmit();
  };
  useHotkeys([['mod+S', saveFirst]], []);
  return (
    <form
      ref={form}
      noValidate
      onKeyDown={(event) => {
        if (!isSaveKey(event)) return;
        event.preventDefault();
        event.stopPropagation();
        form.current?.requestSubmit();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isRunning && !disabled && !holdsWrongDay(event.currentTarget)) onSubmit();
      }}
    >
      <Stack gap="xs">
        {draft === undefined ? null : <DraftNote draft={draft} />}
        {children}
        <FormButtons>
          {buttons}
          <Button type="submit" loading={isRunning} disabled={disabled} {...(danger ? { color: 'red' } : {})}>
            {label}
          </Button>
        </FormButtons>
      </Stack>
    </form>
  );
};
