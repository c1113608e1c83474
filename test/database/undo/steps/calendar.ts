import type { AppContext } from '../../../../electron/app-context';
import { closedDays } from '../../../../electron/features/calendar/repository';
import type { Step } from '../play';

const seen = (record: { readonly id: string; readonly version: number } | undefined) => ({
  id: record?.id ?? '',
  version: record?.version ?? 0,
});

/** Days on which the office is closed: entered, changed, deleted. */
export const calendarSteps = (office: AppContext): readonly Step[] => {
  const fields = { startsOn: '2026-07-20', endsOn: '2026-07-21', reason: '盘点' };
  const day = () => closedDays.list(office.db)[0];
  return [
    { call: 'calendar.saveClosedDay', outcome: 'undone', input: () => ({ seen: null, fields }) },
    {
      call: 'calendar.saveClosedDay',
      outcome: 'undone',
      input: () => ({ seen: seen(day()), fields: { ...fields, reason: '展会' } }),
    },
    { call: 'calendar.removeClosedDay', outcome: 'undone', input: () => seen(day()) },
  ];
};
