import { Select } from '@mantine/core';

export type FilterSelectProps = {
  readonly label: string;
  /** What stands for no filter; its value is empty. */
  readonly all: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly width?: number;
};

/** A filter above a list: one of these, or all. */
export const FilterSelect = ({ label, all, options, value, onChange, width = 130 }: FilterSelectProps) => (
  <Select
    aria-label={label}
    w={width}
    allowDeselect={false}
    data={[{ value: '', label: all }, ...options]}
    value={value}
    onChange={(next) => onChange(next ?? '')}
  />
);
