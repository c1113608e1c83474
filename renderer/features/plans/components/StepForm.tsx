import { Group, Radio, Select, Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { AllowedAction, PlanStep } from '../../../../shared/features/plans/rules/items';
import type { PlanItemView } from '../../../../shared/features/plans/types';
import {
  EVALUATIONS,
  type Evaluation,
  type SettleOutcome,
} from '../../../../shared/features/plans/vocabulary';
import { useCommand } from '../../../lib/calls';
import { applyRefusal } from '../../../lib/form';
import { useT } from '../../../lib/i18n';
import { notifyDone, notifyRefusal } from '../../../lib/notify';
import { todayHere } from '../../../lib/today';
import { useDraft } from '../../../lib/use-draft';
import { DateField } from '../../../ui/DateField';
import { SaveForm } from '../../../ui/SaveForm';

type StepFormProps = {
  readonly view: PlanItemView;
  readonly choice: AllowedAction;
  readonly onDone: () => void;
};

const NEEDS_REASON = ['override', 'dispute', 'return', 'reopen', 'settle'];

/** The fields of one step. The key of the draft names the item's version: a step typed for an older state is not brought back. */
export const StepForm = ({ view, choice, onDone }: StepFormProps) => {
  const t = useT();
  const { item, earliest } = view;
  const { action, outcomes } = choice;
  const take = useCommand('plans', 'takePlanStep', { silent: true });
  const form = useForm({
    initialValues: {
      on: todayHere(),
      reason: '',
      outcome: (outcomes[0] ?? 'upheld') as SettleOutcome,
      evaluation: 'pass' as Evaluation,
      note: '',
      actualFrom: item.actualFrom ?? todayHere(),
      actualTo: todayHere(),
      taught: item.taught,
    },
  });
  const draft = useDraft(`plan:step:${item.id}:${item.version}:${action}`, form);
  const { on, reason, outcome, evaluation, note, actualFrom, actualTo, taught } = form.values;

  const stepOf = (): PlanStep => {
    if (action === 'evaluate') return { action, on, evaluation, note, actualFrom, actualTo, taught };
    if (action === 'settle') return { action, on, reason, outcome };
    return action === 'start' || action === 'confirm' ? { action, on } : { action, on, reason };
  };
  const save = async (): Promise<void> => {
    const answer = await take.run({ itemId: item.id, version: item.version, step: stepOf() });
    if (!answer.ok) return applyRefusal(form, answer.error, t) ? undefined : notifyRefusal(t, answer.error);
    draft.clear();
    notifyDone(
      answer.value.state === 'completed'
        ? t('plans.done.completed')
        : t('plans.done.step', { action: t(`plans.action.${action}`) }),
    );
    onDone();
  };
  const day = (name: 'on' | 'actualFrom' | 'actualTo') => (
    <DateField
      label={t(`plans.field.${name}`)}
      clearable={false}
      minDate={name === 'actualFrom' ? (item.actualFrom ?? earliest) : earliest}
      maxDate={todayHere()}
      value={form.values[name]}
      onChange={(next) => form.setFieldValue(name, next ?? todayHere())}
      error={form.errors[name]}
      withAsterisk
    />
  );
  const returned = action === 'settle' && item.state === 'returned';
  return (
    <SaveForm
      onSubmit={() => void save()}
      label={t(`plans.action.${action}`)}
      isRunning={take.isRunning}
      draft={draft}
    >
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
            {...form.getInputProps('taught')}
          />
          <Select
            label={t('plans.field.evaluation')}
            allowDeselect={false}
            withAsterisk
            data={EVALUATIONS.map((value) => ({ value, label: t(`plans.evaluation.${value}`) }))}
            {...form.getInputProps('evaluation')}
          />
          <Textarea label={t('plans.field.note')} autosize minRows={1} {...form.getInputProps('note')} />
        </>
      ) : null}
      {action === 'settle' ? (
        <Radio.Group label={t('plans.field.outcome')} {...form.getInputProps('outcome')}>
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
          {...form.getInputProps('reason')}
        />
      ) : null}
      {day('on')}
    </SaveForm>
  );
};
