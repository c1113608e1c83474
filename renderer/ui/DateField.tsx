import { DateInput, type DateInputProps } from '@mantine/dates';
import dayjs from 'dayjs';
import customParseFormat from 'dayjs/plugin/customParseFormat';
import { useEffect, useState } from 'react';
import type { CalendarDate } from '../../shared/kernel/dates';
import type { Translate } from '../../shared/locales/translate';
import { useT } from '../lib/i18n';
import { HELD_BACK } from './held-back';

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

/** What is wrong with a typed day, if anything: it cannot be read, or lies outside of the days that may be chosen. */
const faultOf = (t: Translate, text: string, { minDate, maxDate }: DateFieldProps): string | undefined => {
  if (text.trim() === '') return undefined;
  const day = parse(text);
  if (day === null) return t('common.calendar.unreadable', { text });
  const from = minDate ? dayjs(minDate).format('YYYY-MM-DD') : '';
  const to = maxDate ? dayjs(maxDate).format('YYYY-MM-DD') : '';
  return (from !== '' && day < from) || (to !== '' && day > to)
    ? t('common.calendar.outside', { day, from, to })
    : undefined;
};

/**
 * A day: from the calendar, or typed as 2026-03-05, 2026/3/5, 2026.3.5, 20260305. The calendar comes with a click or
 * Alt+↓ and stays out of the way of who tabs and types. What cannot be read stays in the field, with the reason. Escape closes the
 * calendar first, and only then what lies around it.
 */
export const DateField = (props: DateFieldProps) => {
  const { value, onChange, ...rest } = props;
  const t = useT();
  const [typing, setTyping] = useState(true);
  const [typed, setTyped] = useState('');
  const [left, setLeft] = useState(false);
  const fault = faultOf(t, typed, props);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a day from elsewhere replaces what was typed
  useEffect(() => setTyped(''), [value]);
  return (
    <DateInput
      valueFormat="YYYY-MM-DD"
      placeholder="2026-03-05"
      clearable
      clearButtonProps={{ 'aria-label': t('common.action.clear') }}
      {...rest}
      {...(value === undefined ? {} : { value })}
      {...(fault === undefined ? {} : { [HELD_BACK]: true })}
      error={fault !== undefined && left ? fault : rest.error}
      fixOnBlur={fault === undefined}
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
      data-mantine-stop-propagation={!typing}
      onInput={(event) => {
        setLeft(false);
        setTyped(event.currentTarget.value);
      }}
      onBlur={() => setLeft(true)}
      onFocus={() => setTyping(true)}
      onClick={() => setTyping(false)}
      onKeyDown={(event) => {
        if (event.key === 'ArrowDown' && event.altKey) {
          // Else the window scrolls a page on, and the field and its calendar out of sight.
          event.preventDefault();
          event.currentTarget.click();
        }
        if (event.key === 'Escape') setTyping(true);
      }}
      dateParser={parse}
      onChange={(next) => {
        setTyped('');
        setTyping(true);
        onChange?.(next === null ? null : dayjs(next).format('YYYY-MM-DD'));
      }}
    />
  );
};
