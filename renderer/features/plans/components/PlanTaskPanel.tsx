import { Text, Textarea } from '@mantine/core';
import type { Plan, PlanView } from '../../../../shared/features/plans/types';
import type { CalendarDate } from '../../../../shared/kernel/dates';
import { useT } from '../../../lib/i18n';
import { into, type Sending } from '../../../lib/sending';
import { todayHere } from '../../../lib/today';
import { useRecordForm } from '../../../lib/use-record-form';
import { DateField } from '../../../ui/DateField';
import { RecordForm } from '../../../ui/RecordForm';
import { SidePanel } from '../../../ui/SidePanel';
import { ItemPlanForm } from './ItemPlanForm';

export type PlanTask = 'addItem' | 'layOut' | 'cancel';

type TaskProps = {
  readonly view: PlanView;
  readonly task: Exclude<PlanTask, 'addItem'>;
  readonly onClose: () => void;
};

const DONE = { layOut: 'laidOut', cancel: 'cancelled' } as const;

type TaskValues = {
  readonly startsOn: CalendarDate | null;
  readonly on: CalendarDate | null;
  readonly reason: string;
};

type Sendings = Readonly<Record<TaskProps['task'], Sending<TaskValues, Plan>>>;

const sendingsOf = ({ plan: { id: planId, version } }: PlanView): Sendings => ({
  layOut: into('plans', 'layOutPlan', ({ startsOn }) => ({ planId, version, startsOn: startsOn ?? '' })),
  cancel: into('plans', 'cancelPlan', ({ on, reason }) => ({ planId, version, on: on ?? '', reason })),
});

const TaskForm = ({ view, task, onClose }: TaskProps) => {
  const t = useT();
  const { id, version } = view.plan;
  const form = useRecordForm<TaskValues, Plan>({
    draft: { of: `plan:${task}:${id}`, version },
    initialValues: { startsOn: todayHere(), on: todayHere(), reason: '' },
    save: sendingsOf(view)[task],
    done: t(`plans.done.${DONE[task]}`),
    onSaved: onClose,
  });
  const { fields } = form;
  const day = (name: 'startsOn' | 'on') => (
    <DateField
      label={t(`plans.field.${name}`)}
      clearable={false}
      withAsterisk
      {...fields.getInputProps(name)}
    />
  );
  return (
    <RecordForm form={form} label={t(`plans.action.${task}`)} danger={task === 'cancel'}>
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
            {...fields.getInputProps('reason')}
          />
          {day('on')}
        </>
      ) : null}
    </RecordForm>
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
