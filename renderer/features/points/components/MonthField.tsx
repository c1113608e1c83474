import { ActionIcon, Group } from '@mantine/core';
import { MonthPickerInput } from '@mantine/dates';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { firstDayOf, shiftMonth } from '../../../../shared/features/points/rules/months';
import { useT } from '../../../lib/i18n';

type MonthFieldProps = {
  readonly value: string;
  readonly onChange: (month: string) => void;
  /** Why the month cannot be taken. */
  readonly error?: ReactNode;
};

/** A month, chosen or stepped through. */
export const MonthField = ({ value, onChange, error }: MonthFieldProps) => {
  const t = useT();
  return (
    <Group gap={4} wrap="nowrap" align="flex-start">
      <ActionIcon
        variant="default"
        size="lg"
        aria-label={t('points.month.previous')}
        onClick={() => onChange(shiftMonth(value, -1))}
      >
        <IconChevronLeft size={16} aria-hidden />
      </ActionIcon>
      <MonthPickerInput
        w={error === undefined ? 120 : 260}
        error={error}
        aria-label={t('points.month.month')}
        valueFormat="YYYY-MM"
        value={firstDayOf(value)}
        onChange={(next) => {
          if (next !== null) onChange(next.slice(0, 7));
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
