import { Button } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { Staff } from '../../../../shared/features/organization/types';
import type { AppError } from '../../../../shared/kernel/errors';
import { useCall, useCommand } from '../../../lib/calls';
import { applyRefusal } from '../../../lib/form';
import { useT } from '../../../lib/i18n';
import { notifyDone, notifyRefusal } from '../../../lib/notify';
import { todayHere } from '../../../lib/today';
import { undoOf } from '../../../lib/undo';
import { useDraft } from '../../../lib/use-draft';
import { SaveForm } from '../../../ui/SaveForm';
import { SidePanel } from '../../../ui/SidePanel';
import { ChangeNote } from './ChangeNote';
import { StaffFormFields } from './StaffFormFields';
import { changedFields, createInput, initialValues, type StaffFormValues, updateInput } from './staff-form';

type StaffPanelProps = {
  readonly opened: boolean;
  /** The person to change, or null to enter a new one. */
  readonly person: Staff | null;
  readonly onClose: () => void;
  readonly onSaved: (person: Staff) => void;
};

type StaffFormProps = Pick<StaffPanelProps, 'person' | 'onClose' | 'onSaved'>;

const StaffForm = ({ person, onClose, onSaved }: StaffFormProps) => {
  const t = useT();
  const choices = useCall('organization', 'getChoices', {}).data;
  const create = useCommand('organization', 'createStaff', { silent: true });
  const update = useCommand('organization', 'updateStaff', { silent: true });
  const required = (value: string | null) =>
    (value ?? '').trim() === '' ? t('common.state.required') : null;
  const values = useForm<StaffFormValues>({
    initialValues: initialValues(person, todayHere()),
    validate: { staffNo: required, name: required, hireDate: required },
  });
  const draft = useDraft(person === null ? 'staff:new' : `staff:${person.id}:${person.version}`, values);
  const changed = person === null ? [] : changedFields(person, values.values);

  const showRefusal = (error: AppError): void => {
    const left = (error.causes ?? [error]).filter((cause) => !applyRefusal(values, cause, t));
    const [first] = left;
    if (first !== undefined) notifyRefusal(t, first);
  };
  const save = async (given: StaffFormValues): Promise<void> => {
    const answer =
      person === null ? await create.run(createInput(given)) : await update.run(updateInput(person, given));
    if (!answer.ok) return showRefusal(answer.error);
    draft.clear();
    notifyDone(
      t(person === null ? 'organization.form.created' : 'organization.form.saved', {
        name: answer.value.name,
      }),
      undoOf(answer),
    );
    onClose();
    onSaved(answer.value);
  };

  return (
    <SaveForm
      onSubmit={values.onSubmit((given) => void save(given))}
      label={t('common.action.save')}
      isRunning={create.isRunning || update.isRunning}
      draft={draft}
      buttons={
        <Button variant="default" onClick={onClose}>
          {t('common.action.cancel')}
        </Button>
      }
    >
      <StaffFormFields form={values} person={person} choices={choices} />
      <ChangeNote form={values} isNew={person === null} changed={changed} />
    </SaveForm>
  );
};

/** Enter or change a person, beside the page. Ctrl+S saves; what was typed is kept when the panel closes. */
export const StaffPanel = ({ opened, person, onClose, onSaved }: StaffPanelProps) => {
  const t = useT();
  const title =
    person === null
      ? t('organization.form.createTitle')
      : t('organization.form.editTitle', { name: person.name });
  return (
    <SidePanel opened={opened} onClose={onClose} title={title} size={640}>
      {opened ? (
        <StaffForm
          key={person === null ? 'new' : `${person.id}:${person.version}`}
          person={person}
          onClose={onClose}
          onSaved={onSaved}
        />
      ) : null}
    </SidePanel>
  );
};
