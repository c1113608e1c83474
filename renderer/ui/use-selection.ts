import { useRef } from 'react';
import { keysBetween } from './data-table-model';

type Selection = {
  /** The keys of the rows that are shown, in their order. */
  readonly keys: readonly string[];
  /** Undefined in a list without selection. */
  readonly selected: ReadonlySet<string> | undefined;
  readonly onChange: ((selected: ReadonlySet<string>) => void) | undefined;
};

/** Select one row, a range from the last one, all that are shown, or none. */
export const useSelection = ({ keys, selected, onChange }: Selection) => {
  const last = useRef(0);
  // What a filter hides or somebody deleted is not acted upon, so it is not counted either.
  const chosen = selected === undefined || selected.size === 0 ? [] : keys.filter((key) => selected.has(key));
  return {
    isOn: selected !== undefined && onChange !== undefined,
    chosen,
    isAll: chosen.length > 0 && chosen.length === keys.length,
    toggle: (index: number, range: boolean): void => {
      const key = keys[index];
      if (key === undefined) return;
      const next = new Set(selected);
      if (range) for (const each of keysBetween(keys, last.current, index)) next.add(each);
      else if (!next.delete(key)) next.add(key);
      last.current = index;
      onChange?.(next);
    },
    all: (): void => onChange?.(new Set(keys)),
    none: (): void => onChange?.(new Set()),
  };
};
