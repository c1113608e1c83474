import { afterEach, beforeEach, expect, it } from 'vitest';
import { addScorecards, createCycle } from '../../../electron/features/appraisal/service/cycles';
import { listAppraisalsOf } from '../../../electron/features/appraisal/views/person';
import { fixedClock, openOffice, valueOf } from '../../builders/office';
import { addStaff } from '../../builders/staff';

let office = openOffice();
beforeEach(() => {
  office = openOffice(undefined, fixedClock('2026-07-10'));
});
afterEach(() => office.dispose());

it('the appraisals of a person are the latest first, unscored ones among them', () => {
  const staffId = addStaff(office, { staffNo: '0001', name: '王伟' }).id;
  const other = addStaff(office, { staffNo: '0002', name: '李娜' }).id;
  for (const [name, fromDate, toDate] of [
    ['2025年下半年', '2025-07-01', '2025-12-31'],
    ['2026年上半年', '2026-01-01', '2026-06-30'],
  ] as const) {
    const cycle = valueOf(createCycle(office, { name, period: 'half', fromDate, toDate, note: '' }));
    valueOf(addScorecards(office, { cycleId: cycle.id, staffIds: [staffId] }));
  }
  expect(listAppraisalsOf(office.db, staffId)).toMatchObject([
    { cycle: '2026年上半年', state: 'open', result: null, appeals: [], improvement: null, decisions: [] },
    { cycle: '2025年下半年', state: 'open', result: null },
  ]);
  expect(listAppraisalsOf(office.db, other)).toEqual([]);
});
