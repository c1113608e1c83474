import { ActionIcon, Group, TextInput } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { shiftMonth } from '../../../../shared/features/points/months';
import { useT } from '../../../lib/i18n';

type MonthFieldProps = { readonly value: string; readonly onChange: (month: string) => void };

/** A month, typed or stepped through. */
export const MonthField = ({ value, onChange }: MonthFieldProps) => {
  const t = useT();
  return (
    <Group gap={4} wrap="nowrap">
      <ActionIcon
        variant="default"
        size="lg"
        aria-label={t('points.month.previous')}
        onClick={() => onChange(shiftMonth(value, -1))}
      >
        <IconChevronLeft size={16} aria-hidden />
      </ActionIcon>
      <TextInput
        type="month"
        w={150}
        aria-label={t('points.month.month')}
        value={value}
        onChange={(event) => {
          if (event.currentTarget.value !== '') onChange(event.currentTarget.value);
        }}
      />
      <ActionIcon
        variant="default"
        size="lg"
        aria-label={t('points.month.next')}
        onClick={() => onChange(shiftMonth(value, 1))}
      >
        <IconChevronRight size={16} aria-hidden />
      </ActionIcon>
    </Group>
  );
};
