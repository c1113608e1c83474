import { type TimelineField, timelineChanges } from '../../../../shared/features/organization/rules/timeline';
import type { Staff } from '../../../../shared/features/organization/types';
import type { AppContract } from '../../../../shared/ipc/app-contract';
import type { InputOf } from '../../../../shared/ipc/define-contract';
import type { CalendarDate } from '../../../../shared/kernel/dates';

type Update = InputOf<AppContract['organization']['updateStaff']>;
type Fields = Update['fields'];

/** What the person's form holds: the fields, and the note for the timeline. */
export type StaffFormValues = Omit<Fields, 'phone' | 'hireDate'> & {
  readonly phone: string;
  readonly hireDate: CalendarDate | null;
  /** Said where somebody of the same name is there. */
  readonly another: boolean;
  readonly change: { readonly effectiveOn: CalendarDate | null; readonly reason: string };
};

const NOBODY: Omit<StaffFormValues, 'change' | 'another'> = {
  staffNo: '',
  name: '',
  pinyin: '',
  gender: null,
  birthDate: null,
  hireDate: null,
  education: null,
  industrySince: null,
  siteId: null,
  departmentId: null,
  postId: null,
  mentorId: null,
  grade: null,
  source: null,
  status: 'training',
  phone: '',
  note: '',
};

/** People who come together have these in common. */
export const keptForNext = ({
  hireDate,
  siteId,
  departmentId,
  postId,
  source,
  status,
}: StaffFormValues): Partial<StaffFormValues> => ({ hireDate, siteId, departmentId, postId, source, status });

/** The values that the form starts from; a new person starts as a trainee. */
export const initialValues = (person: Staff | null, today: CalendarDate): StaffFormValues => {
  const change = { effectiveOn: today, reason: '' };
  if (person === null) return { ...NOBODY, another: false, change };
  const kept = Object.fromEntries(Object.keys(NOBODY).map((key) => [key, person[key as keyof Staff]]));
  return { ...NOBODY, ...kept, phone: person.phone ?? '', another: false, change };
};

const fieldsOf = ({ change: _change, another: _another, ...fields }: StaffFormValues): Fields => ({
  ...fields,
  hireDate: fields.hireDate ?? '',
});

/** The fields of the timeline that the form changed. */
export const changedFields = (person: Staff, values: StaffFormValues): readonly TimelineField[] =>
  timelineChanges(person, values).map((change) => change.field);

export const createInput = (
  values: StaffFormValues,
): InputOf<AppContract['organization']['createStaff']> => ({
  fields: fieldsOf(values),
  reason: values.change.reason,
  another: values.another,
});

export const updateInput = (person: Staff, values: StaffFormValues): Update => {
  const { effectiveOn, reason } = values.change;
  const noted = changedFields(person, values).length > 0;
  return {
    id: person.id,
    version: person.version,
    fields: fieldsOf(values),
    another: values.another,
    change: noted ? { effectiveOn: effectiveOn ?? '', reason } : null,
  };
};
