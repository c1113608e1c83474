import { Button, Group, Text } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import type { PlanItemView } from '../../../../shared/features/plans/types';
import { useT } from '../../../lib/i18n';
import { SHORTCUTS } from '../../../lib/shortcuts';

type ItemStepsProps = {
  readonly items: readonly PlanItemView[];
  readonly at: number;
  readonly onOpen: (itemId: string) => void;
};

/** From item to item without closing the panel: buttons, or Alt+PageUp and Alt+PageDown while typing too. */
export const ItemSteps = ({ items, at, onOpen }: ItemStepsProps) => {
  const t = useT();
  const previous = items[at - 1]?.item.id;
  const next = items[at + 1]?.item.id;
  const open = (id: string | undefined): void => {
    if (id !== undefined) onOpen(id);
  };
  useHotkeys(
    [
      [SHORTCUTS.previous.keys, () => open(previous)],
      [SHORTCUTS.next.keys, () => open(next)],
    ],
    [],
  );
  return (
    <Group justify="space-between" mb="xs" wrap="nowrap">
      <Button
        size="compact-sm"
        variant="default"
        disabled={previous === undefined}
        title="Alt+PageUp"
        leftSection={<IconChevronLeft size={14} aria-hidden />}
        onClick={() => open(previous)}
      >
        {t('plans.page.previousItem')}
      </Button>
      <Text size="sm">{t('plans.page.itemOf', { no: at + 1, total: items.length })}</Text>
      <Button
        size="compact-sm"
        variant="default"
        disabled={next === undefined}
        title="Alt+PageDown"
        rightSection={<IconChevronRight size={14} aria-hidden />}
        onClick={() => open(next)}
      >
        {t('plans.page.nextItem')}
      </Button>
    </Group>
  );
};
