// biome-ignore-all lint/a11y/useSemanticElements: a virtual list positions its rows, which table elements cannot; this is the ARIA grid pattern
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid as a whole takes the keyboard
import { Checkbox } from '@mantine/core';
import { useT } from '../lib/i18n';
import classes from './DataTable.module.css';

type SelectAllProps = { readonly all: boolean; readonly some: boolean; readonly onToggle: () => void };

/** The box that selects every row of the list, or none. */
export const SelectAllCell = ({ all, some, onToggle }: SelectAllProps) => {
  const t = useT();
  return (
    <div className={classes['cell']} role="columnheader">
      <Checkbox
        size="xs"
        aria-label={t('common.action.selectAll')}
        checked={all}
        indeterminate={some && !all}
        onChange={onToggle}
      />
    </div>
  );
};
