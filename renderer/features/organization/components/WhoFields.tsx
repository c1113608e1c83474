import { TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { client } from '../../../lib/ipc';
import { StaffPicker } from './StaffPicker';

type WhoFieldsProps<V extends Record<string, unknown>> = {
  readonly fields: UseFormReturnType<V>;
  /** The form's fields for the person, where they are one of the staff, and for the name. */
  readonly staff: keyof V & string;
  readonly name: keyof V & string;
  readonly labels: { readonly staff: string; readonly name: string; readonly hint?: string };
  readonly required?: boolean;
  readonly disabled?: boolean;
};

/** Somebody who acts in a matter: chosen from the staff, whose name then stands for them, or named when they come from outside. */
export const WhoFields = <V extends Record<string, unknown>>({
  fields,
  staff,
  name,
  labels,
  required = false,
  disabled = false,
}: WhoFieldsProps<V>) => {
  const set = (field: string, value: string | null): void => fields.setFieldValue(field, value as never);
  const chosen = fields.values[staff] as string | null;
  const choose = async (id: string | null): Promise<void> => {
    set(staff, id);
    const label = id === null ? undefined : await client.organization.getStaffLabel(id);
    set(name, label?.ok ? (label.value?.name ?? '') : '');
  };
  return (
    <>
      <StaffPicker
        label={labels.staff}
        value={chosen}
        onChange={(id) => void choose(id)}
        disabled={disabled}
        error={fields.errors[staff]}
      />
      <TextInput
        label={labels.name}
        {...(labels.hint === undefined ? {} : { placeholder: labels.hint })}
        withAsterisk={required}
        maxLength={40}
        {...fields.getInputProps(name)}
        disabled={disabled || chosen !== null}
      />
    </>
  );
};
