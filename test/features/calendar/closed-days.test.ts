import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { removeClosedDay, saveClosedDay } from '../../../electron/features/calendar/service';
import { calendarOf, viewYear } from '../../../electron/features/calendar/views';
import { isWorkingDay } from '../../../shared/features/calendar/rules';
import { codeOf, fixedClock, openOffice, valueOf } from '../../builders/office';
import { undoLast } from '../../builders/undo';

const TODAY = '2026-06-15';
let office = openOffice();
beforeEach(() => {
  office = openOffice(undefined, fixedClock(TODAY));
});
afterEach(() => office.dispose());

const close = (startsOn: string, endsOn = startsOn) =>
  saveClosedDay(office, { seen: null, fields: { startsOn, endsOn, reason: '盘点' } });
const works = (day: string) => isWorkingDay(day, calendarOf(office.db, office.officeCode(), TODAY));

describe('closed days', () => {
  it('are not worked, until they are deleted; deleting can be undone', async () => {
    const { id, version } = valueOf(close('2026-06-24', '2026-06-25'));
    expect(['2026-06-23', '2026-06-24', '2026-06-25', '2026-06-26'].map(works)).toEqual([
      true,
      false,
      false,
      true,
    ]);
    valueOf(removeClosedDay(office, { id, version }));
    expect(works('2026-06-24')).toBe(true);
    valueOf(await undoLast(office));
    expect(works('2026-06-24')).toBe(false);
  });

  it('do not overlap, and are changed in their place', () => {
    const { id, version } = valueOf(close('2026-06-24', '2026-06-25'));
    expect(codeOf(close('2026-06-25'))).toBe('E_CLOSED_OVERLAP');
    const fields = { startsOn: '2026-06-25', endsOn: '2026-06-26', reason: '展会' };
    valueOf(saveClosedDay(office, { seen: { id, version }, fields }));
    expect(works('2026-06-24')).toBe(true);
  });

  it('stand in the year with the holidays; a year that nobody entered says so', () => {
    valueOf(close('2026-06-24'));
    const year = viewYear(office.db, '2026', office.officeCode(), TODAY);
    expect([year.isKnown, year.workingDays]).toEqual([true, 247]);
    expect(year.rows.filter(({ version }) => version !== null).map(({ title }) => title)).toEqual(['盘点']);
    expect(viewYear(office.db, '2027', office.officeCode(), TODAY)).toEqual({
      rows: [],
      isKnown: false,
      workingDays: 261,
    });
  });

  it('of another office do not count here', () => {
    valueOf(close('2026-06-24'));
    expect(isWorkingDay('2026-06-24', calendarOf(office.db, 'SH01', TODAY))).toBe(true);
  });
});
