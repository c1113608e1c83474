import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { staff } from '../../../electron/features/organization/repository';
import { updateStaff } from '../../../electron/features/organization/service/staff';
import { judges } from '../../../electron/features/points/judges';
import { pointsEntries } from '../../../electron/features/points/repository';
import { addEntries } from '../../../electron/features/points/service/entries';
import type { JudgeContext } from '../../../electron/judge';
import { zStaffFields } from '../../../shared/features/organization/schema';
import { fixedClock, openOffice, valueOf } from '../../builders/office';
import { addStaff } from '../../builders/staff';
import { contextOf, findIn } from '../exchange/judging';

let office = openOffice(undefined, fixedClock('2026-06-15'));
beforeEach(() => {
  office = openOffice(undefined, fixedClock('2026-06-15'));
});
afterEach(() => office.dispose());

describe('a new record of somebody whose copy was transferred before the file', () => {
  it('is held against the office that sent it, and only then', () => {
    const person = addStaff(office);
    const cell = { staffId: person.id, item: 'workPerformance', points: 3, reason: '抢修', evidence: '' };
    valueOf(addEntries(office, { month: '2026-06', entries: [cell] }));
    const fields = { ...zStaffFields.parse(person), status: 'transferred' as const };
    const change = { effectiveOn: '2026-06-01', reason: '调往上海' };
    valueOf(updateStaff(office, { id: person.id, version: person.version, fields, change }));
    const [entry] = pointsEntries.list(office.db);
    if (entry === undefined) throw new Error('nothing was booked');
    const codes = (before: JudgeContext['before'], held?: typeof entry) =>
      judges.pointsEntry(entry, held, contextOf(office, before)).map(({ code }) => code);
    // The file brings the transfer as well: the entry may have come before it.
    expect(codes(() => undefined)).toEqual([]);
    expect(codes(findIn(office.db), entry)).toEqual([]);
    expect(codes(findIn(office.db))).toEqual(['E_STAFF_TRANSFERRED']);
    expect(staff.find(office.db, person.id)?.status).toBe('transferred');
  });
});
