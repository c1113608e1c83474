import { NumberInput, Textarea } from '@mantine/core';
import type { Onboarding, OnboardingView } from '../../../../shared/features/onboarding/types';
import type { CalendarDate } from '../../../../shared/kernel/dates';
import { useT } from '../../../lib/i18n';
import { into } from '../../../lib/sending';
import { todayHere } from '../../../lib/today';
import { useRecordForm } from '../../../lib/use-record-form';
import { RecordForm } from '../../../ui/RecordForm';
import { PastDay } from './PastDay';

type Part = { readonly view: OnboardingView; readonly onDone: () => void };

type ExtendValues = {
  readonly months: number | string;
  readonly requestedOn: CalendarDate | null;
  readonly reason: string;
};

/** More time at the trainee's written request. */
export const ExtendForm = ({ view, onDone }: Part) => {
  const t = useT();
  const { row, ruling } = view;
  const form = useRecordForm<ExtendValues, Onboarding>({
    draft: { of: `onboarding:extend:${row.staffId}`, version: row.version ?? 0 },
    initialValues: { months: 1, requestedOn: todayHere() <= row.dueOn ? todayHere() : null, reason: '' },
    save: into('onboarding', 'extendOnboarding', (values: ExtendValues) => ({
      staffId: row.staffId,
      version: row.version,
      months: Number(values.months),
      requestedOn: values.requestedOn ?? '',
      reason: values.reason,
    })),
    done: ({ dueOn }) => t('onboarding.done.extended', { dueOn }),
    onSaved: onDone,
  });
  const { fields } = form;
  return (
    <RecordForm form={form} label={t('onboarding.extend')}>
      <NumberInput
        label={t('onboarding.field.months')}
        min={1}
        max={Math.max(1, ruling.extension.monthsMax)}
        allowDecimal={false}
        withAsterisk
        {...fields.getInputProps('months')}
      />
      <PastDay
        label={t('onboarding.field.requestedOn')}
        from={row.startsOn}
        {...fields.getInputProps('requestedOn')}
      />
      <Textarea
        label={t('onboarding.field.request')}
        autosize
        minRows={2}
        withAsterisk
        {...fields.getInputProps('reason')}
      />
    </RecordForm>
  );
};
