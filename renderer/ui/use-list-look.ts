import { useLocalStorage } from '@mantine/hooks';
import { useMemo } from 'react';
import type { DataColumn, Widths } from './data-table-model';

const NARROWEST = 36;

/** Which columns a reader of this list sees and how wide: remembered under its name. */
export const useListLook = <T>(id: string, columns: readonly DataColumn<T>[]) => {
  const [hidden, setHidden] = useLocalStorage<readonly string[]>({
    key: `columns:${id}`,
    defaultValue: columns.filter((column) => column.optional).map((column) => column.key),
    getInitialValueInEffect: false,
  });
  const [widths, setWidths] = useLocalStorage<Widths>({
    key: `widths:${id}`,
    defaultValue: {},
    getInitialValueInEffect: false,
  });
  const shown = useMemo(() => columns.filter(({ key }) => !hidden.includes(key)), [columns, hidden]);
  return {
    shown,
    widths,
    isShown: (key: string) => !hidden.includes(key),
    toggle: (key: string, visible: boolean): void =>
      setHidden(visible ? hidden.filter((other) => other !== key) : [...hidden, key]),
    /** Undefined gives the column its own width back. */
    setWidth: (key: string, width: number | undefined): void => {
      const { [key]: _, ...others } = widths;
      setWidths(width === undefined ? others : { ...others, [key]: Math.max(NARROWEST, Math.round(width)) });
    },
  };
};
