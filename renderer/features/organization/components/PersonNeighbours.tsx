import { ActionIcon, Group, Tooltip } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import type { StaffLabel } from '../../../../shared/features/organization/types';
import { useCall } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { useGo } from '../../../lib/navigate';
import { useSearchState } from '../../../lib/search-state';
import { SHORTCUTS } from '../../../lib/shortcuts';

/** Leaf to the person before or after, on the same tab: Alt+PageUp, Alt+PageDown. */
export const PersonNeighbours = ({ staffId }: { readonly staffId: string }) => {
  const t = useT();
  const go = useGo();
  const [tab] = useSearchState('tab', 'facts');
  const beside = useCall('organization', 'getNeighbours', staffId).data;
  const open = (person: StaffLabel | null | undefined): void => {
    if (person)
      go('/staff/$id', {
        params: { id: person.id },
        search: tab === 'facts' ? {} : { tab },
      });
  };
  useHotkeys([
    [SHORTCUTS.previous.keys, () => open(beside?.previous)],
    [SHORTCUTS.next.keys, () => open(beside?.next)],
  ]);
  const button = (which: 'previous' | 'next') => {
    const person = beside?.[which];
    const name = person ? `${person.name} ${person.staffNo}` : '';
    const label = t(`organization.person.${which}`, { name });
    return (
      <Tooltip label={label} disabled={!person}>
        <ActionIcon
          variant="default"
          size="lg"
          aria-label={label}
          disabled={!person}
          onClick={() => open(person)}
        >
          {which === 'previous' ? (
            <IconChevronLeft size={16} aria-hidden />
          ) : (
            <IconChevronRight size={16} aria-hidden />
          )}
        </ActionIcon>
      </Tooltip>
    );
  };
  return (
    <Group gap={4} wrap="nowrap">
      {button('previous')}
      {button('next')}
    </Group>
  );
};
