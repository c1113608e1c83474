import { Button, Group, SimpleGrid, Text } from '@mantine/core';
import type { Office, OfficeNames } from '../../../../shared/features/office/types';
import { formatInstant } from '../../../lib/format';
import { useT } from '../../../lib/i18n';
import { into } from '../../../lib/sending';
import { useRecordForm } from '../../../lib/use-record-form';
import { FormSection } from '../../../ui/FormSection';
import { RecordForm } from '../../../ui/RecordForm';
import { OfficeNameFields } from './OfficeNameFields';

/** The names of the office; its code and kind are for reading. */
export const OfficeNamesForm = ({ office }: { readonly office: Office }) => {
  const t = useT();
  const { name, company, administrator } = office;
  const form = useRecordForm<OfficeNames, Office>({
    draft: 'office:names',
    initialValues: { name, company, administrator },
    save: into('office', 'renameOffice', (names: OfficeNames) => names),
    keep: (names) => names,
    done: t('office.settings.saved'),
    withUndo: false,
  });
  const isSame = !form.fields.isDirty();
  const kind =
    office.branchKind === null ? t('office.kind.head') : t(`office.branchKind.${office.branchKind}`);
  const facts = [
    { label: t('office.field.code'), value: office.code },
    { label: t('office.field.kind'), value: kind },
    { label: t('office.field.setUpAt'), value: formatInstant(office.setUpAt) },
  ];
  return (
    <FormSection title={t('office.settings.officeTitle')}>
      <RecordForm form={form} inline disabled={isSame}>
        <Group gap="lg">
          {facts.map((fact) => (
            <Text key={fact.label} size="sm">
              {t('office.settings.fact', fact)}
            </Text>
          ))}
        </Group>
        <Text size="sm" c="gray.7" mb="xs">
          {t('office.settings.codeFixed')}
        </Text>
        <SimpleGrid cols={2} spacing="sm" verticalSpacing="xs">
          <OfficeNameFields inputProps={form.fields.getInputProps} />
        </SimpleGrid>
        <Group justify="flex-end" mt="xs">
          <Button type="submit" loading={form.isRunning} disabled={isSame}>
            {t('common.action.save')}
          </Button>
        </Group>
      </RecordForm>
    </FormSection>
  );
};
