import { afterEach, describe, expect, it } from 'vitest';
import { factsOf, itemsOf, planItems, plans } from '../../../electron/features/plans/repository';
import {
  addPlanItem,
  layOutPlan,
  movePlanItem,
  removePlanItem,
  updatePlanItem,
} from '../../../electron/features/plans/service/items';
import { listOverduePlanItems, listPlans } from '../../../electron/features/plans/views/list';
import { codeOf, valueOf } from '../../builders/office';
import { openPlanOffice } from '../../builders/plan-office';

const TODAY = '2026-06-15';
let { office, trainee, draw, itemAt, step, teach, clock } = openPlanOffice(TODAY);

afterEach(() => {
  office.dispose();
  ({ office, trainee, draw, itemAt, step, teach, clock } = openPlanOffice(TODAY));
});

describe('changing what is planned', () => {
  const fields = {
    content: '产品说明书',
    departmentId: null,
    trainerId: null,
    plannedFrom: null,
    plannedTo: null,
    method: null,
  };

  it('adds, moves and removes among the items that have not begun', () => {
    const { plan } = valueOf(draw());
    teach(plan.id, 1, '2026-05-08');
    expect(codeOf(addPlanItem(office, { planId: plan.id, position: 1, fields }))).toBe('E_PLAN_POSITION');
    const added = valueOf(addPlanItem(office, { planId: plan.id, position: 2, fields }));
    expect(added.position).toBe(2);
    const contents = () => itemsOf(office.db, plan.id).map((item) => item.content);
    expect(contents().slice(0, 3)).toEqual(['电路图识读', '产品说明书', '元器件认识']);
    const last = itemAt(plan.id, 12);
    valueOf(movePlanItem(office, { itemId: last.id, version: last.version, position: 3 }));
    expect(contents().slice(1, 4)).toEqual(['产品说明书', '考核管理规定', '元器件认识']);
    const now = itemAt(plan.id, 2);
    valueOf(removePlanItem(office, { itemId: now.id, version: now.version }));
    expect(itemsOf(office.db, plan.id).map((item) => item.position)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11,
    ]);
    expect(
      codeOf(removePlanItem(office, { itemId: itemAt(plan.id, 1).id, version: itemAt(plan.id, 1).version })),
    ).toBe('E_PLAN_ITEM_STARTED');
  });

  it('keeps the items of a closed order and refuses bad fields', () => {
    const { plan } = valueOf(draw());
    const item = itemAt(plan.id, 2);
    const change = (over: object) =>
      updatePlanItem(office, { itemId: item.id, version: item.version, fields: { ...fields, ...over } });
    expect(codeOf(change({ trainerId: trainee }))).toBe('E_PLAN_TRAINER_IS_TRAINEE');
    expect(codeOf(change({ plannedFrom: '2026-05-09', plannedTo: '2026-05-08' }))).toBe(
      'E_PLAN_PLANNED_DATES',
    );
    expect(codeOf(change({ departmentId: 'nowhere' }))).toBe('E_NOT_FOUND');
    expect(valueOf(change({}))).toMatchObject({ content: '产品说明书', version: item.version + 1 });
    expect(codeOf(change({}))).toBe('E_RECORD_CHANGED');
  });

  it('lays out anew only what has not begun, each item as long as before', () => {
    const { plan } = valueOf(draw());
    teach(plan.id, 1, '2026-05-08');
    valueOf(layOutPlan(office, { planId: plan.id, version: plan.version, startsOn: '2026-06-13' }));
    expect(itemAt(plan.id, 1)).toMatchObject({ plannedFrom: '2026-05-07', plannedTo: '2026-05-09' });
    expect(itemAt(plan.id, 2)).toMatchObject({ plannedFrom: '2026-06-15', plannedTo: '2026-06-16' });
    expect(itemAt(plan.id, 3)).toMatchObject({ plannedFrom: '2026-06-17', plannedTo: '2026-06-18' });
  });

  it('completes the plan when the last open item is taken out', () => {
    const { plan } = valueOf(draw());
    teach(plan.id, 1, '2026-05-08');
    while (itemsOf(office.db, plan.id).length > 1) {
      const item = itemAt(plan.id, 2);
      valueOf(removePlanItem(office, { itemId: item.id, version: item.version }));
    }
    expect(plans.find(office.db, plan.id)?.state).toBe('completed');
  });
});

describe('lists', () => {
  it('show progress, the current item and what is overdue', () => {
    const { plan } = valueOf(draw());
    teach(plan.id, 1, '2026-05-08');
    clock.set('2026-05-14');
    expect(listPlans(office.db, { search: '', show: 'all' }, '2026-05-14')[0]).toMatchObject({
      staffNo: '00101',
      confirmed: 1,
      total: 11,
      currentPosition: 2,
      currentContent: '元器件认识',
      overdue: 1,
      disputed: 0,
    });
    expect(listOverduePlanItems(office.db, '2026-05-12', 'BJ01')).toEqual([]);
    expect(listOverduePlanItems(office.db, '2026-05-14', 'BJ01').map((item) => item.position)).toEqual([2]);
    expect(listOverduePlanItems(office.db, '2026-05-14', 'SH01')).toEqual([]);
    expect(listPlans(office.db, { search: 'jh2026', show: 'overdue' }, '2026-05-12')).toEqual([]);
    expect(listPlans(office.db, { search: 'nobody', show: 'all' }, '2026-05-13')).toEqual([]);
    expect(factsOf(office.db, plan.id)[0]?.lastOn).toBe('2026-05-08');
    expect(planItems.list(office.db)).toHaveLength(11);
  });
});

describe('a refusal', () => {
  it('names the state in words', () => {
    const { plan } = valueOf(draw());
    const answer = step(plan.id, 2, { action: 'start', on: '2026-05-08' });
    expect(answer.ok ? '' : office.t(`errors.${answer.error.code}.message`, answer.error.params)).toBe(
      '前一项（第 1 项“电路图识读”）还是“计划”，本项不能开始，没有改动。',
    );
  });
});
