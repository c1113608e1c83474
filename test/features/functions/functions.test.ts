import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { removeHolder, saveHolder } from '../../../electron/features/functions/service';
import { holderOf, listFunctions, stepApprovers } from '../../../electron/features/functions/views';
import { updateStaff } from '../../../electron/features/organization/service/staff';
import { lineFault, lineOn } from '../../../shared/features/functions/rules';
import { zStaffFields } from '../../../shared/features/organization/schema';
import { addDays } from '../../../shared/kernel/dates';
import { codeOf, fixedClock, openOffice, valueOf } from '../../builders/office';
import { addStaff, unitId } from '../../builders/staff';
import { undoLast } from '../../builders/undo';

const TODAY = '2026-06-15';
const KEY = 'trainingHead';
const line = (since: string, holder = since, functionKey = KEY) => ({
  id: `${functionKey} ${since}`,
  functionKey,
  holder,
  since,
});

describe('who holds a function on a day', () => {
  const lines = [
    line('2026-03-01'),
    line('2024-01-01'),
    line('2025-05-05', ''),
    line('2026-01-01', 'x', 'y'),
  ];
  it.each([
    ['2023-12-31', undefined],
    ['2024-01-01', '2024-01-01'],
    ['2025-05-04', '2024-01-01'],
    ['2025-05-05', ''],
    ['2026-02-28', ''],
    ['2026-03-01', '2026-03-01'],
    ['2030-01-01', '2026-03-01'],
  ])('%s: %s', (on, holder) => {
    expect(lineOn(lines, KEY, on)?.holder).toBe(holder);
  });

  it('is the same on every day until the next line begins', () => {
    const day = fc.integer({ min: 0, max: 2000 }).map((n) => addDays('2022-01-01', n));
    fc.assert(
      fc.property(fc.uniqueArray(day, { minLength: 1, maxLength: 6 }), day, (starts, on) => {
        const begun = starts.filter((start) => start <= on).toSorted();
        expect(
          lineOn(
            starts.map((start) => line(start)),
            KEY,
            on,
          )?.since,
        ).toBe(begun.at(-1));
      }),
    );
  });

  it.each([
    ['2026-06-16', null, 'E_FUNCTION_FUTURE'],
    ['2026-06-15', '2026-06-16', 'E_FUNCTION_BEFORE_HIRE'],
    ['2026-03-01', null, 'E_FUNCTION_TWICE'],
    ['2026-06-15', '2026-06-15', undefined],
    ['2020-01-01', null, undefined],
  ])('a line from %s, hired %s: %s', (since, hireDate, code) => {
    const given = { id: null, functionKey: KEY, holder: '孟', since };
    expect(lineFault(given, lines, hireDate, TODAY)?.code).toBe(code);
  });
});

describe('functions of an office', () => {
  let office = openOffice(undefined, fixedClock(TODAY));
  beforeEach(() => {
    office = openOffice(undefined, fixedClock(TODAY));
  });
  afterEach(() => office.dispose());

  const enter = (functionKey: string, staffId: string | null, holder: string, since = '2026-01-01') =>
    saveHolder(office, { seen: null, functionKey, staffId, holder, since, note: '' });
  const rowOf = (key: string) =>
    listFunctions(office.db, 'BJ01', TODAY).find(({ functionKey }) => functionKey === key);

  it('begin with whoever is alone at the post that stands for them', () => {
    const manager = { postId: unitId(office, 'post', '售后经理') };
    expect(rowOf('afterSalesHead')).toMatchObject({ basis: 'none', holder: null });
    const one = addStaff(office, { staffNo: '00001', name: '孟经理', ...manager });
    expect(rowOf('afterSalesHead')).toMatchObject({ basis: 'post', holder: { staffId: one.id } });
    expect(stepApprovers(office.db, 'BJ01', TODAY)).toEqual({
      department: { staffId: one.id, name: '孟经理' },
    });
    addStaff(office, { staffNo: '00002', name: '李静', ...manager });
    expect(rowOf('afterSalesHead')).toMatchObject({ basis: 'none', holder: null });
  });

  it('are entered for the staff or a name from outside, and keep who held them', () => {
    const one = addStaff(office, { staffNo: '00001', name: '孟经理' });
    valueOf(enter('humanResources', null, '总部 陈立', '2025-01-01'));
    valueOf(enter('humanResources', one.id, 'whatever was typed', '2026-03-01'));
    expect(rowOf('humanResources')).toMatchObject({
      holder: { staffId: one.id, name: '孟经理' },
      since: '2026-03-01',
      lines: [{ holder: '孟经理' }, { holder: '总部 陈立' }],
    });
    expect(holderOf(office.db, 'BJ01', 'humanResources', '2025-12-31')).toBe('总部 陈立');
    valueOf(enter('humanResources', null, '', '2026-06-01'));
    expect(rowOf('humanResources')).toMatchObject({ holder: null, basis: 'entered' });
    expect(stepApprovers(office.db, 'BJ01', TODAY)).toEqual({});
  });

  it('refuse what is not in the standard, and a second line of a day, which undo does not bring back', async () => {
    expect(codeOf(enter('king', null, '孟'))).toBe('E_FUNCTION_UNKNOWN');
    const first = valueOf(enter(KEY, null, '孟'));
    expect(codeOf(enter(KEY, null, '李'))).toBe('E_FUNCTION_TWICE');
    valueOf(removeHolder(office, first));
    valueOf(await undoLast(office));
    expect(rowOf(KEY)?.holder?.name).toBe('孟');
  });

  it('do not offer whoever left, and say so', () => {
    const one = addStaff(office, { staffNo: '00001', name: '孟经理' });
    valueOf(enter(KEY, one.id, ''));
    expect(stepApprovers(office.db, 'BJ01', TODAY)['review']?.name).toBe('孟经理');
    const change = { effectiveOn: TODAY, reason: '离职' };
    const fields = { ...zStaffFields.parse(one), status: 'left' as const };
    valueOf(updateStaff(office, { id: one.id, version: one.version, fields, change }));
    expect(rowOf(KEY)).toMatchObject({ gone: true, holder: { name: '孟经理' } });
    expect(stepApprovers(office.db, 'BJ01', TODAY)).toEqual({});
  });
});
