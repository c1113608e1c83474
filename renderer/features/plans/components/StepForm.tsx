import { Group, Radio, Text, Textarea } from '@mantine/core';
import type { AllowedAction, PlanStep } from '../../../../shared/features/plans/rules/items';
import type { Plan, PlanItemView } from '../../../../shared/features/plans/types';
import {
  EVALUATIONS,
  type Evaluation,
  type SettleOutcome,
} from '../../../../shared/features/plans/vocabulary';
import type { CalendarDate } from '../../../../shared/kernel/dates';
import { useT } from '../../../lib/i18n';
import { into } from '../../../lib/sending';
import { todayHere } from '../../../lib/today';
import { useRecordForm } from '../../../lib/use-record-form';
import { DateField } from '../../../ui/DateField';
import { RecordForm } from '../../../ui/RecordForm';
import { RecordPicker } from '../../../ui/RecordPicker';

type StepFormProps = {
  readonly view: PlanItemView;
  readonly choice: AllowedAction;
  readonly onDone: () => void;
};

const NEEDS_REASON = ['override', 'dispute', 'return', 'reopen', 'settle'];

type StepValues = {
  readonly on: CalendarDate | null;
  readonly reason: string;
  readonly outcome: SettleOutcome;
  readonly evaluation: Evaluation;
  readonly note: string;
  readonly actualFrom: CalendarDate | null;
  readonly actualTo: CalendarDate | null;
  readonly taught: string;
};

const valuesOf = ({ item }: PlanItemView, { outcomes }: AllowedAction, today: CalendarDate): StepValues => ({
  on: today,
  reason: '',
  outcome: outcomes[0] ?? 'upheld',
  evaluation: 'pass',
  note: '',
  actualFrom: item.actualFrom ?? today,
  actualTo: today,
  taught: item.taught,
});

const stepOf = (action: PlanStep['action'], values: StepValues): PlanStep => {
  const on = values.on ?? '';
  const { reason, outcome, evaluation, note, taught } = values;
  if (action === 'evaluate') {
    const actual = { actualFrom: values.actualFrom ?? '', actualTo: values.actualTo ?? '' };
    return { action, on, evaluation, note, taught, ...actual };
  }
  if (action === 'settle') return { action, on, reason, outcome };
  return action === 'start' || action === 'confirm' ? { action, on } : { action, on, reason };
};

/** The fields of one step. The key of the draft names the item's version: a step typed for an older state is not brought back. */
export const StepForm = ({ view, choice, onDone }: StepFormProps) => {
  const t = useT();
  const { item, earliest } = view;
  const { action, outcomes } = choice;
  const form = useRecordForm<StepValues, Plan>({
    draft: `plan:step:${item.id}:${item.version}:${action}`,
    initialValues: valuesOf(view, choice, todayHere()),
    save: into('plans', 'takePlanStep', (values: StepValues) => ({
      itemId: item.id,
      version: item.version,
      step: stepOf(action, values),
    })),
    done: ({ state }) =>
      state === 'completed'
        ? t('plans.done.completed')
        : t('plans.done.step', { action: t(`plans.action.${action}`) }),
    withUndo: false,
    onSaved: onDone,
  });
  const { fields } = form;
  const day = (name: 'on' | 'actualFrom' | 'actualTo') => (
    <DateField
      label={t(`plans.field.${name}`)}
      clearable={false}
      minDate={name === 'actualFrom' ? (item.actualFrom ?? earliest) : earliest}
      maxDate={todayHere()}
      withAsterisk
      {...fields.getInputProps(name)}
    />
  );
  const returned = action === 'settle' && item.state === 'returned';
  return (
    <RecordForm form={form} label={t(`plans.action.${action}`)}>
      <Text size="sm" c="gray.7">
        {t(`plans.hint.${returned ? 'settleReturned' : action}`)}
      </Text>
      {action === 'evaluate' ? (
        <>
          <Group grow>
            {day('actualFrom')}
            {day('actualTo')}
          </Group>
          <Textarea
            label={t('plans.field.taught')}
            autosize
            minRows={2}
            withAsterisk
            {...fields.getInputProps('taught')}
          />
          <RecordPicker
            label={t('plans.field.evaluation')}
            withAsterisk
            options={EVALUATIONS.map((value) => ({ value, label: t(`plans.evaluation.${value}`) }))}
            {...fields.getInputProps('evaluation')}
          />
          <Textarea label={t('plans.field.note')} autosize minRows={1} {...fields.getInputProps('note')} />
        </>
      ) : null}
      {action === 'settle' ? (
        <Radio.Group label={t('plans.field.outcome')} {...fields.getInputProps('outcome')}>
          <Group gap="md" mt={4}>
            {outcomes.map((value) => (
              <Radio key={value} value={value} label={t(`plans.outcome.${returned ? 'explained' : value}`)} />
            ))}
          </Group>
        </Radio.Group>
      ) : null}
      {NEEDS_REASON.includes(action) ? (
        <Textarea
          label={t('plans.field.reason')}
          autosize
          minRows={2}
          withAsterisk={action !== 'reopen'}
          data-autofocus
          {...fields.getInputProps('reason')}
        />
      ) : null}
      {day('on')}
    </RecordForm>
  );
};
