import { Text, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { PlanView } from '../../../../shared/features/plans/types';
import { useCommand } from '../../../lib/calls';
import { applyRefusal } from '../../../lib/form';
import { useT } from '../../../lib/i18n';
import { notifyDone, notifyRefusal } from '../../../lib/notify';
import { todayHere } from '../../../lib/today';
import { undoOf } from '../../../lib/undo';
import { DateField } from '../../../ui/DateField';
import { SaveForm } from '../../../ui/SaveForm';
import { SidePanel } from '../../../ui/SidePanel';
import { ItemPlanForm } from './ItemPlanForm';

export type PlanTask = 'addItem' | 'layOut' | 'approve' | 'cancel';

type TaskProps = {
  readonly view: PlanView;
  readonly task: Exclude<PlanTask, 'addItem'>;
  readonly onClose: () => void;
};

const DONE = { layOut: 'laidOut', approve: 'approved', cancel: 'cancelled' } as const;

const TaskForm = ({ view, task, onClose }: TaskProps) => {
  const t = useT();
  const layOut = useCommand('plans', 'layOutPlan', { silent: true });
  const approve = useCommand('plans', 'approvePlan', { silent: true });
  const cancel = useCommand('plans', 'cancelPlan', { silent: true });
  const form = useForm({
    initialValues: { startsOn: todayHere(), approvedBy: view.plan.approvedBy, on: todayHere(), reason: '' },
  });
  const { startsOn, approvedBy, on, reason } = form.values;
  const seen = { planId: view.plan.id, version: view.plan.version };
  const run = {
    layOut: () => layOut.run({ ...seen, startsOn }),
    approve: () => approve.run({ ...seen, approvedBy }),
    cancel: () => cancel.run({ ...seen, on, reason }),
  };
  const save = async (): Promise<void> => {
    const answer = await run[task]();
    if (!answer.ok) return applyRefusal(form, answer.error, t) ? undefined : notifyRefusal(t, answer.error);
    notifyDone(t(`plans.done.${DONE[task]}`), undoOf(answer));
    onClose();
  };
  const isRunning = layOut.isRunning || approve.isRunning || cancel.isRunning;
  const day = (name: 'startsOn' | 'on') => (
    <DateField
      label={t(`plans.field.${name}`)}
      clearable={false}
      value={form.values[name]}
      onChange={(next) => form.setFieldValue(name, next ?? todayHere())}
      error={form.errors[name]}
      withAsterisk
    />
  );
  return (
    <SaveForm
      onSubmit={() => void save()}
      label={t(`plans.action.${task}`)}
      isRunning={isRunning}
      danger={task === 'cancel'}
    >
      {task === 'approve' ? (
        <TextInput
          label={t('plans.field.approvedBy')}
          data-autofocus
          maxLength={40}
          {...form.getInputProps('approvedBy')}
        />
      ) : null}
      {task === 'layOut' ? (
        <>
          <Text size="sm" c="gray.7">
            {t('plans.page.layOutHint')}
          </Text>
          {day('startsOn')}
        </>
      ) : null}
      {task === 'cancel' ? (
        <>
          <Textarea
            label={t('plans.field.reason')}
            autosize
            minRows={2}
            withAsterisk
            data-autofocus
            {...form.getInputProps('reason')}
          />
          {day('on')}
        </>
      ) : null}
    </SaveForm>
  );
};

/** What can be done with the plan as a whole. */
export const PlanTaskPanel = ({
  view,
  task,
  onClose,
}: {
  readonly view: PlanView;
  readonly task: PlanTask | null;
  readonly onClose: () => void;
}) => {
  const t = useT();
  return (
    <SidePanel
      opened={task !== null}
      onClose={onClose}
      title={task === null ? '' : t(`plans.action.${task}`)}
    >
      {task === null ? null : task === 'addItem' ? (
        <ItemPlanForm plan={view} view={null} onDone={onClose} />
      ) : (
        <TaskForm key={task} view={view} task={task} onClose={onClose} />
      )}
    </SidePanel>
  );
};
