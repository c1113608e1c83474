import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listApprovals } from '../../../electron/features/approvals/waiting';
import { judges } from '../../../electron/features/onboarding/judges';
import {
  applyOnboarding,
  approveOnboarding,
} from '../../../electron/features/onboarding/service/confirmation';
import { decideOnboarding } from '../../../electron/features/onboarding/service/onboarding';
import { onboardingSheetModel } from '../../../electron/features/onboarding/views/documents';
import { presentOnboarding } from '../../../electron/features/onboarding/views/onboarding';
import { staff } from '../../../electron/features/organization/repository';
import { updateStaff } from '../../../electron/features/organization/service/staff';
import type { Onboarding } from '../../../shared/features/onboarding/types';
import type { OnboardingOutcome } from '../../../shared/features/onboarding/vocabulary';
import { zStaffFields } from '../../../shared/features/organization/schema';
import { decision } from '../../builders/approvals';
import { codeOf, fixedClock, openOffice, valueOf } from '../../builders/office';
import { application, approveConfirmation, scoreOnboarding } from '../../builders/onboarding';
import { addStaff } from '../../builders/staff';
import { contextOf } from '../exchange/judging';

const TODAY = '2026-06-15';
let office = openOffice(undefined, fixedClock(TODAY));
const waiting = () => listApprovals(office.db, { list: 'waiting', search: '', step: '' }, TODAY);
beforeEach(() => {
  office = openOffice(undefined, fixedClock(TODAY));
});
afterEach(() => office.dispose());

const newcomer = () =>
  addStaff(office, { staffNo: '00101', name: '王伟', status: 'training', hireDate: '2026-03-15' }).id;

const decide = (staffId: string, outcome: OnboardingOutcome, over: object = {}) =>
  decideOnboarding(office, {
    staffId,
    version: presentOnboarding(office.db, staffId)?.record?.version ?? null,
    ...{ outcome, on: TODAY, reason: '按规定', postId: null },
    ...over,
  });

describe('a confirmation', () => {
  it.each(['left', 'transferred'] as const)(
    'waits for nobody any more once its person %s',
    async (status) => {
      const id = newcomer();
      valueOf(applyOnboarding(office, application(office, id, '2026-06-11')));
      expect(await waiting()).toHaveLength(1);
      const { version, ...person } = staff.find(office.db, id) ?? {};
      const fields = { ...zStaffFields.parse(person), status };
      const change = { effectiveOn: TODAY, reason: '本人要求' };
      valueOf(updateStaff(office, { id, version: version ?? 0, fields, change }));
      expect(await waiting()).toEqual([]);
      expect(codeOf(decide(id, 'left'))).toBe(status === 'left' ? 'E_STAFF_GONE' : 'E_STAFF_TRANSFERRED');
    },
  );

  it('is confirmed when the exam is passed and department, personnel and leader agree, one after the other', async () => {
    const id = newcomer();
    expect(codeOf(decide(id, 'confirmed'))).toBe('E_ONBOARDING_EXAM_MISSING');
    const approve = (step: string, given: object = {}) =>
      approveOnboarding(office, { staffId: id, ...decision(step, given) });
    expect(codeOf(approve('department'))).toBe('E_ONBOARDING_NOT_APPLIED');
    scoreOnboarding(office, id, 80, '2026-06-10');
    expect(codeOf(decide(id, 'confirmed'))).toBe('E_ONBOARDING_NOT_APPLIED');
    const apply = (day: string, given: object = {}) =>
      applyOnboarding(office, application(office, id, day, given));
    expect(codeOf(apply('2026-06-16'))).toBe('E_ONBOARDING_DATE_FUTURE');
    expect(codeOf(apply('2026-03-14'))).toBe('E_ONBOARDING_DATE_EARLY');
    expect(codeOf(apply('2026-06-11', { waiverReason: '免考' }))).toBe('E_ONBOARDING_WAIVER');
    valueOf(apply('2026-06-11'));
    expect(codeOf(decide(id, 'confirmed'))).toBe('E_ONBOARDING_NOT_APPROVED');
    expect(await waiting()).toMatchObject([{ kind: 'onboarding', subjectId: id, step: '部门负责人意见' }]);
    expect(codeOf(approve('humanResources'))).toBe('E_APPROVAL_ORDER');
    expect(codeOf(approve('department', { approver: '王伟' }))).toBe('E_APPROVAL_OWN');
    valueOf(approve('department'));
    valueOf(approve('humanResources', { decidedOn: '2026-06-13' }));
    // Another content has to be agreed to anew.
    valueOf(apply('2026-06-11', { evaluation: '表现优秀' }));
    expect(codeOf(approve('leader', { decidedOn: '2026-06-14' }))).toBe('E_APPROVAL_ORDER');
    for (const step of ['department', 'humanResources', 'leader'])
      valueOf(approve(step, { decidedOn: '2026-06-14' }));
    expect(await waiting()).toEqual([]);
    expect(codeOf(decide(id, 'confirmed', { on: '2026-06-13' }))).toBe('E_ONBOARDING_TOO_EARLY');
    valueOf(decide(id, 'confirmed'));
    expect(presentOnboarding(office.db, id)?.case?.exams).toMatchObject([{ score: 80 }]);
    expect(codeOf(apply('2026-06-11'))).toBe('E_ONBOARDING_DECIDED');
    expect(codeOf(approve('leader'))).toBe('E_ONBOARDING_DECIDED');
  });

  it('is confirmed without an exam where it was waived, and applied for anew after somebody disagreed', () => {
    const id = newcomer();
    const waived = { waiverReason: '持有同级证书', waiverBy: '孟经理', waiverPaper: 'MK-1' };
    valueOf(applyOnboarding(office, application(office, id, '2026-06-01', waived)));
    const no = decision('department', { decision: 'disagree', opinion: '再看看', decidedOn: '2026-06-05' });
    valueOf(approveOnboarding(office, { staffId: id, ...no }));
    expect(codeOf(decide(id, 'confirmed'))).toBe('E_ONBOARDING_REJECTED');
    expect(codeOf(applyOnboarding(office, application(office, id, '2026-06-04', waived)))).toBe(
      'E_ONBOARDING_DATE_EARLY',
    );
    valueOf(applyOnboarding(office, application(office, id, '2026-06-05', waived)));
    for (const step of ['department', 'humanResources', 'leader'])
      valueOf(approveOnboarding(office, { staffId: id, ...decision(step) }));
    valueOf(decide(id, 'confirmed'));
    expect(staff.find(office.db, id)?.status).toBe('active');
  });
});

describe('what was decided', () => {
  const decided = () => {
    const id = newcomer();
    scoreOnboarding(office, id, 80, '2026-06-10');
    approveConfirmation(office, id, '2026-06-12');
    return valueOf(decide(id, 'confirmed'));
  };

  it('leaves the paper as it was printed before anybody said a word', () => {
    const id = newcomer();
    scoreOnboarding(office, id, 80, '2026-06-10');
    const held = valueOf(applyOnboarding(office, application(office, id, '2026-06-12')));
    const printed = onboardingSheetModel(office.db, held.onboardingId, TODAY);
    expect(printed).toMatchObject({ evaluation: '表现良好', exams: [{ score: 80 }] });
    for (const step of ['department', 'humanResources', 'leader'])
      valueOf(approveOnboarding(office, { staffId: id, ...decision(step) }));
    valueOf(decide(id, 'confirmed'));
    expect(onboardingSheetModel(office.db, held.onboardingId, TODAY)).toEqual(printed);
  });

  it('is judged on arrival by its case, whatever became of the scores since', () => {
    const record = decided();
    const context = contextOf(office, () => undefined);
    const codes = (arriving: Onboarding) =>
      judges.onboarding(arriving, undefined, context).map(({ code }) => code);
    expect(codes(record)).toEqual([]);
    office.db.raw.exec("UPDATE exam_score SET score = 10; UPDATE exam SET held_on = '2026-06-14'");
    expect(codes(record)).toEqual([]);
    expect(codes({ ...record, outcome: 'dismissed' })).toEqual(['E_ONBOARDING_EXAM_PASSED']);
    office.db.raw.exec("UPDATE onboarding_case SET exams = '[]'");
    expect(codes(record)).toEqual(['E_ONBOARDING_EXAM_MISSING']);
    office.db.raw.exec('UPDATE onboarding_case SET requested_on = NULL');
    expect(codes(record)).toEqual(['E_ONBOARDING_EXAM_MISSING']);
  });

  it('without a case was decided by an app from before, unless the office kept one until then', () => {
    const record = decided();
    const other = { ...record, id: 'other', updatedAt: '2026-01-01T00:00:00.000Z' };
    const context = contextOf(office, () => undefined);
    expect(judges.onboarding(other, undefined, context)).toEqual([]);
    expect(
      judges.onboarding({ ...other, updatedAt: '2027-01-01T00:00:00.000Z' }, undefined, context),
    ).toMatchObject([{ code: 'E_ONBOARDING_NO_CASE' }]);
  });
});
