import { Badge, type MantineColor } from '@mantine/core';

/** The state of a record; dark text on a pale ground keeps it readable in grey print and for weak eyes. */
export const StateBadge = ({ color, label }: { readonly color: MantineColor; readonly label: string }) => (
  <Badge
    variant="light"
    color={color}
    radius="sm"
    tt="none"
    fw={600}
    style={{ color: `color-mix(in srgb, var(--mantine-color-${color}-9), black 30%)` }}
  >
    {label}
  </Badge>
);
