import { Select, type SelectProps } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import type { StaffLabel } from '../../../../shared/features/organization/types';
import { useCall } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';

const ASK_AFTER_MS = 120;
const SHOWN_MAX = 20;
const SEARCH_MAX = 80;

/** A person in one line: number, name, site. */
const staffLine = (person: StaffLabel): string =>
  [`${person.staffNo} ${person.name}`, person.site ?? ''].filter((part) => part !== '').join(' · ');

export type StaffPickerProps = Omit<
  SelectProps,
  'data' | 'value' | 'onChange' | 'searchable' | 'filter' | 'onSearchChange' | 'label'
> & {
  readonly label: string;
  /** The id of the person, or null. */
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
  /** Also people who left or moved; only those at work when absent. */
  readonly all?: boolean;
  /** A person who must not be offered: the one whose mentor is asked for. */
  readonly except?: string | undefined;
};

/** Find a person of the own office by name, pinyin, initials or staff number. */
export const StaffPicker = ({ value, onChange, label, all = false, except, ...rest }: StaffPickerProps) => {
  const t = useT();
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed, ASK_AFTER_MS);
  const current = useCall('organization', 'getStaffLabel', value ?? '-', { enabled: value !== null });
  const chosen = value !== null && current.data?.id === value ? current.data : undefined;
  const asked = chosen !== undefined && search === staffLine(chosen) ? '' : search.slice(0, SEARCH_MAX);
  const found = useCall('organization', 'pickStaff', { search: asked, limit: SHOWN_MAX, all });
  const people = [...(found.data ?? [])].filter((person) => person.id !== except && person.id !== value);
  const options = [...(chosen === undefined ? [] : [chosen]), ...people];
  return (
    <Select
      clearable
      placeholder={t('organization.picker.placeholder')}
      nothingFoundMessage={t('organization.picker.none')}
      maxDropdownHeight={280}
      openOnFocus={false}
      {...rest}
      label={label}
      searchable
      data={options.map((person) => ({ value: person.id, label: staffLine(person) }))}
      value={value}
      onChange={(next) => onChange(next)}
      onSearchChange={setTyped}
      filter={({ options: unfiltered }) =>
        asked === ''
          ? unfiltered
          : unfiltered.filter((option) => !('value' in option) || option.value !== value)
      }
    />
  );
};
