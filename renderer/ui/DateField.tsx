import { DateInput, type DateInputProps } from '@mantine/dates';
import dayjs from 'dayjs';
import customParseFormat from 'dayjs/plugin/customParseFormat';
import { useState } from 'react';
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

/** A day: from the calendar, or typed as 2026-03-05, 2026/3/5, 2026.3.5, 20260305. The calendar comes with a click or Alt+↓ and stays out of the way of who tabs and types. */
export const DateField = ({ value, onChange, ...rest }: DateFieldProps) => {
  const t = useT();
  const [typing, setTyping] = useState(true);
  return (
    <DateInput
      valueFormat="YYYY-MM-DD"
      placeholder="2026-03-05"
      clearable
      clearButtonProps={{ 'aria-label': t('common.action.clear') }}
      {...rest}
      {...(value === undefined ? {} : { value })}
      monthLabelFormat={t('common.calendar.month')}
      ariaLabels={{
        previousMonth: t('common.calendar.previous'),
        nextMonth: t('common.calendar.next'),
        previousYear: t('common.calendar.previous'),
        nextYear: t('common.calendar.next'),
        previousDecade: t('common.calendar.previous'),
        nextDecade: t('common.calendar.next'),
      }}
      popoverProps={{ disabled: typing }}
      onFocus={() => setTyping(true)}
      onClick={() => setTyping(false)}
      onKeyDown={(event) => {
        if (event.key === 'ArrowDown' && event.altKey) setTyping(false);
      }}
      dateParser={parse}
      onChange={(next) => onChange?.(next === null ? null : dayjs(next).format('YYYY-MM-DD'))}
    />
  );
};
