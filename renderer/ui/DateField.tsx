import { DateInput, type DateInputProps } from '@mantine/dates';
import dayjs from 'dayjs';
import customParseFormat from 'dayjs/plugin/customParseFormat';
import type { CalendarDate } from '../../shared/kernel/dates';
import { useT } from '../lib/i18n';

dayjs.extend(customParseFormat);

const TYPED = ['YYYY-MM-DD', 'YYYY-M-D', 'YYYY/M/D', 'YYYY.M.D', 'YYYYMMDD'];

const parse = (text: string): string | null => {
  const day = dayjs(text.trim(), TYPED, true);
  return day.isValid() ? day.format('YYYY-MM-DD') : null;
};

export type DateFieldProps = Omit<DateInputProps, 'value' | 'onChange' | 'valueFormat' | 'dateParser'> & {
  readonly value?: CalendarDate | null;
  readonly onChange?: (value: CalendarDate | null) => void;
};

/** A day: from the calendar, or typed as 2026-03-05, 2026/3/5, 2026.3.5, 20260305. */
export const DateField = ({ value, onChange, ...rest }: DateFieldProps) => {
  const t = useT();
  return (
    <DateInput
      valueFormat="YYYY-MM-DD"
      placeholder="2026-03-05"
      clearable
      clearButtonProps={{ 'aria-label': t('common.action.clear') }}
      {...rest}
      {...(value === undefined ? {} : { value })}
      dateParser={parse}
      onChange={(next) => onChange?.(next === null ? null : dayjs(next).format('YYYY-MM-DD'))}
    />
  );
};
