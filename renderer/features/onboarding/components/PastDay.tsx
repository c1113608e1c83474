import { todayHere } from '../../../lib/today';
import { DateField, type DateFieldProps } from '../../../ui/DateField';

/** A day of an onboarding that has come: from its first day up to today. */
export const PastDay = ({ from, ...field }: DateFieldProps & { readonly from: string }) => (
  <DateField clearable={false} minDate={from} maxDate={todayHere()} withAsterisk {...field} />
);
