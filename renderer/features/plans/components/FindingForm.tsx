import { Group, Radio, Text, Textarea, TextInput } from '@mantine/core';
import type { PlanFinding, PlanItemView } from '../../../../shared/features/plans/types';
import { FINDING_KINDS, type FindingKind } from '../../../../shared/features/plans/vocabulary';
import type { CalendarDate } from '../../../../shared/kernel/dates';
import { useT } from '../../../lib/i18n';
import { into } from '../../../lib/sending';
import { todayHere } from '../../../lib/today';
import { useRecordForm } from '../../../lib/use-record-form';
import { DateField } from '../../../ui/DateField';
import { RecordForm } from '../../../ui/RecordForm';

type Values = {
  readonly kind: FindingKind;
  readonly foundOn: CalendarDate | null;
  readonly foundBy: string;
  readonly note: string;
};

/** Report that the trainee cannot reach an item, which its trainer says, or that the trainer neglects it. */
export const FindingForm = ({ view: { item, trainer } }: { readonly view: PlanItemView }) => {
  const t = useT();
  const form = useRecordForm<Values, PlanFinding>({
    draft: `plan:finding:${item.id}`,
    initialValues: { kind: 'cannotReach', foundOn: todayHere(), foundBy: trainer ?? '', note: '' },
    save: into('plans', 'reportFinding', (values: Values) => ({
      ...values,
      foundOn: values.foundOn ?? '',
      itemId: item.id,
    })),
    done: t('plans.finding.done.reported'),
  });
  const { getInputProps } = form.fields;
  return (
    <RecordForm form={form} label={t('plans.finding.add')}>
      <Text size="sm" c="gray.7">
        {t('plans.finding.hint')}
      </Text>
      <Radio.Group label={t('plans.finding.field.kind')} {...getInputProps('kind')}>
        <Group gap="md" mt={4}>
          {FINDING_KINDS.map((kind) => (
            <Radio key={kind} value={kind} label={t(`plans.finding.kind.${kind}`)} />
          ))}
        </Group>
      </Radio.Group>
      <Textarea
        label={t('plans.finding.field.note')}
        autosize
        minRows={2}
        maxLength={500}
        withAsterisk
        {...getInputProps('note')}
      />
      <Group grow align="flex-start">
        <TextInput
          label={t('plans.finding.field.foundBy')}
          maxLength={40}
          withAsterisk
          {...getInputProps('foundBy')}
        />
        <DateField label={t('plans.finding.field.foundOn')} withAsterisk {...getInputProps('foundOn')} />
      </Group>
    </RecordForm>
  );
};
