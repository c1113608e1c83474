import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import type { StaffLabel } from '../../../../shared/features/organization/types';
import { useCall } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { RecordPicker, type RecordPickerProps } from '../../../ui/RecordPicker';

const ASK_AFTER_MS = 120;
const SHOWN_MAX = 20;
const SEARCH_MAX = 80;

/** A person in one line: number, name, site. */
const staffLine = (person: StaffLabel): string =>
  [`${person.staffNo} ${person.name}`, person.site ?? ''].filter((part) => part !== '').join(' · ');

export type StaffPickerProps = Omit<RecordPickerProps, 'options' | 'onSearch' | 'foundFor' | 'empty'> & {
  /** Also people who left or moved; only those at work when absent. */
  readonly all?: boolean;
  /** A person who must not be offered: the one whose mentor is asked for. */
  readonly except?: string | undefined;
};

/** Find a person of the own office by name, pinyin, initials or staff number. */
export const StaffPicker = ({ all = false, except, ...rest }: StaffPickerProps) => {
  const t = useT();
  const { value = null } = rest;
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed.trim().slice(0, SEARCH_MAX), ASK_AFTER_MS);
  const current = useCall('organization', 'getStaffLabel', value ?? '-', { enabled: value !== null });
  const chosen = value !== null && current.data?.id === value ? current.data : undefined;
  const found = useCall('organization', 'pickStaff', { search, limit: SHOWN_MAX, all });
  const people = (found.data ?? []).filter((person) => person.id !== except && person.id !== value);
  return (
    <RecordPicker
      clearable
      placeholder={t('organization.picker.placeholder')}
      remedy={t('organization.picker.none')}
      {...rest}
      options={[...(chosen === undefined ? [] : [chosen]), ...people].map((person) => ({
        value: person.id,
        label: staffLine(person),
        keywords: [person.staffNo, person.name],
      }))}
      onSearch={setTyped}
      foundFor={found.isStale ? undefined : search}
    />
  );
};
