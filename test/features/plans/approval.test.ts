import { afterEach, describe, expect, it } from 'vitest';
import { approvals } from '../../../electron/features/approvals/repository';
import { plans } from '../../../electron/features/plans/repository';
import { approvePlans, decidePlan } from '../../../electron/features/plans/service/approval';
import {
  addPlanItem,
  layOutPlan,
  movePlanItem,
  removePlanItem,
  updatePlanItem,
} from '../../../electron/features/plans/service/items';
import { approvalOfPlan } from '../../../electron/features/plans/views/approval';
import { trainingPlanModel } from '../../../electron/features/plans/views/documents';
import { listPlans } from '../../../electron/features/plans/views/list';
import { viewPlan } from '../../../electron/features/plans/views/plan';
import type { DecidePlan } from '../../../shared/features/plans/schema';
import { codeOf, valueOf } from '../../builders/office';
import { openPlanOffice } from '../../builders/plan-office';

const TODAY = '2026-06-15';
let { office, draw, drawOpen, approve, itemAt, step, teach } = openPlanOffice(TODAY);

afterEach(() => {
  office.dispose();
  ({ office, draw, drawOpen, approve, itemAt, step, teach } = openPlanOffice(TODAY));
});

const drawn = (): string => valueOf(drawOpen()).plan.id;
const say = (planId: string, at: 'draw' | 'review' | 'approve', over: Partial<DecidePlan> = {}) =>
  decidePlan(office, {
    ...{ planId, step: at, approverId: null, approver: at === 'review' ? '陈立' : '赵敏' },
    ...{ decidedOn: '2026-05-08', decision: 'agree', opinion: '', basis: 'screen', documentNo: '' },
    ...over,
  });
const stateOf = (planId: string): string => {
  const plan = plans.find(office.db, planId);
  if (plan === undefined) throw new Error('no plan');
  return approvalOfPlan(office.db, plan).approval;
};
const start = (planId: string, on = '2026-05-11') => step(planId, 1, { action: 'start', on });
const listed = (show: 'toApprove' | 'active') => listPlans(office.db, { search: '', show }, TODAY).length;

describe('a plan before its approval', () => {
  it('is drawn by its drawer, waits for review and approval, and no item begins', () => {
    const id = drawn();
    const view = viewPlan(office.db, 'BJ01', id, TODAY);
    expect(view?.chain.steps.map(({ line }) => line?.approver ?? null)).toEqual(['周敏', null, null]);
    expect([view?.approval, view?.chain.next, listed('toApprove')]).toEqual(['open', 'review', 1]);
    const first = view?.items[0]?.allowed ?? [];
    expect(first.find(({ action }) => action === 'start')).toMatchObject({
      allowed: false,
      refusal: { code: 'E_PLAN_NOT_APPROVED', params: { steps: '培训部门主管审核, 批准' } },
    });
    expect(codeOf(start(id))).toBe('E_PLAN_NOT_APPROVED');
    valueOf(say(id, 'review'));
    expect(codeOf(start(id))).toBe('E_PLAN_NOT_APPROVED');
    valueOf(say(id, 'approve'));
    expect([stateOf(id), listed('toApprove'), listed('active')]).toEqual(['approved', 0, 1]);
    valueOf(start(id));
  });

  it.each<[string, Parameters<typeof say>[1], Partial<DecidePlan>, string]>([
    ['approval before review', 'approve', {}, 'E_APPROVAL_ORDER'],
    ['the trainee reviewing', 'review', { approver: '王伟' }, 'E_APPROVAL_OWN'],
    ['a review before the drawing', 'review', { decidedOn: '2026-05-06' }, 'E_APPROVAL_DATE'],
    ['a review of tomorrow', 'review', { decidedOn: '2026-06-16' }, 'E_APPROVAL_DATE'],
    ['a return without a word', 'review', { decision: 'return' }, 'E_APPROVAL_OPINION'],
    ['paper without a number', 'review', { basis: 'paper' }, 'E_APPROVAL_PAPER'],
    ['drawing it twice', 'draw', {}, 'E_APPROVAL_DONE'],
  ])('refuses %s', (_name, at, over, code) => {
    expect(codeOf(say(drawn(), at, over))).toBe(code);
  });

  it('may begin out of order with a reason, and only the item that was let through', () => {
    const id = drawn();
    expect(codeOf(step(id, 1, { action: 'override', on: '2026-05-11', reason: ' ' }))).toBe(
      'E_PLAN_REASON_MISSING',
    );
    valueOf(step(id, 1, { action: 'override', on: '2026-05-11', reason: '设备只到本周' }));
    expect([itemAt(id, 1).state, stateOf(id)]).toEqual(['inProgress', 'open']);
  });

  it('can be returned: another round, drawn and reviewed anew', () => {
    const id = drawn();
    valueOf(say(id, 'review', { decision: 'return', opinion: '缺安全培训' }));
    const { chain } = viewPlan(office.db, 'BJ01', id, TODAY) ?? {};
    expect([chain?.round, chain?.next, chain?.earlier.length]).toEqual([2, 'draw', 2]);
    // Not by one paper for many: somebody has to draw it anew first.
    expect(codeOf(approve(id, '2026-05-08'))).toBe('E_APPROVAL_ORDER');
    for (const at of ['draw', 'review', 'approve'] as const) valueOf(say(id, at));
    expect(stateOf(id)).toBe('approved');
  });

  it('is not walked when somebody disagreed, and says the way', () => {
    const id = drawn();
    valueOf(say(id, 'review', { decision: 'disagree', opinion: '转岗' }));
    const override = step(id, 1, { action: 'override', on: '2026-05-11', reason: '设备只到本周' });
    expect([stateOf(id), codeOf(start(id)), codeOf(override), codeOf(approve(id))]).toEqual([
      'rejected',
      'E_PLAN_REJECTED',
      'E_PLAN_REJECTED',
      'E_PLAN_REJECTED',
    ]);
  });
});

describe('a plan that is changed after its approval', () => {
  const edit = (planId: string, content: string) => {
    const { id, version, departmentId, trainerId, plannedFrom, plannedTo, method } = itemAt(planId, 2);
    return updatePlanItem(office, {
      itemId: id,
      version,
      fields: { content, departmentId, trainerId, plannedFrom, plannedTo, method },
    });
  };

  it('is drawn anew by whoever changed it and waits again; what has begun goes on', () => {
    const { plan } = valueOf(draw());
    teach(plan.id, 1, '2026-05-08');
    valueOf(edit(plan.id, '安全用电'));
    const { chain } = viewPlan(office.db, 'BJ01', plan.id, TODAY) ?? {};
    expect([chain?.round, chain?.next, chain?.steps[0]?.line?.approver]).toEqual([2, 'review', '周敏']);
    expect(codeOf(step(plan.id, 2, { action: 'start', on: '2026-05-11' }))).toBe('E_PLAN_NOT_APPROVED');
    valueOf(approve(plan.id, TODAY));
    valueOf(step(plan.id, 2, { action: 'start', on: '2026-05-11' }));
  });

  it.each<[string, (planId: string) => unknown]>([
    [
      'its order',
      (id) =>
        valueOf(
          movePlanItem(office, { itemId: itemAt(id, 3).id, version: itemAt(id, 3).version, position: 2 }),
        ),
    ],
    [
      'its times',
      (planId) =>
        valueOf(
          layOutPlan(office, {
            planId,
            version: plans.find(office.db, planId)?.version ?? 0,
            startsOn: '2026-06-01',
          }),
        ),
    ],
  ])('so does a change of %s', (_name, change) => {
    const { plan } = valueOf(draw());
    change(plan.id);
    expect(stateOf(plan.id)).toBe('open');
  });

  it('changes freely while nobody but the drawer has signed: the ledger stays empty', () => {
    const id = drawn();
    valueOf(edit(id, '安全用电'));
    expect(approvals.list(office.db)).toHaveLength(0);
    expect(stateOf(id)).toBe('open');
  });

  it('keeps its approval when only a trainer is put in', () => {
    const { plan } = valueOf(draw());
    teach(plan.id, 1, '2026-05-08');
    expect(stateOf(plan.id)).toBe('approved');
  });
});

describe('a plan that somebody disagreed with', () => {
  it('does not begin its approval again by a change of it: another is drawn', () => {
    const id = drawn();
    valueOf(say(id, 'review', { decision: 'disagree', opinion: '转岗' }));
    const { version, departmentId, trainerId, plannedFrom, plannedTo, method } = itemAt(id, 2);
    const { id: itemId, content } = itemAt(id, 2);
    const fields = { content: '安全用电', departmentId, trainerId, plannedFrom, plannedTo, method };
    const planVersion = plans.find(office.db, id)?.version ?? 0;
    expect([
      codeOf(updatePlanItem(office, { itemId, version, fields })),
      codeOf(addPlanItem(office, { planId: id, position: 2, fields })),
      codeOf(movePlanItem(office, { itemId, version, position: 3 })),
      codeOf(removePlanItem(office, { itemId, version })),
      codeOf(layOutPlan(office, { planId: id, version: planVersion, startsOn: '2026-06-01' })),
    ]).toEqual(Array.from({ length: 5 }, () => 'E_PLAN_REJECTED'));
    expect([stateOf(id), itemAt(id, 2).content]).toEqual(['rejected', content]);
  });
});

describe('plans of before the chain', () => {
  it('go on under the old rule when they had begun, or their approver was entered', () => {
    const id = drawn();
    office.db.raw.exec(
      `INSERT INTO plan_event (id, owner_office, version, base_version, updated_at, updated_by, change_no, plan_id, plan_item_id, happened_on,
         action, from_state, to_state, actor, reason)
       SELECT 'e1', owner_office, 1, 0, updated_at, updated_by, 0, '${id}', id, '2026-05-08', 'start', 'planned', 'inProgress', '周敏', ''
       FROM plan_item WHERE plan_id = '${id}' AND position = 1`,
    );
    expect([stateOf(id), listed('toApprove')]).toEqual(['older', 0]);
    // A start that was taken back began nothing.
    office.db.raw.exec(
      `INSERT INTO plan_take_back (id, owner_office, version, base_version, updated_at, updated_by, change_no, plan_id, plan_event_id, taken_back_on,
         actor, reason)
       SELECT 'b1', owner_office, 1, 0, updated_at, updated_by, 0, plan_id, id, '2026-05-09', '周敏', '登记错了' FROM plan_event WHERE id = 'e1'`,
    );
    expect([stateOf(id), listed('toApprove')]).toEqual(['open', 1]);
  });

  it('with an approver in their old field count as approved', () => {
    const id = drawn();
    office.db.raw.prepare("UPDATE plan SET approved_by = '周敏' WHERE id = ?").run(id);
    expect(stateOf(id)).toBe('older');
    expect(trainingPlanModel(office.db, id)).toMatchObject({ approvedBy: '周敏', reviewedBy: '' });
  });

  it('are approved together from one paper: all of them or none', () => {
    const first = drawn();
    const both = { planIds: [first, 'unknown'], reviewer: '陈立', approver: '赵敏' };
    const paper = { decidedOn: '2026-05-08', documentNo: '培训批〔2026〕3号' };
    expect(codeOf(approvePlans(office, { ...both, ...paper }))).toBe('E_NOT_FOUND');
    expect(approvals.list(office.db)).toHaveLength(0);
    expect(codeOf(approvePlans(office, { ...both, ...paper, planIds: [first], approver: '王伟' }))).toBe(
      'E_APPROVAL_OWN',
    );
    expect(valueOf(approvePlans(office, { ...both, ...paper, planIds: [first] }))).toBe(1);
    expect(trainingPlanModel(office.db, first)).toMatchObject({ reviewedBy: '陈立', approvedBy: '赵敏' });
    expect(approvals.list(office.db).map(({ documentNo, basis }) => `${basis} ${documentNo}`)).toEqual([
      'paper 培训批〔2026〕3号',
      'paper 培训批〔2026〕3号',
    ]);
  });
});
