import type { Staff } from '../../../../shared/features/organization/types';
import { useCall } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { into } from '../../../lib/sending';
import { todayHere } from '../../../lib/today';
import { useRecordForm } from '../../../lib/use-record-form';
import { RecordForm } from '../../../ui/RecordForm';
import { SidePanel } from '../../../ui/SidePanel';
import { ChangeNote } from './ChangeNote';
import { StaffFormFields } from './StaffFormFields';
import {
  changedFields,
  createInput,
  initialValues,
  keptForNext,
  type StaffFormValues,
  updateInput,
} from './staff-form';

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
  const isNew = person === null;
  const form = useRecordForm<StaffFormValues, Staff>({
    draft: isNew ? 'staff:new' : { of: `staff:${person.id}`, version: person.version },
    initialValues: initialValues(person, todayHere()),
    save: isNew
      ? into('organization', 'createStaff', createInput)
      : into('organization', 'updateStaff', (values: StaffFormValues) => updateInput(person, values)),
    renamed: { reason: 'change.reason' },
    done: ({ name }) => t(isNew ? 'organization.form.created' : 'organization.form.saved', { name }),
    keep: keptForNext,
    onSaved: (saved) => {
      onClose();
      onSaved(saved);
    },
  });
  const changed = isNew ? [] : changedFields(person, form.fields.values);
  return (
    <RecordForm form={form} onCancel={onClose} withNext={isNew}>
      <StaffFormFields form={form.fields} person={person} choices={choices} />
      <ChangeNote form={form.fields} isNew={isNew} changed={changed} />
    </RecordForm>
  );
};

/** Enter or change a person, beside the page. What was typed is kept when the panel closes. */
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
