import { Group } from '@mantine/core';
import { TimePicker } from '@mantine/dates';
import type { ReactNode } from 'react';
import { DateField } from '../../../ui/DateField';

type MomentFieldProps = {
  readonly label: string;
  /** `YYYY-MM-DDTHH:mm`; a half that is not entered yet is empty. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error?: ReactNode;
  readonly timeLabel: string;
  readonly autoFocus?: boolean;
};

/** A day and a time of day, both typed or chosen. */
export const MomentField = ({
  label,
  value,
  onChange,
  error,
  timeLabel,
  autoFocus = false,
}: MomentFieldProps) => {
  const [day = '', time = ''] = value.split('T');
  return (
    <Group gap={6} align="flex-start" wrap="nowrap">
      <DateField
        label={label}
        required
        clearable={false}
        flex={1}
        error={error}
        value={day === '' ? null : day}
        onChange={(next) => onChange(`${next ?? ''}T${time}`)}
        {...(autoFocus ? { 'data-autofocus': true } : {})}
      />
      <TimePicker
        label={timeLabel}
        w={92}
        required
        value={time}
        onChange={(next) => onChange(`${day}T${next.slice(0, 5)}`)}
        hoursInputLabel={`${label} ${timeLabel}`}
        minutesInputLabel={`${label} ${timeLabel}`}
      />
    </Group>
  );
};
