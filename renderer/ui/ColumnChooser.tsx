import { ActionIcon, Checkbox, Popover, Stack, Tooltip } from '@mantine/core';
import { IconColumns3 } from '@tabler/icons-react';
import { useT } from '../lib/i18n';

type Choice = { readonly key: string; readonly label: string; readonly visible: boolean };

/** Which columns a list shows; the last one stays, since a list without any can be neither read nor printed. */
export const ColumnChooser = ({
  choices,
  onToggle,
}: {
  readonly choices: readonly Choice[];
  readonly onToggle: (key: string, visible: boolean) => void;
}) => {
  const t = useT();
  const isLast = choices.filter(({ visible }) => visible).length === 1;
  return (
    <Popover position="bottom-end" withArrow shadow="md">
      <Popover.Target>
        <Tooltip label={t('common.action.columns')}>
          <ActionIcon variant="subtle" color="gray" aria-label={t('common.action.columns')}>
            <IconColumns3 size={18} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap={6}>
          {choices.map((choice) => (
            <Checkbox
              key={choice.key}
              size="sm"
              label={choice.label}
              checked={choice.visible}
              disabled={isLast && choice.visible}
              onChange={(event) => onToggle(choice.key, event.currentTarget.checked)}
            />
          ))}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
};
