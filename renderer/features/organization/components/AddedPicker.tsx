import { client } from '../../../lib/ipc';
import type { UnsavedGrid } from '../../../ui/entry-grid/use-unsaved';
import type { AddedPerson } from './added-person';
import { StaffPicker } from './StaffPicker';

type AddedPickerProps = {
  readonly label: string;
  readonly disabled: boolean;
  readonly unsaved: UnsavedGrid<AddedPerson>;
  /** Whether a person has a row already. */
  readonly known: (staffId: string) => boolean;
};

/** Adds a person to a grid as a row without anything saved. */
export const AddedPicker = ({ label, disabled, unsaved, known }: AddedPickerProps) => {
  const add = async (id: string | null): Promise<void> => {
    if (id === null || known(id)) return;
    const answer = await client.organization.getStaffLabel(id);
    if (!answer.ok || answer.value === null) return;
    const { staffNo, name, site } = answer.value;
    unsaved.step((now) => ({ ...now, added: [...now.added, { staffId: id, staffNo, name, site }] }));
  };
  return (
    <StaffPicker label={label} w={300} value={null} disabled={disabled} onChange={(id) => void add(id)} />
  );
};
