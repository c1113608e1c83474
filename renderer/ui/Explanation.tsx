import { ActionIcon, Button, List, Popover, ScrollArea, Text } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { type Derivation, derivationLines } from '../../shared/kernel/derivation';
import { useT } from '../lib/i18n';

export type ExplanationProps = {
  readonly derivation: Derivation;
  readonly label: string;
  /** Only a sign, for the cells of a grid. */
  readonly iconOnly?: boolean;
};

/** How a figure came about, opened beside it: the rule with its version, the clause, what went in, and the arithmetic. */
export const Explanation = ({ derivation, label, iconOnly = false }: ExplanationProps) => {
  const t = useT();
  return (
    <Popover width={460} position="bottom-end" withArrow shadow="md" trapFocus returnFocus>
      <Popover.Target>
        {iconOnly ? (
          <ActionIcon variant="subtle" size="sm" aria-label={label}>
            <IconInfoCircle size={15} aria-hidden />
          </ActionIcon>
        ) : (
          <Button variant="subtle" size="compact-sm" leftSection={<IconInfoCircle size={15} aria-hidden />}>
            {label}
          </Button>
        )}
      </Popover.Target>
      <Popover.Dropdown>
        <Text fw={600} size="sm" mb={4}>
          {label}
        </Text>
        <ScrollArea.Autosize mah={380} tabIndex={0}>
          <List size="sm" spacing={2} data-explanation>
            {derivationLines(t, derivation).map((line) => (
              <List.Item key={line}>{line}</List.Item>
            ))}
          </List>
        </ScrollArea.Autosize>
      </Popover.Dropdown>
    </Popover>
  );
};
