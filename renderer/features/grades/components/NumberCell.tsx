import { Text } from '@mantine/core';
import { useState } from 'react';
import classes from './NumberCell.module.css';

type NumberCellProps = {
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
  readonly disabled: boolean;
  /** Money is kept in cents and shown in yuan. */
  readonly cents?: boolean;
};

const HUNDREDTHS = 100;
/** What may stand in a cell while it is typed: a number that is not negative, to two places. */
const TYPED = /^\d*\.?\d{0,2}$/;

/**
 * One number of a standard in its table. A bare input: a standard has about 150 of them, and as Mantine's number fields they alone took
 * longer than a page may.
 */
export const NumberCell = ({ label, value, onChange, disabled, cents = false }: NumberCellProps) => {
  const [typed, setTyped] = useState<string | null>(null);
  const shown = String(cents ? value / HUNDREDTHS : value);
  if (disabled)
    // Who may only read gets words, not greyed-out fields: they are readable.
    return (
      <Text size="xs" ta="right">
        {shown}
      </Text>
    );
  const type = (text: string): void => {
    if (!TYPED.test(text)) return;
    setTyped(text);
    const next = Number.parseFloat(text);
    if (!Number.isNaN(next)) onChange(cents ? Math.round(next * HUNDREDTHS) : next);
  };
  return (
    <input
      className={classes['input']}
      inputMode="decimal"
      aria-label={label}
      value={typed ?? shown}
      onChange={(event) => type(event.currentTarget.value)}
      onBlur={() => setTyped(null)}
    />
  );
};
