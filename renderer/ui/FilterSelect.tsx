import { Select } from '@mantine/core';

export type FilterSelectProps = {
  readonly label: string;
  /** What stands for no filter; its value is empty. Without it one of the options always holds. */
  readonly all?: string | undefined;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly width?: number;
};

const FEW = 8;

/** The field grows with what is chosen, up to this. */
const MAX_WIDTH = 260;

/** A filter above a list: one of these, or all. */
export const FilterSelect = ({ label, all, options, value, onChange, width = 130 }: FilterSelectProps) => (
  <Select
    aria-label={label}
    styles={{ input: { fieldSizing: 'content', minWidth: width, maxWidth: MAX_WIDTH } }}
    allowDeselect={false}
    searchable={options.length > FEW}
    comboboxProps={{ width: 'max-content', position: 'bottom-start' }}
    data={[...(all === undefined ? [] : [{ value: '', label: all }]), ...options]}
    value={value}
    onChange={(next) => onChange(next ?? '')}
  />
);
