import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { transact } from '../../../electron/database/transact';
import { decideOnboarding } from '../../../electron/features/onboarding/service/onboarding';
import { presentOnboarding } from '../../../electron/features/onboarding/views/onboarding';
import { staff } from '../../../electron/features/organization/repository';
import { updateStaff } from '../../../electron/features/organization/service/staff';
import { rosterWorkbook } from '../../../electron/features/organization/workbooks/roster';
import { zStaffFields } from '../../../shared/features/organization/schema';
import type { StaffStatus } from '../../../shared/features/organization/vocabulary';
import { STAFF_STATUSES } from '../../../shared/features/organization/vocabulary';
import type { Result } from '../../../shared/kernel/result';
import type { SheetRow } from '../../../shared/kernel/sheet/columns';
import { fixedClock, openOffice, valueOf } from '../../builders/office';
import { approveConfirmation, scoreOnboarding } from '../../builders/onboarding';
import { addStaff } from '../../builders/staff';

const ENTERED = '2026-06-10';
const LATER = '2026-06-15';

let clock = fixedClock(ENTERED);
let office = openOffice(undefined, clock);
beforeEach(() => {
  clock = fixedClock(ENTERED);
  office = openOffice(undefined, clock);
});
afterEach(() => office.dispose());

const enter = (status: StaffStatus): string =>
  addStaff(office, { staffNo: '00101', name: '王伟', status, hireDate: '2026-03-10' }).id;

const person = (id: string) => {
  const found = staff.find(office.db, id);
  if (found === undefined) throw new Error('nobody');
  return found;
};

/** The status is written by hand, as the form does. */
const give = (id: string, status: StaffStatus, day = LATER): string => {
  clock.set(day);
  const { version, ...before } = person(id);
  const fields = { ...zStaffFields.parse(before), status };
  const change = { effectiveOn: day, reason: '状态变更' };
  const done: Result<unknown> = updateStaff(office, { id, version, fields, change });
  return done.ok ? person(id).status : done.error.code;
};

/** The status comes with a row of the roster. */
const rowSays = (status: string): string => {
  clock.set(LATER);
  const empty: SheetRow = Object.fromEntries(rosterWorkbook.columns.map(({ key }) => [key, null]));
  const row = { ...empty, staffNo: '00101', name: '王伟', hireDate: '2026-03-10', status };
  const done = transact(office, 'test.roster', (tx) => rosterWorkbook.prepare(office, tx)(row));
  return done.ok ? done.value.outcome : done.error.code;
};

describe('who is in training becomes 在职', () => {
  it('by the decision on the onboarding, and after it by hand as often as anything is put right', () => {
    const id = enter('training');
    clock.set(LATER);
    scoreOnboarding(office, id, 86, LATER);
    approveConfirmation(office, id, LATER);
    const { record } = presentOnboarding(office.db, id) ?? {};
    valueOf(
      decideOnboarding(office, {
        ...{
          staffId: id,
          version: record?.version ?? null,
          outcome: 'confirmed',
          on: LATER,
          reason: '按规定',
        },
        postId: null,
      }),
    );
    expect(person(id).status).toBe('active');
    expect(give(id, 'training', '2026-07-01')).toBe('training');
    expect(give(id, 'active', '2026-07-20')).toBe('active');
  });

  it('neither by the form nor by the roster, whose refusals name the person and stand at the status', () => {
    const id = enter('training');
    expect(give(id, 'active')).toBe('E_STAFF_CONFIRM_FIRST');
    expect(rowSays('active')).toBe('E_STAFF_CONFIRM_FIRST');
    expect(person(id).status).toBe('training');
  });

  it('nor by leaving and coming back', () => {
    const id = enter('training');
    expect(give(id, 'left')).toBe('left');
    expect(give(id, 'active')).toBe('E_STAFF_CONFIRM_FIRST');
    expect(give(id, 'training')).toBe('training');
  });

  it('on the day of the entry, when a mistyped status is put right, and not on the next', () => {
    const id = enter('training');
    expect(give(id, 'active', ENTERED)).toBe('active');
    expect(give(id, 'training', ENTERED)).toBe('training');
  });

  it('not when 在职 was the mistake of the day of entry', () => {
    const id = enter('active');
    expect(give(id, 'training', ENTERED)).toBe('training');
    expect(give(id, 'active')).toBe('E_STAFF_CONFIRM_FIRST');
  });

  it('again when they were 在职 before', () => {
    const id = enter('active');
    expect(give(id, 'left')).toBe('left');
    expect(give(id, 'active')).toBe('active');
    expect(give(id, 'training')).toBe('training');
    expect(rowSays('active')).toBe('changed');
  });

  it('by no sequence of changes by hand on later days', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...STAFF_STATUSES), { maxLength: 8 }), (statuses) => {
        const no = String(staff.list(office.db, '1 = 1', []).length + 200).padStart(5, '0');
        clock.set(ENTERED);
        const { id } = addStaff(office, {
          staffNo: no,
          name: '李强',
          status: 'training',
          hireDate: '2026-03-10',
        });
        for (const status of statuses) give(id, status);
        expect(person(id).status).not.toBe('active');
      }),
      { numRuns: 40, seed: 8 },
    );
  });
});
