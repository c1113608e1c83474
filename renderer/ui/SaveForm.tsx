import { Button, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { useT } from '../lib/i18n';
import { NEXT_BUTTON } from '../lib/save-keys';
import type { Draft } from '../lib/use-draft';
import { DraftNote } from './DraftNote';
import { FormButtons } from './FormButtons';
import { isHeldBack } from './held-back';
import { InlineForm } from './InlineForm';

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
  /** Saves and begins the next one; offered where records are entered one after the other. */
  readonly onNext?: () => void;
};

/** A form in a side panel: its buttons stay in sight, and a restored draft says so. */
export const SaveForm = ({
  children,
  onSubmit,
  label,
  isRunning,
  draft,
  danger = false,
  disabled = false,
  buttons,
  onNext,
}: SaveFormProps) => {
  const t = useT();
  return (
    <InlineForm
      onSubmit={() => {
        if (!isRunning && !disabled) onSubmit();
      }}
    >
      <Stack gap="xs">
        {draft === undefined ? null : <DraftNote draft={draft} />}
        {children}
        <FormButtons>
          {buttons}
          {onNext === undefined ? null : (
            <Button
              variant="default"
              title="Ctrl+Shift+S"
              disabled={disabled || isRunning}
              onClick={({ currentTarget: { form } }) => {
                if (form !== null && !isHeldBack(form)) onNext();
              }}
              {...{ [NEXT_BUTTON]: true }}
            >
              {t('common.action.saveNext')}
            </Button>
          )}
          <Button type="submit" loading={isRunning} disabled={disabled} {...(danger ? { color: 'red' } : {})}>
            {label}
          </Button>
        </FormButtons>
      </Stack>
    </InlineForm>
  );
};
