import { TextInput } from '@mantine/core';
import type { GetInputPropsReturnType } from '@mantine/form';
import type { OfficeNames } from '../../../../shared/features/office/types';
import { useT } from '../../../lib/i18n';

type OfficeNameFieldsProps = {
  /** The form's own properties of a field. */
  readonly inputProps: (field: keyof OfficeNames) => GetInputPropsReturnType;
};

/** What an office is called on paper and in the audit log: asked at set-up, changed in the settings. */
export const OfficeNameFields = ({ inputProps }: OfficeNameFieldsProps) => {
  const t = useT();
  return (
    <>
      <TextInput
        label={t('office.field.name')}
        description={t('office.setUp.nameHint')}
        required
        maxLength={40}
        {...inputProps('name')}
      />
      <TextInput
        label={t('office.field.company')}
        description={t('office.setUp.companyHint')}
        required
        maxLength={60}
        {...inputProps('company')}
      />
      <TextInput
        label={t('office.field.administrator')}
        description={t('office.setUp.administratorHint')}
        required
        maxLength={20}
        {...inputProps('administrator')}
      />
    </>
  );
};
