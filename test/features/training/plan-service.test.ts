import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { transact } from '../../../electron/database/transact';
import { examScores, exams } from '../../../electron/features/exams/repository';
import { departments } from '../../../electron/features/organization/repository';
import { staffTimeline } from '../../../electron/features/organization/views';
import { drawPlan } from '../../../electron/features/training/plan-draw';
import {
  addPlanItem,
  approvePlan,
  layOutPlan,
  movePlanItem,
  removePlanItem,
  updatePlanItem,
} from '../../../electron/features/training/plan-items';
import { factsOf, itemsOf, planItems, plans } from '../../../electron/features/training/plan-repository';
import { cancelPlan, takePlanStep } from '../../../electron/features/training/plan-steps';
import { planView } from '../../../electron/features/training/plan-views';
import {
  listPlans,
  overduePlanItems,
  planSheets,
  plansOf,
} from '../../../electron/features/training/plan-views-list';
import { entryScoresOf } from '../../../electron/features/training/plan-views-scores';
import { replayEvents } from '../../../shared/features/training/plan-rules';
import type { TakeStep } from '../../../shared/features/training/plan-schema';
import { ok, type Result } from '../../../shared/kernel/result';
import { codeOf, fixedClock, openOffice, valueOf } from '../../builders/office';
import { addStaff } from '../../builders/staff';

const TODAY = '2026-06-15';
let clock = fixedClock(TODAY);
let office = openOffice(undefined, clock);
let trainee = '';
let trainer = '';

beforeEach(() => {
  clock = fixedClock(TODAY);
  office = openOffice(undefined, clock);
  trainee = addStaff(office, {
    staffNo: '00101',
    name: '王伟',
    status: 'training',
    hireDate: '2026-05-04',
  }).id;
  trainer = addStaff(office, { staffNo: '00007', name: '李静', hireDate: '2020-03-01' }).id;
});
afterEach(() => office.dispose());

const draw = (tier: 'basic' | 'intermediate' | 'advanced' = 'basic', startsOn = '2026-05-07') =>
  drawPlan(office, { staffId: trainee, startsOn, source: { kind: 'chosen', tier, reason: '无维修基础' } });

const score = (points: number, examType: 'entry' | 'theory' = 'entry', staffId = trainee): string =>
  valueOf(
    transact(office, 'test.score', (tx) => {
      const exam = exams.insert(tx, {
        name: '五月摸底',
        examType,
        heldOn: '2026-05-05',
        productSeries: '',
        trainerId: null,
      });
      return ok(examScores.insert(tx, { examId: exam.id, staffId, score: points, note: '' }).id);
    }),
  );

const itemAt = (planId: string, position: number) => {
  const item = itemsOf(office.db, planId)[position - 1];
  if (item === undefined) throw new Error(`no item ${position}`);
  return item;
};

const step = (planId: string, position: number, given: TakeStep['step']): Result<unknown> => {
  const item = itemAt(planId, position);
  return takePlanStep(office, { itemId: item.id, version: item.version, step: given });
};

const evaluation = (on: string, result: 'good' | 'fail' = 'good'): TakeStep['step'] => ({
  action: 'evaluate',
  on,
  evaluation: result,
  note: '',
  actualFrom: on,
  actualTo: on,
  taught: '讲解并实操',
});

const giveTrainer = (planId: string, position: number): void => {
  const item = itemAt(planId, position);
  const { content, departmentId, plannedFrom, plannedTo, method } = item;
  valueOf(
    updatePlanItem(office, {
      itemId: item.id,
      version: item.version,
      fields: { content, departmentId, plannedFrom, plannedTo, method, trainerId: trainer },
    }),
  );
};

const teach = (planId: string, position: number, on: string): void => {
  giveTrainer(planId, position);
  valueOf(step(planId, position, { action: 'start', on }));
  valueOf(step(planId, position, evaluation(on)));
  valueOf(step(planId, position, { action: 'confirm', on }));
};

describe('drawing a plan', () => {
  it.each([
    [79.9, 'basic', 11],
    [80, 'intermediate', 13],
    [90, 'advanced', 10],
  ] as const)('an entry test of %d gives the %s plan with %d items', (points, tier, count) => {
    const examScoreId = score(points);
    const drawn = valueOf(
      drawPlan(office, {
        staffId: trainee,
        startsOn: '2026-05-07',
        source: { kind: 'examScore', examScoreId },
      }),
    );
    expect(drawn).toMatchObject({
      tier,
      missingDepartments: [],
      plan: { planNo: 'JH2026-0001', tier, tierReason: '', examScoreId, state: 'active', drawnBy: '周敏' },
    });
    const view = planView(office.db, 'BJ01', drawn.plan.id, TODAY);
    expect(view?.items).toHaveLength(count);
    expect(view?.derivation).toMatchObject({ score: points, tier, examName: '五月摸底' });
    expect(entryScoresOf(office.db, trainee, TODAY)[0]).toMatchObject({
      examScoreId,
      score: points,
      derivation: { tier },
    });
  });

  it('lays the items out in working days, the common ones last, each with its department', () => {
    const { plan } = valueOf(draw());
    const [sheet] = planSheets(office.db, { staffNo: '00101' });
    expect(sheet?.items.map(({ position }) => position)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    expect(sheet?.items[0]).toMatchObject({
      content: '电路图识读',
      department: '技术',
      trainer: null,
      plannedFrom: '2026-05-07',
      plannedTo: '2026-05-11',
      state: 'planned',
    });
    expect(sheet?.items[1]).toMatchObject({ plannedFrom: '2026-05-12', plannedTo: '2026-05-13' });
    expect(sheet?.items.at(-1)).toMatchObject({ content: '考核管理规定', department: '人资' });
    expect(planSheets(office.db, { planId: plan.id })).toEqual(planSheets(office.db, 'all'));
  });

  it('warns of a department that this office lacks and leaves it open', () => {
    valueOf(
      transact(office, 'test.remove', (tx) => {
        const [department] = departments.list(tx, "r.name = '品管'");
        return departments.remove(tx, department?.id ?? '');
      }),
    );
    const { plan, missingDepartments } = valueOf(draw());
    expect(missingDepartments).toEqual(['品管']);
    expect(itemAt(plan.id, 5).departmentId).toBeNull();
  });

  it('refuses a second active plan, and gives the next number after the first is cancelled', () => {
    const { plan } = valueOf(draw());
    expect(codeOf(draw())).toBe('E_PLAN_ALREADY_ACTIVE');
    valueOf(
      cancelPlan(office, { planId: plan.id, version: plan.version, on: TODAY, reason: '改换培养方向' }),
    );
    expect(valueOf(draw('advanced')).plan.planNo).toBe('JH2026-0002');
    expect(plansOf(office.db, trainee, TODAY).map((row) => row.state)).toEqual(['active', 'cancelled']);
    expect(planSheets(office.db, 'all').map((sheet) => sheet.planNo)).toEqual(['JH2026-0002']);
  });

  it.each([
    [
      'no reason for the choice',
      'E_PLAN_TIER_REASON',
      () =>
        drawPlan(office, {
          staffId: trainee,
          startsOn: TODAY,
          source: { kind: 'chosen', tier: 'basic', reason: '' },
        }),
    ],
    [
      'a score of someone else',
      'E_PLAN_SCORE_OF_OTHER',
      () =>
        drawPlan(office, {
          staffId: trainee,
          startsOn: TODAY,
          source: { kind: 'examScore', examScoreId: score(85, 'entry', trainer) },
        }),
    ],
    [
      'a score of another exam',
      'E_PLAN_SCORE_NOT_ENTRY',
      () =>
        drawPlan(office, {
          staffId: trainee,
          startsOn: TODAY,
          source: { kind: 'examScore', examScoreId: score(85, 'theory') },
        }),
    ],
    [
      'an unknown person',
      'E_NOT_FOUND',
      () =>
        drawPlan(office, {
          staffId: 'nobody',
          startsOn: TODAY,
          source: { kind: 'chosen', tier: 'basic', reason: 'x' },
        }),
    ],
  ])('refuses %s: %s', (_what, code, run) => {
    expect(codeOf(run())).toBe(code);
    expect(plans.list(office.db)).toEqual([]);
  });

  it('refuses another office’s person', () => {
    const head = Object.assign(Object.create(office) as typeof office, { officeCode: () => 'HQ' });
    expect(
      codeOf(
        drawPlan(head, {
          staffId: trainee,
          startsOn: TODAY,
          source: { kind: 'chosen', tier: 'basic', reason: 'x' },
        }),
      ),
    ).toBe('E_NOT_OWNED');
  });
});

describe('taking steps', () => {
  it('goes in order, writes the ledger, and completes the plan on the timeline', () => {
    const { plan } = valueOf(draw());
    expect(codeOf(step(plan.id, 2, { action: 'start', on: '2026-05-08' }))).toBe('E_PLAN_ORDER');
    for (let position = 1; position <= 11; position += 1) teach(plan.id, position, '2026-05-08');
    expect(plans.find(office.db, plan.id)?.state).toBe('completed');
    const view = planView(office.db, 'BJ01', plan.id, TODAY);
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
    const view = planView(office.db, 'BJ01', plan.id, TODAY);
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
      planView(office.db, 'SH01', plan.id, TODAY)?.items[0]?.allowed.some((action) => action.allowed),
    ).toBe(false);
    expect(codeOf(approvePlan(other, { planId: plan.id, version: plan.version, approvedBy: '陈立' }))).toBe(
      'E_NOT_OWNED',
    );
  });
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
    expect(itemAt(plan.id, 1)).toMatchObject({ plannedFrom: '2026-05-07', plannedTo: '2026-05-11' });
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
    expect(overduePlanItems(office.db, '2026-05-13', 'BJ01')).toEqual([]);
    expect(overduePlanItems(office.db, '2026-05-14', 'BJ01').map((item) => item.position)).toEqual([2]);
    expect(overduePlanItems(office.db, '2026-05-14', 'SH01')).toEqual([]);
    expect(listPlans(office.db, { search: 'jh2026', show: 'overdue' }, '2026-05-13')).toEqual([]);
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
