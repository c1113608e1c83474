import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findClose, pointsEntries } from '../../../electron/features/points/repository';
import { correctEntry } from '../../../electron/features/points/service/entries';
import { showPoints } from '../../../electron/features/points/views/show-points';
import { wageSheetModel } from '../../../electron/features/points/views/wage-paper';
import type { Staff } from '../../../shared/features/organization/types';
import { codeOf, fixedClock, openOffice, valueOf } from '../../builders/office';
import { bookPoints, closePoints, gradeByPoints } from '../../builders/points';
import { addStaff } from '../../builders/staff';

const clock = fixedClock('2026-10-15');
let office: ReturnType<typeof openOffice>;
let person: Staff;
beforeEach(() => {
  clock.set('2026-10-15');
  office = openOffice(undefined, clock);
  person = addStaff(office);
});
afterEach(() => office.dispose());

const close = (month: string, outOfOrder?: string) => closePoints(office, month, outOfOrder);

describe('the order of months', () => {
  it.each([
    ['2026-10-15', 'E_POINTS_MONTH_RUNNING'],
    ['2026-10-30', 'E_POINTS_MONTH_RUNNING'],
    ['2026-10-31', undefined],
    ['2026-11-01', undefined],
  ])('closes October on %s: %s', (today, code) => {
    clock.set(today);
    const closed = close('2026-10');
    expect(closed.ok ? undefined : closed.error.code).toBe(code);
  });

  it('closes none while an earlier one with entries is open, except for a reason, which is kept', () => {
    valueOf(bookPoints(office, person.id, '2026-08', 2));
    expect(codeOf(close('2026-09'))).toBe('E_POINTS_EARLIER_OPEN');
    valueOf(close('2026-09', '8 月待总部批复'));
    expect(findClose(office.db, 'BJ01', '2026-09')?.note).toBe('8 月待总部批复');
    valueOf(close('2026-08'));
  });

  it('does not wait for an earlier month without entries', () => {
    valueOf(bookPoints(office, person.id, '2026-09', 2));
    valueOf(close('2026-09'));
  });

  it('corrects the last closed month after it, never before', () => {
    valueOf(bookPoints(office, person.id, '2026-09', 5));
    valueOf(close('2026-09'));
    const entryId = pointsEntries.list(office.db)[0]?.id ?? '';
    const correct = (month: string) =>
      correctEntry(office, { entryId, month, reason: '记错', instead: null });
    expect(codeOf(correct('2026-08'))).toBe('E_POINTS_CORRECTION_EARLIER');
    expect(codeOf(correct('2026-09'))).toBe('E_POINTS_MONTH_CLOSED');
    expect(codeOf(correct('2026-11'))).toBe('E_POINTS_MONTH_FUTURE');
    valueOf(correct('2026-10'));
  });
});

describe('show points', () => {
  it('sums a month by person and item, and says whether it is closed', () => {
    valueOf(bookPoints(office, person.id, '2026-09', 5));
    valueOf(bookPoints(office, person.id, '2026-09', -2, 'skill'));
    const shown = (closed: boolean) => [
      {
        ...{ staffNo: '00001', name: person.name, office: 'BJ01', month: '2026-09', closed },
        ...{ entries: 2, sum: 3, byItem: { workPerformance: 5, skill: -2 } },
      },
    ];
    expect(showPoints(office, 'all', '2026-09')).toEqual(shown(false));
    valueOf(close('2026-09'));
    expect(showPoints(office, '00001', '2026-09')).toEqual(shown(true));
    expect(showPoints(office, '00002', '2026-09')).toEqual([]);
  });
});

describe('the wage sheet', () => {
  it('is one of months that have come, and adds up', () => {
    gradeByPoints(office, person.id, 350, '2026-06-01');
    const model = wageSheetModel(office.db, '2026-09:BJ01', '2026-10-15');
    expect(model?.sites[0]?.rows).toMatchObject([{ gross: 3500, deducted: 400, pay: 3100, total: 3100 }]);
    expect(model?.sums).toEqual({ gross: 3500, deducted: 400, pay: 3100, lines: 0, carried: 0, total: 3100 });
    expect(wageSheetModel(office.db, '2026-11:BJ01', '2026-10-15')).toBeUndefined();
  });
});
