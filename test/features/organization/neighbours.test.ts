import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { neighboursOf } from '../../../electron/features/organization/views/neighbours';
import { openOffice } from '../../builders/office';
import { addStaff } from '../../builders/staff';

let office = openOffice();
beforeEach(() => {
  office = openOffice();
});
afterEach(() => office.dispose());

describe('neighboursOf', () => {
  it('leafs by employee number and stops at the ends', () => {
    const third = addStaff(office, { staffNo: '0003', name: '赵强' });
    const first = addStaff(office, { staffNo: '0001', name: '王伟' });
    const second = addStaff(office, { staffNo: '0002', name: '李娜' });
    expect(neighboursOf(office.db, second.id)).toMatchObject({
      previous: { id: first.id },
      next: { id: third.id },
    });
    expect(neighboursOf(office.db, first.id)).toMatchObject({ previous: null, next: { id: second.id } });
    expect(neighboursOf(office.db, third.id)).toMatchObject({ previous: { id: second.id }, next: null });
  });

  it('has none for somebody who is unknown', () => {
    expect(neighboursOf(office.db, 'nobody')).toEqual({ previous: null, next: null });
  });
});
