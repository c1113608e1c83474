import { SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { useT } from '../../../lib/i18n';
import { OfficeNameFields } from './OfficeNameFields';
import type { SetUpForm } from './set-up-form';

/** Second step: code, names, administrator. */
export const FactsStep = ({ form }: { readonly form: SetUpForm }) => {
  const t = useT();
  const code = form.getInputProps('code');
  return (
    <Stack gap="sm">
      <Text size="sm" c="gray.7">
        {t('office.setUp.factsHint')}
      </Text>
      <SimpleGrid cols={2} spacing="md" verticalSpacing="sm">
        <TextInput
          label={t('office.field.code')}
          description={t(form.values.kind === 'head' ? 'office.setUp.codeHintHead' : 'office.setUp.codeHint')}
          required
          autoFocus
          maxLength={12}
          {...code}
          onChange={(event) => form.setFieldValue('code', event.currentTarget.value.trim().toUpperCase())}
        />
        <OfficeNameFields inputProps={form.getInputProps} />
      </SimpleGrid>
    </Stack>
  );
};
