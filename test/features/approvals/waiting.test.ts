import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { transact } from '../../../electron/database/transact';
import { readDesk } from '../../../electron/features/approvals/desk';
import { reminders } from '../../../electron/features/approvals/reminders';
import { approvals } from '../../../electron/features/approvals/repository';
import { readSubjects } from '../../../electron/features/approvals/subjects';
import { listApprovals } from '../../../electron/features/approvals/waiting';
import {
  approveGrading,
  confirmGrading,
  saveGrading,
} from '../../../electron/features/grades/service/gradings';
import { ok } from '../../../shared/kernel/result';
import { decision } from '../../builders/approvals';
import { gradingDraft } from '../../builders/grading-draft';
import { BRANCH, fixedClock, openOffice, valueOf } from '../../builders/office';
import { addStaff } from '../../builders/staff';

let clock = fixedClock('2026-06-15');
let office = openOffice();
beforeEach(() => {
  clock = fixedClock('2026-06-15');
  office = openOffice(BRANCH, clock);
});
afterEach(() => office.dispose());

const draw = (staffNo: string, name: string) =>
  valueOf(saveGrading(office, gradingDraft(addStaff(office, { staffNo, name }).id)));
const say = (gradingId: string, step: string, given: Parameters<typeof decision>[1] = {}) =>
  valueOf(approveGrading(office, { gradingId, ...decision(step, given) }));
const list = (given: Partial<Parameters<typeof listApprovals>[1]> = {}) =>
  listApprovals(office.db, { list: 'waiting', search: '', step: '', ...given }, office.clock.today());
const kindsOn = async (day: string) =>
  (await reminders(office, day)).map(({ kind, subject, dueOn, to }) => [kind, subject, dueOn, to]);

describe('what waits for a step', () => {
  it('stands in the list with its step, since when and by when, until it is through', async () => {
    const first = draw('1', '王强');
    draw('2', '赵六');
    say(first.id, 'department', { decidedOn: '2026-06-12' });
    expect(
      (await list()).map(({ name, step, since, dueOn, round }) => [name, step, since, dueOn, round]),
    ).toEqual([
      // 端午节 is no working day.
      ['赵六', '部门意见', '2026-06-10', '2026-06-17', 1],
      ['王强', '人力资源审核', '2026-06-12', '2026-06-22', 1],
    ]);
    expect((await list({ step: '部门意见' })).map(({ name }) => name)).toEqual(['赵六']);
    expect((await list({ search: '王' })).map(({ name }) => name)).toEqual(['王强']);
    const desk = await readDesk();
    expect(desk.tiles.waiting(office.db, '2026-06-15')).toBe(2);
    say(first.id, 'humanResources');
    say(first.id, 'leader');
    // What is through waits for nobody, confirmed or not.
    expect((await list()).map(({ name }) => name)).toEqual(['赵六']);
    valueOf(confirmGrading(office, { id: first.id, version: first.version }));
    expect(await list()).toHaveLength(1);
  });

  it('waits anew from the day of a return, and not after a disagreement', async () => {
    const { id } = draw('1', '王强');
    say(id, 'department', { decision: 'return', opinion: '缺证书', decidedOn: '2026-06-13' });
    expect((await list()).map(({ step, since, round }) => [step, since, round])).toEqual([
      ['部门意见', '2026-06-13', 2],
    ]);
    say(id, 'department', { decision: 'disagree', opinion: '不够', decidedOn: '2026-06-14' });
    expect(await list()).toEqual([]);
  });

  it('is reminded of when it has waited too long, then once more when it is under way for too long', async () => {
    const { id } = draw('1', '王强');
    const opens = '/gradings?open=$id';
    expect(await kindsOn('2026-06-16')).toEqual([]);
    expect(await kindsOn('2026-06-17')).toEqual([['approvalWaiting', '王强 1', '2026-06-17', opens]]);
    say(id, 'department', { decidedOn: '2026-06-12' });
    expect(await kindsOn('2026-06-17')).toEqual([]);
    expect(await kindsOn('2026-07-12')).toEqual([['approvalUnderWay', '王强 1', '2026-07-12', opens]]);
  });
});

describe('steps entered by head office’s reply', () => {
  it('are listed until its own word comes and agrees; a difference stays', async () => {
    const { id } = draw('1', '王强');
    say(id, 'department', { basis: 'reply', documentNo: '总〔2026〕8号', approver: '陈立' });
    const { id: other } = draw('2', '赵六');
    say(other, 'department', { basis: 'reply', documentNo: '总〔2026〕8号', approver: '陈立' });
    const replied = async () =>
      (await list({ list: 'replied', search: '8号' })).map(({ name, reply }) => [name, reply]);
    expect((await replied()).toSorted()).toEqual([
      ['王强', 'waiting'],
      ['赵六', 'waiting'],
    ]);
    const owned = (subjectId: string, own: 'agree' | 'disagree') =>
      transact(office, 'test.directive', (tx) =>
        ok(
          approvals.insert(
            { ...tx, office: 'HQ' },
            {
              ...{ subjectKind: 'grading', subjectId, round: 1, step: 'department', approverId: null },
              ...{ approver: '陈立', decidedOn: '2026-06-14', decision: own, opinion: '见附件' },
              ...{ basis: 'screen', documentNo: '' },
            },
          ),
        ),
      );
    owned(id, 'agree');
    owned(other, 'disagree');
    expect(await replied()).toEqual([['赵六', 'differs']]);
  });
});

describe('every kind that is decided on', () => {
  it('has a chain, and a page that opens it', async () => {
    for (const { kind, to } of await readSubjects()) {
      expect(to, kind).toContain('$id');
      expect(
        office.db.get('SELECT 1 AS found FROM standard WHERE doc = ? AND instr(body, ?) > 0', [
          'approvals',
          `"subject":"${kind}"`,
        ]),
        kind,
      ).toBeDefined();
    }
  });
});
