import { Text } from '@mantine/core';

/** A fingerprint, large enough to be read out group by group. */
export const Fingerprint = ({ value, label }: { readonly value: string; readonly label: string }) => (
  <div>
    <Text size="sm" c="gray.7">
      {label}
    </Text>
    <Text ff="monospace" fw={600} data-fingerprint>
      {value}
    </Text>
  </div>
);
