import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useT } from '../../../lib/i18n';
import { into } from '../../../lib/sending';
import { useRecordForm } from '../../../lib/use-record-form';
import { RecordForm } from '../../../ui/RecordForm';

type VoidValues = { readonly reason: string };

/** Void a document; the reason stays with its number. */
export const VoidForm = ({ id, onDone }: { readonly id: string; readonly onDone: () => void }) => {
  const t = useT();
  const form = useRecordForm<VoidValues, number>({
    draft: `documents:void:${id}`,
    initialValues: { reason: '' },
    save: into('documents', 'voidDocuments', ({ reason }: VoidValues) => ({ ids: [id], reason })),
    check: ({ reason }) => ({ reason: reason.trim() === '' ? t('common.state.required') : null }),
    done: (count) => t('documents.voiding.done', { count }),
    withUndo: false,
    onSaved: onDone,
  });
  return (
    <Stack gap="xs">
      <Text size="sm" c="gray.7">
        {t('documents.voiding.body')}
      </Text>
      <RecordForm form={form} inline onCancel={onDone}>
        <Group align="flex-end" gap="xs" wrap="nowrap">
          <TextInput
            label={t('documents.voiding.reason')}
            required
            maxLength={500}
            flex={1}
            {...form.fields.getInputProps('reason')}
          />
          <Button type="submit" color="red" variant="light" loading={form.isRunning}>
            {t('documents.action.void')}
          </Button>
        </Group>
      </RecordForm>
    </Stack>
  );
};
