import { Button, Group, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { ReactNode } from 'react';
import type { Unit } from '../../../../shared/features/organization/types';
import type { AppError } from '../../../../shared/kernel/errors';
import type { Result } from '../../../../shared/kernel/result';
import { applyRefusal } from '../../../lib/form';
import { useT } from '../../../lib/i18n';
import { notifyRefusal } from '../../../lib/notify';

export type UnitValues = { readonly name: string; readonly address: string };

type UnitFormProps = {
  readonly unit: Unit;
  readonly values: UnitValues;
  readonly label: string;
  readonly icon?: ReactNode;
  readonly save: (values: UnitValues) => Promise<Result<true>>;
  readonly onCancel?: () => void;
};

/** The name (and a site's address) on one line. Enter saves, Escape leaves. */
export const UnitForm = ({ unit, values, label, icon, save, onCancel }: UnitFormProps) => {
  const t = useT();
  const form = useForm<UnitValues>({
    initialValues: values,
    validate: { name: (value) => (value.trim() === '' ? t('common.state.required') : null) },
  });
  const show = (error: AppError): void => {
    if (!applyRefusal(form, error, t)) notifyRefusal(t, error);
  };
  const submit = async (given: UnitValues): Promise<void> => {
    const answer = await save(given);
    if (!answer.ok) show(answer.error);
    else if (onCancel === undefined) form.reset();
  };
  return (
    <form
      onSubmit={form.onSubmit((given) => void submit(given))}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel?.();
      }}
      noValidate
    >
      <Group gap="xs" align="flex-start">
        <TextInput
          aria-label={t('organization.unitsPage.name')}
          placeholder={t('organization.unitsPage.name')}
          w={220}
          maxLength={60}
          {...form.getInputProps('name')}
        />
        {unit === 'site' ? (
          <TextInput
            aria-label={t('organization.unitsPage.address')}
            placeholder={t('organization.unitsPage.address')}
            w={300}
            maxLength={200}
            {...form.getInputProps('address')}
          />
        ) : null}
        <Button type="submit" variant={onCancel === undefined ? 'default' : 'filled'} leftSection={icon}>
          {label}
        </Button>
        {onCancel === undefined ? null : (
          <Button variant="default" onClick={onCancel}>
            {t('common.action.cancel')}
          </Button>
        )}
      </Group>
    </form>
  );
};
