import { afterEach, describe, expect, it } from 'vitest';
import { staffTimeline } from '../../../electron/features/organization/views/person';
import { eventsOf, plans, planTakeBacks } from '../../../electron/features/plans/repository';
import { cancelPlan } from '../../../electron/features/plans/service/steps';
import { takeBackStep } from '../../../electron/features/plans/service/take-back';
import { viewPlan } from '../../../electron/features/plans/views/plan';
import { replayEvents } from '../../../shared/features/plans/rules/ledger';
import { codeOf, valueOf } from '../../builders/office';
import { openPlanOffice } from '../../builders/plan-office';

const TODAY = '2026-06-15';
let { office, trainee, draw, itemAt, step, evaluation, giveTrainer, teach } = openPlanOffice(TODAY);

afterEach(() => {
  office.dispose();
  ({ office, trainee, draw, itemAt, step, evaluation, giveTrainer, teach } = openPlanOffice(TODAY));
});

const back = (planId: string, position: number, reason = '登记错了') => {
  const { id, version } = itemAt(planId, position);
  return takeBackStep(office, { itemId: id, version, reason });
};
const facts = (planId: string, position: number) => {
  const { state, actualFrom, evaluation: result } = itemAt(planId, position);
  return [state, actualFrom, result];
};
const drawn = (): string => valueOf(draw()).plan.id;
/** Every item is in the state that its counted events add up to. */
const expectReplayed = (planId: string): void => {
  for (const { item } of viewPlan(office.db, 'BJ01', planId, TODAY)?.items ?? [])
    expect(replayEvents(eventsOf(office.db, item.id))).toBe(item.state);
};

describe('taking the last step of an item back', () => {
  it('walks the whole way back, step by step, and the ledger keeps what happened', () => {
    const id = drawn();
    teach(id, 1, '2026-05-08');
    const walk = [facts(id, 1)];
    for (let at = 0; at < 3; at += 1) {
      valueOf(back(id, 1));
      expectReplayed(id);
      walk.push(facts(id, 1));
    }
    expect(walk).toEqual([
      ['confirmed', '2026-05-08', 'good'],
      ['evaluated', '2026-05-08', 'good'],
      ['inProgress', '2026-05-08', null],
      ['planned', null, null],
    ]);
    expect(codeOf(back(id, 1))).toBe('E_PLAN_NOTHING_BACK');
    const events = viewPlan(office.db, 'BJ01', id, TODAY)?.events ?? [];
    expect(events.map(({ takenBack }) => takenBack?.reason)).toEqual(['登记错了', '登记错了', '登记错了']);
  });

  it('lets the step be entered anew on its true day', () => {
    const id = drawn();
    giveTrainer(id, 1);
    valueOf(step(id, 1, { action: 'start', on: '2026-06-10' }));
    valueOf(back(id, 1));
    valueOf(step(id, 1, { action: 'start', on: '2026-05-08' }));
    expect(facts(id, 1)).toEqual(['inProgress', '2026-05-08', null]);
  });

  it('gives the evaluation back that stood before the one that was a mistake', () => {
    const id = drawn();
    giveTrainer(id, 1);
    valueOf(step(id, 1, { action: 'start', on: '2026-05-08' }));
    valueOf(step(id, 1, evaluation('2026-05-08', 'fail')));
    valueOf(step(id, 1, { action: 'reopen', on: '2026-05-09', reason: '' }));
    valueOf(step(id, 1, evaluation('2026-05-10')));
    valueOf(back(id, 1));
    expect(facts(id, 1)).toEqual(['inProgress', '2026-05-08', 'fail']);
    valueOf(back(id, 1));
    expect(facts(id, 1)).toEqual(['evaluated', '2026-05-08', 'fail']);
    expectReplayed(id);
  });

  it.each([1, 2])('a return gives both items back, asked for at item %i', (position) => {
    const id = drawn();
    teach(id, 1, '2026-05-08');
    valueOf(step(id, 2, { action: 'start', on: '2026-05-09' }));
    valueOf(step(id, 2, { action: 'return', on: '2026-05-10', reason: '看不懂电路图' }));
    expect(viewPlan(office.db, 'BJ01', id, TODAY)?.items[position - 1]?.lastStep).toMatchObject({
      action: 'return',
      other: 3 - position,
      refusal: null,
    });
    valueOf(back(id, position));
    expect([facts(id, 1), facts(id, 2)]).toEqual([
      ['confirmed', '2026-05-08', 'good'],
      ['inProgress', '2026-05-09', null],
    ]);
    expectReplayed(id);
  });

  it('not while something builds on it, and says what: a next item that began in order, an item sent back that went on', () => {
    const id = drawn();
    teach(id, 1, '2026-05-08');
    valueOf(step(id, 2, { action: 'start', on: '2026-05-09' }));
    expect(codeOf(back(id, 1))).toBe('E_PLAN_BUILT_ON');
    valueOf(step(id, 2, { action: 'return', on: '2026-05-10', reason: '看不懂' }));
    valueOf(step(id, 1, { action: 'start', on: '2026-05-11' }));
    expect(codeOf(back(id, 2))).toBe('E_PLAN_BUILT_ON');
    valueOf(back(id, 1));
    valueOf(back(id, 2));
    valueOf(back(id, 2));
    valueOf(back(id, 1));
    expect([facts(id, 1)[0], facts(id, 2)[0]]).toEqual(['evaluated', 'planned']);
  });

  it('an item that was let through out of order stands on nothing', () => {
    const id = drawn();
    giveTrainer(id, 1);
    valueOf(step(id, 1, { action: 'start', on: '2026-05-08' }));
    valueOf(step(id, 2, { action: 'override', on: '2026-05-08', reason: '停线' }));
    valueOf(step(id, 1, evaluation('2026-05-08')));
    valueOf(step(id, 1, { action: 'confirm', on: '2026-05-08' }));
    valueOf(back(id, 1));
    expect(facts(id, 1)[0]).toBe('evaluated');
  });

  it('a completed plan runs again and its timeline says so, unless another runs', () => {
    const id = drawn();
    for (let position = 1; position <= 11; position += 1) teach(id, position, '2026-05-08');
    expect(plans.find(office.db, id)?.state).toBe('completed');
    valueOf(back(id, 11));
    expect(plans.find(office.db, id)?.state).toBe('active');
    expect(staffTimeline(office.db, office.t, trainee)[0]).toMatchObject({ reason: '登记错了' });
    valueOf(step(id, 11, { action: 'confirm', on: TODAY }));
    drawn();
    expect(codeOf(back(id, 11))).toBe('E_PLAN_ALREADY_ACTIVE');
  });

  it('asks for a reason, and is refused in a plan that was cancelled and to whoever saw an older item', () => {
    const id = drawn();
    valueOf(step(id, 1, { action: 'start', on: '2026-05-08' }));
    expect(codeOf(back(id, 1, ''))).toBe('E_PLAN_REASON_MISSING');
    const { id: itemId } = itemAt(id, 1);
    expect(codeOf(takeBackStep(office, { itemId, version: 1, reason: '错' }))).toBe('E_RECORD_CHANGED');
    const { version } = plans.find(office.db, id) ?? { version: 0 };
    valueOf(cancelPlan(office, { planId: id, version, on: TODAY, reason: '调岗' }));
    expect(codeOf(back(id, 1))).toBe('E_PLAN_NOT_ACTIVE');
    expect(planTakeBacks.list(office.db)).toHaveLength(0);
  });
});
