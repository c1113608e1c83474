import { TextInput } from '@mantine/core';
import { type KeyboardEvent, useEffect, useState } from 'react';
import { useT } from '../../../lib/i18n';
import { useLatest } from '../../../lib/use-latest';
import type { FaultLine } from '../import-order';

type MendCellProps = { readonly line: FaultLine; readonly onMend: (line: FaultLine, value: string) => void };

/** The next or the last field of the list, as far as it is drawn. */
const neighbour = (field: HTMLInputElement, step: 1 | -1): HTMLInputElement | undefined => {
  const fields = [
    ...(field.closest('[role="grid"]')?.querySelectorAll<HTMLInputElement>('input[data-mend]') ?? []),
  ].toSorted((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top);
  return fields[fields.indexOf(field) + step];
};

/**
 * The content of a refused cell, to be mended where it stands. It counts when the field is left or with Enter, which goes on to the next one; what
 * is typed before that touches nothing but the field.
 */
export const MendCell = ({ line, onMend }: MendCellProps) => {
  const t = useT();
  const [typed, setTyped] = useState<string>();
  const { row, column, value, isMended } = line;
  const done = (): void => {
    if (typed !== undefined && typed !== value) onMend(line, typed);
    setTyped(undefined);
  };
  // A row that is scrolled out of sight takes its field along, which then is never left.
  const leave = useLatest(done);
  useEffect(() => () => leave(), [leave]);
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key === 'Escape' && typed !== undefined) {
      setTyped(undefined);
      event.stopPropagation();
    }
    const step =
      event.key === 'Enter' || event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : undefined;
    if (step === undefined || event.nativeEvent.isComposing) return;
    event.preventDefault();
    const next = neighbour(event.currentTarget, step);
    if (next === undefined) done();
    else next.focus();
  };
  return (
    <TextInput
      size="xs"
      data-mend
      aria-label={t('workbooks.preview.mend', { row, column })}
      value={typed ?? value}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onFocus={(event) => event.currentTarget.select()}
      onBlur={done}
      onClick={(event) => event.stopPropagation()}
      onKeyDown={onKeyDown}
      styles={isMended ? { input: { borderColor: 'var(--mantine-color-teal-6)' } } : {}}
    />
  );
};
