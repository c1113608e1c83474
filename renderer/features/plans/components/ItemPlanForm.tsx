import { Button, Group, NumberInput, Select, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { METHODS } from '../../../../shared/features/courses/vocabulary';
import type { PlanItemFields } from '../../../../shared/features/plans/schema';
import type { PlanItemView, PlanView } from '../../../../shared/features/plans/types';
import { useCall, useCommand } from '../../../lib/calls';
import { applyRefusal } from '../../../lib/form';
import { useT } from '../../../lib/i18n';
import { notifyDone, notifyRefusal } from '../../../lib/notify';
import { undoOf } from '../../../lib/undo';
import { useDraft } from '../../../lib/use-draft';
import { confirmAction } from '../../../ui/confirm-action';
import { DateField } from '../../../ui/DateField';
import { SaveForm } from '../../../ui/SaveForm';
import { StaffPicker } from '../../organization/components/StaffPicker';

type ItemPlanFormProps = {
  readonly plan: PlanView;
  readonly view: PlanItemView | null;
  readonly onDone: () => void;
};

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
  const add = useCommand('plans', 'addPlanItem', { silent: true });
  const update = useCommand('plans', 'updatePlanItem', { silent: true });
  const move = useCommand('plans', 'movePlanItem');
  const remove = useCommand('plans', 'removePlanItem');
  const form = useForm({
    initialValues: { ...fieldsOf(view), position: view?.item.position ?? plan.items.length + 1 },
  });
  const draft = useDraft(
    view === null ? `plan:item:new:${plan.plan.id}` : `plan:item:${view.item.id}:${view.item.version}`,
    form,
  );
  const locked = view !== null && view.editRefusal !== null;
  const { position, ...fields } = form.values;

  const save = async (): Promise<void> => {
    if (fields.content.trim() === '') return form.setFieldError('content', t('common.state.required'));
    const answer =
      view === null
        ? await add.run({ planId: plan.plan.id, position, fields })
        : await update.run({ itemId: view.item.id, version: view.item.version, fields });
    if (!answer.ok) return applyRefusal(form, answer.error, t) ? undefined : notifyRefusal(t, answer.error);
    draft.clear();
    notifyDone(t('plans.done.itemSaved'), undoOf(answer));
    if (view === null) onDone();
  };
  const seen = { itemId: view?.item.id ?? '', version: view?.item.version ?? 0 };
  const takeOut = async (): Promise<void> => {
    const sure = await confirmAction({
      title: t('plans.action.removeItem'),
      body: fields.content,
      confirmLabel: t('common.action.delete'),
      danger: true,
    });
    if (!sure) return;
    const answer = await remove.run(seen);
    if (!answer.ok) return;
    notifyDone(t('plans.done.itemRemoved'), undoOf(answer));
    onDone();
  };
  const canMove = (to: number): boolean =>
    to >= plan.firstOpenPosition && to <= plan.items.length && position >= plan.firstOpenPosition;
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
  const at = view?.item.position ?? 0;
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
    <SaveForm
      onSubmit={() => void save()}
      label={t('common.action.save')}
      isRunning={add.isRunning || update.isRunning}
      draft={draft}
      disabled={view !== null && view.trainerRefusal !== null}
      buttons={buttons}
    >
      <TextInput
        label={t('plans.field.content')}
        withAsterisk
        disabled={locked}
        {...form.getInputProps('content')}
      />
      <Group grow>
        <Select
          label={t('plans.field.department')}
          clearable
          searchable
          disabled={locked}
          data={departments.map(({ id, name }) => ({ value: id, label: name }))}
          {...form.getInputProps('departmentId')}
        />
        <StaffPicker
          label={t('plans.field.trainer')}
          value={form.values.trainerId}
          onChange={(id) => form.setFieldValue('trainerId', id)}
          except={plan.plan.staffId}
          error={form.errors['trainerId']}
          disabled={view !== null && view.trainerRefusal !== null}
        />
      </Group>
      <Group grow>
        <DateField
          label={t('plans.field.plannedFrom')}
          disabled={locked}
          value={form.values.plannedFrom}
          onChange={(day) => form.setFieldValue('plannedFrom', day)}
        />
        <DateField
          label={t('plans.field.plannedTo')}
          disabled={locked}
          value={form.values.plannedTo}
          onChange={(day) => form.setFieldValue('plannedTo', day)}
          error={form.errors['plannedTo']}
        />
      </Group>
      <Group grow>
        <Select
          label={t('plans.field.method')}
          clearable
          disabled={locked}
          data={METHODS.map((method) => ({ value: method, label: t(`plans.method.${method}`) }))}
          {...form.getInputProps('method')}
        />
        {view === null ? (
          <NumberInput
            label={t('plans.field.position')}
            min={plan.firstOpenPosition}
            max={plan.items.length + 1}
            allowDecimal={false}
            value={form.values.position}
            onChange={(next) => form.setFieldValue('position', Number(next))}
            error={form.errors['position']}
          />
        ) : null}
      </Group>
    </SaveForm>
  );
};
