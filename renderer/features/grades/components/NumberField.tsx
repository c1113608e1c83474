import { Box, NumberInput, Text } from '@mantine/core';

type NumberFieldProps = {
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
  readonly disabled: boolean;
  readonly cents?: boolean;
};

/** One number of a standard with its label. */
export const NumberField = ({ label, value, onChange, disabled, cents = false }: NumberFieldProps) =>
  disabled ? (
    <Box w={190}>
      <Text size="sm" c="gray.7">
        {label}
      </Text>
      <Text size="sm" fw={600}>
        {cents ? value / 100 : value}
      </Text>
    </Box>
  ) : (
    <NumberInput
      w={190}
      label={label}
      min={0}
      decimalScale={2}
      value={cents ? value / 100 : value}
      onChange={(next) => {
        if (typeof next === 'number') onChange(cents ? Math.round(next * 100) : next);
      }}
    />
  );
