import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { transact } from '../../../electron/database/transact';
import { sessions } from '../../../electron/features/sessions/repository';
import { moveSession, updateSession } from '../../../electron/features/sessions/service/sessions';
import type { SessionFields } from '../../../shared/features/sessions/types';
import { codeOf, fixedClock, openOffice, valueOf } from '../../builders/office';
import { addStaff } from '../../builders/staff';
import { addCourse, addSession } from '../../builders/training';

let office = openOffice();
let [course, wang, li] = ['', '', ''];

beforeEach(() => {
  office = openOffice(undefined, fixedClock('2026-06-15'));
  course = addCourse(office).id;
  wang = addStaff(office, { staffNo: '0001', name: '王伟' }).id;
  li = addStaff(office, { staffNo: '0002', name: '李娜' }).id;
});
afterEach(() => office.dispose());

const change = (id: string, given: Partial<SessionFields>) => {
  const before = sessions.find(office.db, id);
  if (before === undefined) throw new Error('no session');
  return updateSession(office, { id, version: before.version, fields: { ...before, ...given } });
};

describe('the trainer of a session', () => {
  /** As it was possible before the trainer was asked for. */
  const older = (status: 'planned' | 'held') => {
    const session = addSession(office, course, {}, [li]);
    valueOf(
      transact(office, 'test', (tx) => sessions.update(tx, session.id, 1, { trainerId: null, status })),
    );
    return session.id;
  };

  it('is asked for when an older session is changed or moved', () => {
    const id = older('planned');
    expect(codeOf(change(id, { place: '三楼' }))).toBe('E_SESSION_NO_TRAINER');
    const moved = { startsAt: '2026-06-16T09:00', endsAt: '2026-06-16T10:00', overlapReason: '' };
    expect(codeOf(moveSession(office, { id, version: 2, ...moved }))).toBe('E_SESSION_NO_TRAINER');
    valueOf(moveSession(office, { id, version: 2, ...moved, trainerId: wang }));
    expect(codeOf(change(id, { trainerId: null }))).toBe('E_SESSION_NO_TRAINER');
  });

  it('is not asked for when a session was held without one, so that its content can be put right', () => {
    const id = older('held');
    expect(valueOf(change(id, { content: '讲了压缩机' }))).toMatchObject({
      trainerId: null,
      content: '讲了压缩机',
    });
  });
});
