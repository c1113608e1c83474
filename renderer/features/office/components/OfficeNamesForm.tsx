import { Button, Group, SimpleGrid, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useHotkeys } from '@mantine/hooks';
import { useRef } from 'react';
import type { Office, OfficeNames } from '../../../../shared/features/office/types';
import { useCommand } from '../../../lib/calls';
import { formatInstant } from '../../../lib/format';
import { useT } from '../../../lib/i18n';
import { notifyDone } from '../../../lib/notify';
import { FormSection } from '../../../ui/FormSection';
import { OfficeNameFields } from './OfficeNameFields';

/** The names of the office; its code and kind are for reading. */
export const OfficeNamesForm = ({ office }: { readonly office: Office }) => {
  const t = useT();
  const element = useRef<HTMLFormElement>(null);
  const rename = useCommand('office', 'renameOffice');
  const filled = (value: string) => (value.trim() === '' ? t('office.setUp.required') : null);
  const form = useForm<OfficeNames>({
    initialValues: { name: office.name, company: office.company, administrator: office.administrator },
    validate: { name: filled, company: filled, administrator: filled },
  });
  const save = async (names: OfficeNames): Promise<void> => {
    const answer = await rename.run(names);
    if (!answer.ok) return;
    form.resetDirty();
    notifyDone(t('office.settings.saved'));
  };
  useHotkeys([['mod+S', () => element.current?.requestSubmit()]], []);
  const kind =
    office.branchKind === null ? t('office.kind.head') : t(`office.branchKind.${office.branchKind}`);
  const facts = [
    { label: t('office.field.code'), value: office.code },
    { label: t('office.field.kind'), value: kind },
    { label: t('office.field.setUpAt'), value: formatInstant(office.setUpAt) },
  ];
  return (
    <FormSection title={t('office.settings.officeTitle')}>
      <form ref={element} onSubmit={form.onSubmit((names) => void save(names))} noValidate>
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
          <OfficeNameFields inputProps={form.getInputProps} />
        </SimpleGrid>
        <Group justify="flex-end" mt="xs">
          <Button type="submit" loading={rename.isRunning} disabled={!form.isDirty()}>
            {t('common.action.save')}
          </Button>
        </Group>
      </form>
    </FormSection>
  );
};
