import { NumberInput, Text } from '@mantine/core';

type NumberCellProps = {
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
  readonly disabled: boolean;
  /** Money is kept in cents and shown in yuan. */
  readonly cents?: boolean;
};

/** One number of a standard in its table. */
export const NumberCell = ({ label, value, onChange, disabled, cents = false }: NumberCellProps) =>
  disabled ? (
    // Who may only read gets words, not greyed-out fields: they are readable, and a hundred fields cost the page its speed.
    <Text size="xs" ta="right">
      {cents ? value / 100 : value}
    </Text>
  ) : (
    <NumberInput
      size="xs"
      w={92}
      hideControls
      aria-label={label}
      min={0}
      decimalScale={2}
      value={cents ? value / 100 : value}
      onChange={(next) => {
        if (typeof next === 'number') onChange(cents ? Math.round(next * 100) : next);
      }}
    />
  );
