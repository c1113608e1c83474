import { ActionIcon, Button, Group, Text, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import type { NoticeKind } from '../../../../shared/features/notices/vocabulary';
import { useT } from '../../../lib/i18n';
import { FormSection } from '../../../ui/FormSection';
import { StaffPicker } from '../../organization/components/StaffPicker';
import type { NoticeValues } from './NoticeForm';

export type SubjectValue = { staffId: string | null; line: string };

type SubjectLinesProps = { readonly form: UseFormReturnType<NoticeValues>; readonly kind: NoticeKind };

/** Whom a notice is about, one to a line. */
export const SubjectLines = ({ form, kind }: SubjectLinesProps) => {
  const t = useT();
  const { subjects } = form.values;
  const wrong = form.errors['subjects'];
  return (
    <FormSection title={t('notices.field.subjects')}>
      {subjects.map((_subject, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity but their place
        <Group key={index} gap="xs" wrap="nowrap" align="flex-start">
          <StaffPicker
            aria-label={`${t('notices.field.person')} ${index + 1}`}
            all
            w={200}
            {...form.getInputProps(`subjects.${index}.staffId`)}
          />
          <TextInput
            aria-label={`${t('notices.field.line')} ${index + 1}`}
            placeholder={t(`notices.lineHint.${kind}`)}
            maxLength={200}
            flex={1}
            {...form.getInputProps(`subjects.${index}.line`)}
          />
          <ActionIcon
            variant="subtle"
            color="red"
            mt={4}
            aria-label={t('notices.field.dropPerson', { index: index + 1 })}
            onClick={() => form.removeListItem('subjects', index)}
          >
            <IconTrash size={16} aria-hidden />
          </ActionIcon>
        </Group>
      ))}
      {wrong === undefined ? null : (
        <Text size="xs" c="red.9">
          {wrong}
        </Text>
      )}
      <Group>
        <Button
          size="xs"
          variant="default"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => form.insertListItem('subjects', { staffId: null, line: '' })}
        >
          {t('notices.field.addPerson')}
        </Button>
      </Group>
    </FormSection>
  );
};
