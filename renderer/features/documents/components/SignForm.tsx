import { Button, Group, Stack, Text } from '@mantine/core';
import type { CalendarDate } from '../../../../shared/kernel/dates';
import { useT } from '../../../lib/i18n';
import { into } from '../../../lib/sending';
import { todayHere } from '../../../lib/today';
import { useRecordForm } from '../../../lib/use-record-form';
import { DateField } from '../../../ui/DateField';
import { RecordForm } from '../../../ui/RecordForm';

type SignValues = { readonly signedOn: CalendarDate | null };

/** Enter the day that stands on the signed paper, for one document or many. */
export const SignForm = ({
  ids,
  onDone,
}: {
  readonly ids: readonly string[];
  readonly onDone: () => void;
}) => {
  const t = useT();
  const form = useRecordForm<SignValues, number>({
    draft: `documents:sign:${ids.length}:${ids[0] ?? ''}`,
    initialValues: { signedOn: todayHere() },
    save: into('documents', 'markSigned', ({ signedOn }: SignValues) => ({
      ids: [...ids],
      signedOn: signedOn ?? '',
    })),
    done: (count) => t('documents.sign.done', { count }),
    onSaved: onDone,
  });
  return (
    <Stack gap="xs">
      <Text size="sm" c="gray.7">
        {t('documents.life.signedHint')}
      </Text>
      <RecordForm form={form} inline>
        <Group align="flex-end" gap="xs">
          <DateField label={t('documents.sign.day')} w={160} {...form.fields.getInputProps('signedOn')} />
          <Button type="submit" loading={form.isRunning}>
            {t('documents.action.markSigned')}
          </Button>
        </Group>
      </RecordForm>
    </Stack>
  );
};
