import { Button, NumberInput } from '@mantine/core';
import { MonthPickerInput } from '@mantine/dates';
import { useT } from '../lib/i18n';
import { DateField } from './DateField';
import { FilterSelect } from './FilterSelect';
import type { ListFilter, ListFilters } from './list-filters';
import { SearchInput } from './SearchInput';

const EARLIEST = 1990;
const LATEST = 2199;

type FieldProps = {
  readonly filter: ListFilter;
  readonly value: string;
  readonly onChange: (value: string) => void;
};

const FilterField = ({ filter, value, onChange }: FieldProps) => {
  const { label, width } = filter;
  switch (filter.kind) {
    case 'search':
      return (
        <SearchInput
          label={label}
          placeholder={filter.placeholder ?? label}
          value={value}
          onChange={onChange}
          width={width ?? 220}
        />
      );
    case 'choice':
      return (
        <FilterSelect
          label={label}
          all={filter.all}
          options={filter.values.map((one) => ({ value: one, label: filter.text(one) }))}
          value={value}
          onChange={onChange}
          width={width ?? 130}
        />
      );
    case 'day':
      return (
        <DateField
          aria-label={label}
          placeholder={filter.placeholder ?? label}
          w={width ?? 130}
          value={value === '' ? null : value}
          onChange={(day) => onChange(day ?? '')}
        />
      );
    case 'month':
      return (
        <MonthPickerInput
          aria-label={label}
          placeholder={filter.placeholder ?? label}
          w={width ?? 120}
          clearable
          valueFormat="YYYY-MM"
          styles={{ placeholder: { color: 'var(--mantine-color-gray-7)' } }}
          value={value === '' ? null : `${value}-01`}
          onChange={(day) => onChange(day?.slice(0, 7) ?? '')}
        />
      );
    case 'year':
      return (
        <NumberInput
          aria-label={label}
          w={width ?? 90}
          min={EARLIEST}
          max={LATEST}
          allowDecimal={false}
          value={Number(value)}
          onChange={(year) => onChange(String(year))}
        />
      );
  }
};

/** Search and filters above a list, and the way back to all of it. */
export const ListFilterBar = ({ filters }: { readonly filters: ListFilters }) => {
  const t = useT();
  return (
    <>
      {Object.entries(filters.declared).map(([name, filter]) => (
        <FilterField
          key={name}
          filter={filter}
          value={filters.values[name] ?? ''}
          onChange={(value) => filters.set(name, value)}
        />
      ))}
      {filters.isFiltered ? (
        <Button variant="subtle" px="xs" onClick={filters.clear}>
          {t('common.action.clearFilters')}
        </Button>
      ) : null}
    </>
  );
};
