import { Button, Group, NumberInput, TextInput } from '@mantine/core';
import { METHODS } from '../../../../shared/features/courses/vocabulary';
import type { PlanItemFields } from '../../../../shared/features/plans/schema';
import type { PlanItem, PlanItemView, PlanView } from '../../../../shared/features/plans/types';
import { useCall, useCommand } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { notifyDone } from '../../../lib/notify';
import { into } from '../../../lib/sending';
import { undoOf } from '../../../lib/undo';
import { useRecordForm } from '../../../lib/use-record-form';
import { confirmAction } from '../../../ui/confirm-action';
import { DateField } from '../../../ui/DateField';
import { RecordForm } from '../../../ui/RecordForm';
import { RecordPicker } from '../../../ui/RecordPicker';
import { StaffPicker } from '../../organization/components/StaffPicker';

type ItemPlanFormProps = {
  readonly plan: PlanView;
  readonly view: PlanItemView | null;
  readonly onDone: () => void;
};

type ItemValues = PlanItemFields & { readonly position: number | string };

const EMPTY: PlanItemFields = {
  content: '',
  departmentId: null,
  trainerId: null,
  plannedFrom: null,
  plannedTo: null,
  method: null,
};

const fieldsOf = (view: PlanItemView | null): PlanItemFields => {
  if (view === null) return EMPTY;
  const { content, departmentId, trainerId, plannedFrom, plannedTo, method } = view.item;
  return { content, departmentId, trainerId, plannedFrom, plannedTo, method };
};

/** What is planned of an item, or a new one. After the start only the trainer is open, until the evaluation. */
export const ItemPlanForm = ({ plan, view, onDone }: ItemPlanFormProps) => {
  const t = useT();
  const departments = useCall('plans', 'getPlanChoices', {}).data?.departments ?? [];
  const move = useCommand('plans', 'movePlanItem');
  const remove = useCommand('plans', 'removePlanItem');
  const form = useRecordForm<ItemValues, PlanItem>({
    draft:
      view === null
        ? `plan:item:new:${plan.plan.id}`
        : { of: `plan:item:${view.item.id}`, version: view.item.version },
    initialValues: { ...fieldsOf(view), position: view?.item.position ?? plan.items.length + 1 },
    save:
      view === null
        ? into('plans', 'addPlanItem', ({ position, ...fields }: ItemValues) => ({
            planId: plan.plan.id,
            position: Number(position),
            fields,
          }))
        : into('plans', 'updatePlanItem', ({ position: _, ...fields }: ItemValues) => ({
            itemId: view.item.id,
            version: view.item.version,
            fields,
          })),
    done: t('plans.done.itemSaved'),
    // What was changed stays in sight until the item comes back as it is now.
    ...(view === null ? { onSaved: onDone } : { keep: (values: ItemValues) => values }),
  });
  const { fields } = form;
  const locked = view !== null && view.editRefusal !== null;
  const seen = { itemId: view?.item.id ?? '', version: view?.item.version ?? 0 };
  const takeOut = async (): Promise<void> => {
    const sure = await confirmAction({
      title: t('plans.action.removeItem'),
      body: fields.values.content,
      confirmLabel: t('common.action.delete'),
      danger: true,
    });
    if (!sure) return;
    const answer = await remove.run(seen);
    if (!answer.ok) return;
    notifyDone(t('plans.done.itemRemoved'), undoOf(answer));
    onDone();
  };
  const at = view?.item.position ?? 0;
  const canMove = (to: number): boolean =>
    to >= plan.firstOpenPosition && to <= plan.items.length && at >= plan.firstOpenPosition;
  const moveButton = (to: number, label: string) => (
    <Button
      variant="default"
      disabled={!canMove(to)}
      loading={move.isRunning}
      onClick={() => void move.run({ ...seen, position: to })}
    >
      {label}
    </Button>
  );
  const buttons =
    view === null || locked ? null : (
      <>
        <Button
          variant="subtle"
          color="red"
          disabled={view.removeRefusal !== null}
          onClick={() => void takeOut()}
        >
          {t('plans.action.removeItem')}
        </Button>
        {moveButton(at - 1, t('plans.action.moveUp'))}
        {moveButton(at + 1, t('plans.action.moveDown'))}
      </>
    );
  return (
    <RecordForm form={form} disabled={view !== null && view.trainerRefusal !== null} buttons={buttons}>
      <TextInput
        label={t('plans.field.content')}
        withAsterisk
        disabled={locked}
        {...fields.getInputProps('content')}
      />
      <Group grow>
        <RecordPicker
          label={t('plans.field.department')}
          clearable
          disabled={locked}
          options={departments.map(({ id, name }) => ({ value: id, label: name }))}
          {...fields.getInputProps('departmentId')}
        />
        <StaffPicker
          label={t('plans.field.trainer')}
          except={plan.plan.staffId}
          disabled={view !== null && view.trainerRefusal !== null}
          {...fields.getInputProps('trainerId')}
        />
      </Group>
      <Group grow>
        <DateField
          label={t('plans.field.plannedFrom')}
          disabled={locked}
          {...fields.getInputProps('plannedFrom')}
        />
        <DateField
          label={t('plans.field.plannedTo')}
          disabled={locked}
          {...fields.getInputProps('plannedTo')}
        />
      </Group>
      <Group grow>
        <RecordPicker
          label={t('plans.field.method')}
          clearable
          disabled={locked}
          options={METHODS.map((method) => ({ value: method, label: t(`plans.method.${method}`) }))}
          {...fields.getInputProps('method')}
        />
        {view === null ? (
          <NumberInput
            label={t('plans.field.position')}
            min={plan.firstOpenPosition}
            max={plan.items.length + 1}
            allowDecimal={false}
            {...fields.getInputProps('position')}
          />
        ) : null}
      </Group>
    </RecordForm>
  );
};
