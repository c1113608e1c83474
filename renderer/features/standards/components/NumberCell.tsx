import { useState } from 'react';
import classes from './NumberCell.module.css';
import { HUNDREDTHS } from './words';

type NumberCellProps = {
  readonly label: string;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  /** An emptied field means nothing, not 0. */
  readonly nullable: boolean;
  /** Money is kept in cents and shown in yuan. */
  readonly cents?: boolean;
};

/** What may stand in a cell while it is typed: a number, to four places. */
const TYPED = /^-?\d*\.?\d{0,4}$/;

/**
 * One number of a standard. A bare input: a standard has about 150 of them, and as Mantine's number fields they alone took longer than a
 * page may.
 */
export const NumberCell = ({ label, value, onChange, nullable, cents = false }: NumberCellProps) => {
  const [typed, setTyped] = useState<string | null>(null);
  const shown = value === null ? '' : String(cents ? value / HUNDREDTHS : value);
  const type = (text: string): void => {
    if (!TYPED.test(text)) return;
    setTyped(text);
    const next = Number.parseFloat(text);
    if (!Number.isNaN(next)) onChange(cents ? Math.round(next * HUNDREDTHS) : next);
    else if (nullable && text === '') onChange(null);
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
