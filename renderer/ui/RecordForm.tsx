import { Alert, Button } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';
import { useT } from '../lib/i18n';
import type { RecordFormState } from '../lib/use-record-form';
import { DraftNote } from './DraftNote';
import { InlineForm } from './InlineForm';
import { SaveForm, type SaveFormProps } from './SaveForm';

type Shown = Pick<RecordFormState, 'draft' | 'isRunning' | 'problems' | 'refused' | 'begun' | 'submit'>;

const FIRST_FIELD = 'input:enabled:not([type="hidden"]), textarea:enabled';

export type RecordFormProps = Pick<SaveFormProps, 'children' | 'danger' | 'disabled' | 'buttons'> & {
  /** What `useRecordForm` gave. */
  readonly form: Shown;
  /** What the main button says; *save* when absent. */
  readonly label?: string;
  readonly onCancel?: () => void;
  /** Offers to save and begin the next one, where records are entered one after the other. */
  readonly withNext?: boolean;
  /** In the midst of a page: the children bring the button along, Escape leaves. */
  readonly inline?: boolean;
};

/** The fields of one record and the way to save them. What is wrong stands at its field, which gets the focus; the rest below. */
export const RecordForm = ({
  form,
  children,
  label,
  onCancel,
  buttons,
  withNext = false,
  inline = false,
  disabled = false,
  danger = false,
}: RecordFormProps) => {
  const t = useT();
  const start = useRef<HTMLDivElement>(null);
  const { refused, begun } = form;
  useEffect(() => {
    if (refused === 0) return;
    const wrong = start.current?.closest('form')?.querySelector<HTMLElement>('[aria-invalid="true"]');
    wrong?.focus();
    wrong?.scrollIntoView({ block: 'nearest' });
  }, [refused]);
  useEffect(() => {
    if (begun === 0) return;
    const around = start.current?.closest('form');
    const marked = around?.querySelector<HTMLElement>('[data-autofocus]');
    (marked ?? around?.querySelector<HTMLElement>(FIRST_FIELD))?.focus();
  }, [begun]);
  const fields: ReactNode = (
    <>
      <div ref={start} hidden />
      {children}
      {form.problems === '' ? null : (
        <Alert p="xs" color="red" role="alert" style={{ whiteSpace: 'pre-line' }}>
          {form.problems}
        </Alert>
      )}
    </>
  );
  if (inline) {
    return (
      <InlineForm
        onSubmit={() => {
          if (!disabled) void form.submit();
        }}
        onKeyDown={({ key }) => {
          if (key === 'Escape') onCancel?.();
        }}
      >
        <DraftNote draft={form.draft} />
        {fields}
      </InlineForm>
    );
  }
  return (
    <SaveForm
      onSubmit={() => void form.submit()}
      label={label ?? t('common.action.save')}
      isRunning={form.isRunning}
      draft={form.draft}
      danger={danger}
      disabled={disabled}
      {...(withNext ? { onNext: () => void form.submit(true) } : {})}
      buttons={
        <>
          {buttons}
          {onCancel === undefined ? null : (
            <Button variant="default" onClick={onCancel}>
              {t('common.action.cancel')}
            </Button>
          )}
        </>
      }
    >
      {fields}
    </SaveForm>
  );
};
