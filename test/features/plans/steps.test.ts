import { afterEach, describe, expect, it } from 'vitest';
import { staffTimeline } from '../../../electron/features/organization/views/person';
import { plans } from '../../../electron/features/plans/repository';
import { decidePlan } from '../../../electron/features/plans/service/approval';
import { takePlanStep } from '../../../electron/features/plans/service/steps';
import { listPlans } from '../../../electron/features/plans/views/list';
import { viewPlan } from '../../../electron/features/plans/views/plan';
import { replayEvents } from '../../../shared/features/plans/rules/ledger';
import type { TakeStep } from '../../../shared/features/plans/schema';
import { codeOf, valueOf } from '../../builders/office';
import { openPlanOffice } from '../../builders/plan-office';

const TODAY = '2026-06-15';
let { office, trainee, draw, itemAt, step, evaluation, giveTrainer, teach } = openPlanOffice(TODAY);

afterEach(() => {
  office.dispose();
  ({ office, trainee, draw, itemAt, step, evaluation, giveTrainer, teach } = openPlanOffice(TODAY));
});

describe('taking steps', () => {
  it('goes in order, writes the ledger, and completes the plan on the timeline', () => {
    const { plan } = valueOf(draw());
    expect(codeOf(step(plan.id, 2, { action: 'start', on: '2026-05-08' }))).toBe('E_PLAN_ORDER');
    for (let position = 1; position <= 11; position += 1) teach(plan.id, position, '2026-05-08');
    expect(plans.find(office.db, plan.id)?.state).toBe('completed');
    const view = viewPlan(office.db, 'BJ01', plan.id, TODAY);
    expect(view?.events).toHaveLength(33);
    expect(
      view?.events.filter((event) => event.position === 1).map(({ action, actor }) => `${action} ${actor}`),
    ).toEqual(['confirm 王伟', 'evaluate 李静', 'start 周敏']);
    expect(staffTimeline(office.db, office.t, trainee)[0]).toMatchObject({
      aspect: 'training',
      happenedOn: '2026-05-08',
      after: '完成培训计划 JH2026-0001（基础）',
    });
    expect(codeOf(step(plan.id, 1, { action: 'start', on: TODAY }))).toBe('E_PLAN_NOT_ACTIVE');
    expect(
      view?.items[0]?.allowed.every(
        (action) => !action.allowed && action.refusal?.code === 'E_PLAN_NOT_ACTIVE',
      ),
    ).toBe(true);
  });

  it('returns to the department before, and both items replay from the ledger', () => {
    const { plan } = valueOf(draw());
    teach(plan.id, 1, '2026-05-08');
    valueOf(step(plan.id, 2, { action: 'start', on: '2026-05-09' }));
    valueOf(step(plan.id, 2, { action: 'return', on: '2026-05-10', reason: '看不懂电路图' }));
    expect([itemAt(plan.id, 1).state, itemAt(plan.id, 2).state, itemAt(plan.id, 2).actualFrom]).toEqual([
      'returned',
      'planned',
      null,
    ]);
    expect(codeOf(step(plan.id, 2, { action: 'start', on: '2026-05-11' }))).toBe('E_PLAN_ORDER');
    expect(codeOf(step(plan.id, 1, { action: 'start', on: '2026-05-09' }))).toBe('E_PLAN_DATE_EARLY');
    valueOf(step(plan.id, 1, { action: 'start', on: '2026-05-11' }));
    const view = viewPlan(office.db, 'BJ01', plan.id, TODAY);
    for (const { item } of view?.items ?? []) {
      const own = [...(view?.events ?? [])].reverse().filter((event) => event.itemId === item.id);
      expect(replayEvents(own)).toBe(item.state);
    }
    expect(view?.events.filter((event) => event.action === 'return').map((event) => event.reason)).toEqual([
      '看不懂电路图',
      '看不懂电路图',
    ]);
  });

  it('settles a dispute, and teaches a failed item again', () => {
    const { plan } = valueOf(draw());
    giveTrainer(plan.id, 1);
    valueOf(step(plan.id, 1, { action: 'start', on: '2026-05-08' }));
    valueOf(step(plan.id, 1, evaluation('2026-05-08', 'fail')));
    expect(codeOf(step(plan.id, 1, { action: 'confirm', on: '2026-05-08' }))).toBe('E_PLAN_NOT_LEARNT');
    valueOf(step(plan.id, 1, { action: 'reopen', on: '2026-05-08', reason: '' }));
    valueOf(step(plan.id, 1, evaluation('2026-05-09')));
    valueOf(step(plan.id, 1, { action: 'dispute', on: '2026-05-09', reason: '没有实操' }));
    expect(listPlans(office.db, { search: 'wang', show: 'disputed' }, TODAY)).toHaveLength(1);
    valueOf(
      step(plan.id, 1, { action: 'settle', on: '2026-05-10', outcome: 'upheld', reason: '记录证明有实操' }),
    );
    expect(itemAt(plan.id, 1)).toMatchObject({
      state: 'confirmed',
      evaluation: 'good',
      actualFrom: '2026-05-09',
      actualTo: '2026-05-09',
    });
  });

  it('refuses a step on a version that is no longer current, and one of another office', () => {
    const { plan } = valueOf(draw());
    const seen = itemAt(plan.id, 1);
    giveTrainer(plan.id, 1);
    const input: TakeStep = {
      itemId: seen.id,
      version: seen.version,
      step: { action: 'start', on: '2026-05-08' },
    };
    expect(codeOf(takePlanStep(office, input))).toBe('E_RECORD_CHANGED');
    const other = Object.assign(Object.create(office) as typeof office, { officeCode: () => 'SH01' });
    expect(codeOf(takePlanStep(other, { ...input, version: seen.version + 1 }))).toBe('E_NOT_OWNED');
    expect(
      viewPlan(office.db, 'SH01', plan.id, TODAY)?.items[0]?.allowed.some((action) => action.allowed),
    ).toBe(false);
    expect(
      codeOf(
        decidePlan(other, {
          ...{ planId: plan.id, step: 'review', approverId: null, approver: '陈立', decidedOn: TODAY },
          ...{ decision: 'agree', opinion: '', basis: 'screen', documentNo: '' },
        }),
      ),
    ).toBe('E_NOT_OWNED');
  });
});
