import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { transact } from '../../../electron/database/transact';
import { undoChange } from '../../../electron/database/undo/change';
import { staff } from '../../../electron/features/organization/repository';
import {
  createStaff,
  getStaff,
  removeStaff,
  updateStaff,
} from '../../../electron/features/organization/service/staff';
import {
  findStaffByNo,
  listActiveStaff,
  staffLabel,
} from '../../../electron/features/organization/views/person';
import { zStaffFields } from '../../../shared/features/organization/schema';
import type { Staff, StaffFields } from '../../../shared/features/organization/types';
import { ok } from '../../../shared/kernel/result';
import { codeOf, openOffice, valueOf } from '../../builders/office';
import { addStaff, staffFields, unitId } from '../../builders/staff';
import { lastLine, undoLast } from '../../builders/undo';

let office = openOffice();
beforeEach(() => {
  office = openOffice();
});
afterEach(() => office.dispose());

const NOTE = { effectiveOn: '2026-06-01', reason: '考核合格' };
const fieldsOf = (person: Staff): StaffFields => zStaffFields.parse(person);
const change = (person: Staff, patch: Partial<StaffFields>, note: typeof NOTE | null = NOTE) =>
  updateStaff(office, {
    id: person.id,
    version: person.version,
    fields: { ...fieldsOf(person), ...patch },
    change: note,
  });
const timelineOf = (id: string) =>
  valueOf(getStaff(office, id)).timeline.map((line) => [
    line.happenedOn,
    line.aspect,
    line.before,
    line.after,
    line.reason,
  ]);

/** The record as another office's report would bring it. */
const bringFrom = (code: string, given: Partial<StaffFields>) =>
  transact(
    {
      ...office,
      db: office.db,
      clock: office.clock,
      user: 'x',
      officeCode: () => code,
      newId: office.newId,
      onChanged: () => undefined,
    },
    'test.bring',
    (tx) => ok(staff.insert(tx, { ...staffFields(given), initials: '' })),
  );

describe('a new person', () => {
  it('is spelt, and starts the timeline on the hire date', () => {
    const person = valueOf(
      createStaff(office, {
        fields: staffFields({
          name: '单田芳',
          siteId: unitId(office, 'site', '朝阳网点'),
          postId: unitId(office, 'post', '维修技师'),
          grade: '初级技工',
        }),
        reason: '校园招聘',
      }),
    );
    expect([person.pinyin, person.initials, person.staffNo]).toEqual(['shan tian fang', 'stf', '00001']);
    expect(timelineOf(person.id)).toEqual([
      ['2024-03-01', 'entry', '', '朝阳网点 · 维修技师 · 初级技工', '校园招聘'],
    ]);
  });

  it('keeps the pinyin that was typed', () => {
    expect(addStaff(office, { name: '张乐', pinyin: 'zhang yue' })).toMatchObject({
      pinyin: 'zhang yue',
      initials: 'zy',
    });
  });

  it('is refused with all that is wrong, the first in front', () => {
    const answer = createStaff(office, {
      fields: staffFields({ hireDate: '2026-07-17', grade: '特级', birthDate: '2027-01-01' }),
      reason: '',
    });
    expect(answer).toMatchObject({ ok: false, error: { code: 'E_STAFF_BIRTH_FUTURE', field: 'birthDate' } });
    expect(answer.ok ? [] : answer.error.causes?.map((cause) => cause.code)).toEqual([
      'E_STAFF_BIRTH_FUTURE',
      'E_STAFF_HIRE_TOO_FAR',
      'E_STAFF_GRADE_UNKNOWN',
    ]);
    expect(staff.list(office.db)).toEqual([]);
  });

  it('may not stand in a unit that is gone', () => {
    expect(codeOf(createStaff(office, { fields: staffFields({ siteId: 'nowhere' }), reason: '' }))).toBe(
      'E_UNIT_GONE',
    );
  });
});

describe('a staff number', () => {
  it('keeps its zeros and belongs to one person', () => {
    addStaff(office, { staffNo: '0012', name: '仇和' });
    expect(findStaffByNo(office.db, '0012')?.name).toBe('仇和');
    expect(findStaffByNo(office.db, '12')).toBeUndefined();
    const answer = createStaff(office, { fields: staffFields({ staffNo: '0012' }), reason: '' });
    expect(answer).toMatchObject({
      ok: false,
      error: { code: 'E_STAFF_NO_TAKEN', params: { name: '仇和', office: 'BJ01' } },
    });
    expect(createStaff(office, { fields: staffFields({ staffNo: '12' }), reason: '' })).toMatchObject({
      ok: false,
      error: { code: 'E_STAFF_NO_LOOKS_SAME', params: { known: '0012', name: '仇和' } },
    });
  });

  it('is not free when another office has it, unless that copy moved away', () => {
    bringFrom('SH01', { staffNo: '0099', name: '解珍' });
    const answer = createStaff(office, { fields: staffFields({ staffNo: '0099' }), reason: '' });
    expect(answer).toMatchObject({
      ok: false,
      error: { code: 'E_STAFF_NO_TAKEN', params: { name: '解珍', office: 'SH01' } },
    });
    bringFrom('SH01', { staffNo: '0100', status: 'transferred' });
    expect(addStaff(office, { staffNo: '0100' }).ownerOffice).toBe('BJ01');
    expect(findStaffByNo(office.db, '0100')?.status).toBe('active');
  });
});

describe('a change', () => {
  it('of post, site, department, grade, status and mentor stands on the timeline in words', () => {
    const mentor = addStaff(office, { staffNo: '9', name: '曾强' });
    const person = addStaff(office, { postId: unitId(office, 'post', '学员'), status: 'training' });
    valueOf(
      change(person, {
        postId: unitId(office, 'post', '维修技师'),
        siteId: unitId(office, 'site', '海淀网点'),
        departmentId: unitId(office, 'department', '售后'),
        grade: '初级技工',
        status: 'active',
        mentorId: mentor.id,
      }),
    );
    const [date, reason] = [NOTE.effectiveOn, NOTE.reason];
    expect(timelineOf(person.id)).toEqual([
      [date, 'mentor', '', '9 曾强', reason],
      [date, 'status', '培训期', '在职', reason],
      [date, 'department', '', '售后', reason],
      [date, 'site', '', '海淀网点', reason],
      [date, 'grade', '', '初级技工', reason],
      [date, 'post', '学员', '维修技师', reason],
      ['2024-03-01', 'entry', '', '学员', ''],
    ]);
    expect(valueOf(getStaff(office, mentor.id)).mentees.map((mentee) => mentee.name)).toEqual(['王伟']);
  });

  it('needs a reason only when it goes on the timeline', () => {
    const person = addStaff(office);
    expect(codeOf(change(person, { grade: '储备' }, null))).toBe('E_STAFF_REASON_REQUIRED');
    expect(codeOf(change(person, { grade: '储备' }, { effectiveOn: '2024-02-29', reason: '定级' }))).toBe(
      'E_STAFF_EFFECTIVE_BEFORE_HIRE',
    );
    const renamed = valueOf(change(person, { name: '曾伟', phone: '138' }, null));
    expect(renamed).toMatchObject({ name: '曾伟', pinyin: 'zeng wei', version: 2 });
    expect(timelineOf(person.id).length).toBe(1);
  });

  it('of the hire date is a correction, not a rewriting', () => {
    const person = addStaff(office);
    valueOf(change(person, { hireDate: '2024-03-08' }));
    expect(timelineOf(person.id).map((line) => line.slice(1, 4))).toEqual([
      ['correction', '2024-03-01', '2024-03-08'],
      ['entry', '', ''],
    ]);
  });

  it('that changes nothing writes nothing', () => {
    const person = addStaff(office);
    expect(valueOf(change(person, {}, null)).version).toBe(1);
  });

  it('of an older version is refused, and nothing is written', () => {
    const person = addStaff(office);
    valueOf(change(person, { phone: '1' }, null));
    expect(codeOf(change(person, { phone: '2', grade: '储备' }))).toBe('E_RECORD_CHANGED');
    expect(staff.find(office.db, person.id)).toMatchObject({ phone: '1', grade: null, version: 2 });
  });

  it('of status follows the rule and names both in words', () => {
    const person = addStaff(office, { status: 'eliminated' });
    expect(change(person, { status: 'active' })).toMatchObject({
      ok: false,
      error: { code: 'E_STAFF_STATUS_TRANSITION', params: { from: '淘汰', to: '在职' }, field: 'status' },
    });
  });

  it('of a person who moved away is refused until they come back', () => {
    const person = addStaff(office, { status: 'transferred' });
    expect(codeOf(change(person, { phone: '1' }))).toBe('E_STAFF_TRANSFERRED');
    expect(valueOf(change(person, { phone: '1', status: 'active' })).status).toBe('active');
  });

  it('to a mentor who is a pupil, oneself or not active is refused', () => {
    const teacher = addStaff(office, { staffNo: '9', name: '曾强' });
    const person = valueOf(change(addStaff(office), { mentorId: teacher.id }));
    expect(codeOf(change(person, { mentorId: person.id }))).toBe('E_MENTOR_SELF');
    expect(codeOf(change(teacher, { mentorId: person.id }))).toBe('E_MENTOR_CYCLE');
    expect(codeOf(change(person, { mentorId: 'nobody' }))).toBe('E_MENTOR_GONE');
    valueOf(change(teacher, { status: 'left' }));
    expect(codeOf(change(addStaff(office, { staffNo: '3' }), { mentorId: teacher.id }))).toBe(
      'E_MENTOR_NOT_ACTIVE',
    );
    expect(valueOf(change(person, { phone: '1' }, null)).mentorId).toBe(teacher.id);
  });

  it('of another office’s person is refused', () => {
    const person = valueOf(bringFrom('SH01', { staffNo: '77' }));
    expect(change(person, { phone: '1' })).toMatchObject({
      ok: false,
      error: { code: 'E_NOT_OWNED', params: { owner: 'SH01' } },
    });
    expect(codeOf(removeStaff(office, person))).toBe('E_NOT_OWNED');
    expect(valueOf(getStaff(office, person.id)).mine).toBe(false);
  });
});

describe('a deletion', () => {
  it('leaves a tombstone that can be brought back', async () => {
    const person = addStaff(office);
    valueOf(removeStaff(office, { id: person.id, version: 1 }));
    expect(codeOf(getStaff(office, person.id))).toBe('E_NOT_FOUND');
    expect(staffLabel(office.db, person.id)?.name).toBe('王伟');
    valueOf(await undoLast(office));
    expect(valueOf(getStaff(office, person.id)).staff.version).toBe(3);
  });

  it('does not free a number that was given again', async () => {
    const person = addStaff(office);
    valueOf(removeStaff(office, { id: person.id, version: 1 }));
    const removal = lastLine(office);
    addStaff(office, { name: '解晓东' });
    expect(codeOf(await undoChange(office, removal))).toBe('E_STAFF_NO_TAKEN');
  });

  it('of a mentor is refused, saying how many they teach', () => {
    const mentor = addStaff(office, { staffNo: '9', name: '曾强' });
    valueOf(change(addStaff(office), { mentorId: mentor.id }));
    expect(removeStaff(office, { id: mentor.id, version: 1 })).toMatchObject({
      ok: false,
      error: { code: 'E_STAFF_IS_MENTOR', params: { count: 1 } },
    });
  });
});

it('lists as active who is in training or in service', () => {
  for (const [index, status] of (
    ['training', 'active', 'transferred', 'left', 'eliminated'] as const
  ).entries()) {
    addStaff(office, { staffNo: String(index), status });
  }
  expect(listActiveStaff(office.db, 'BJ01').map((person) => person.status)).toEqual(['training', 'active']);
});
