import { afterEach, beforeEach, expect, it } from 'vitest';
import { approvals } from '../../../electron/features/approvals/repository';
import { approveGrading, saveGrading } from '../../../electron/features/grades/service/gradings';
import type { DecideStep } from '../../../shared/features/approvals/types';
import { decision } from '../../builders/approvals';
import { gradingDraft } from '../../builders/grading-draft';
import { codeOf, fixedClock, openOffice, valueOf } from '../../builders/office';
import { addStaff } from '../../builders/staff';

let office = openOffice();
beforeEach(() => {
  office = openOffice(undefined, fixedClock('2026-06-15'));
});
afterEach(() => office.dispose());

const drawn = () => {
  const person = addStaff(office, { staffNo: '00101', name: '王伟' });
  const gradingId = valueOf(saveGrading(office, gradingDraft(person.id))).id;
  const say = (given: Partial<DecideStep>) =>
    approveGrading(office, { gradingId, ...decision('department', given) });
  return { person, say };
};
const signed = () =>
  approvals.list(office.db).map(({ approverId, approver }) => [approverId, approver] as const);

it('an approver chosen from the staff signs by their own name, whatever was typed beside', () => {
  const { person, say } = drawn();
  const { id: approverId, name } = addStaff(office, { staffNo: '00300', name: '张三' });
  valueOf(say({ approverId, approver: person.name }));
  expect(signed()).toEqual([[approverId, name]]);
});

it('an approver who is none of the staff held here is refused with the field, and nothing is written', () => {
  const { say } = drawn();
  const answer = say({ approverId: 'nobody', approver: '张三' });
  expect([codeOf(answer), answer.ok ? '' : answer.error.field]).toEqual(['E_NOT_FOUND', 'approver']);
  expect(signed()).toEqual([]);
});

it('nobody approves their own by name however it is spelt; a namesake who is chosen from the staff may', () => {
  const { person, say } = drawn();
  expect(codeOf(say({ approverId: person.id, approver: '张三' }))).toBe('E_APPROVAL_OWN');
  expect(codeOf(say({ approver: '王\u3000伟' }))).toBe('E_APPROVAL_OWN');
  const namesake = addStaff(office, { staffNo: '00300', name: '王伟' }).id;
  valueOf(say({ approverId: namesake, approver: '王伟' }));
});
