import { Button, Group, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Unit } from '../../../../shared/features/organization/types';
import { useT } from '../../../lib/i18n';
import type { Sending } from '../../../lib/sending';
import type { DraftKey } from '../../../lib/use-draft';
import { useRecordForm } from '../../../lib/use-record-form';
import { RecordForm } from '../../../ui/RecordForm';

export type UnitValues = { readonly name: string; readonly address: string };

type UnitFormProps = {
  readonly unit: Unit;
  readonly draft: DraftKey;
  readonly values: UnitValues;
  readonly label: string;
  readonly icon?: ReactNode;
  readonly save: Sending<UnitValues, true>;
  /** How a unit that is changed in its place is left; absent where new ones are added. */
  readonly onLeave?: () => void;
};

/** The name (and a site's address) on one line. Enter saves, Escape leaves. */
export const UnitForm = ({ unit, draft, values, label, icon, save, onLeave }: UnitFormProps) => {
  const t = useT();
  const form = useRecordForm<UnitValues, true>({
    draft,
    initialValues: values,
    save,
    done: t('common.state.saved'),
    ...(onLeave === undefined ? {} : { onSaved: onLeave }),
  });
  const { fields } = form;
  return (
    <RecordForm form={form} inline {...(onLeave === undefined ? {} : { onCancel: onLeave })}>
      <Group gap="xs" align="flex-start">
        <TextInput
          aria-label={t('organization.unitsPage.name')}
          placeholder={t('organization.unitsPage.name')}
          w={220}
          maxLength={60}
          {...fields.getInputProps('name')}
        />
        {unit === 'site' ? (
          <TextInput
            aria-label={t('organization.unitsPage.address')}
            placeholder={t('organization.unitsPage.address')}
            w={300}
            maxLength={200}
            {...fields.getInputProps('address')}
          />
        ) : null}
        <Button
          type="submit"
          variant={onLeave === undefined ? 'default' : 'filled'}
          leftSection={icon}
          loading={form.isRunning}
        >
          {label}
        </Button>
        {onLeave === undefined ? null : (
          <Button variant="default" onClick={onLeave}>
            {t('common.action.cancel')}
          </Button>
        )}
      </Group>
    </RecordForm>
  );
};
