import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import calendarStandard from '../../../resources/standards/calendar.json';
import training from '../../../resources/standards/training.json';
import { isWorkingDay, workCalendar } from '../../../shared/features/calendar/rules';
import { tierForScore } from '../../../shared/features/entry-tests/rules/tier';
import { layOut, workdaysOf } from '../../../shared/features/plans/rules/layout';
import * as order from '../../../shared/features/plans/rules/order';
import type { PlanItemState } from '../../../shared/features/plans/vocabulary';
import { standardSchemas } from '../../../shared/features/sums';
import { addDays } from '../../../shared/kernel/dates';

const standard = standardSchemas.training.parse(training.body);
const calendar = workCalendar(standardSchemas.calendar.parse(calendarStandard.body), []);

describe('the tier of a score', () => {
  it.each([
    [0, 'basic', '储备'],
    [79.999, 'basic', '储备'],
    [80, 'intermediate', '技工'],
    [89.9, 'intermediate', '技工'],
    [90, 'advanced', '工程师'],
    [100, 'advanced', '工程师'],
  ])('%d → %s (%s)', (score, tier, title) => {
    const derivation = tierForScore(score, standard);
    expect(derivation).toMatchObject({ score, tier, title });
    const hit = derivation.bands.filter((band) => band.hit);
    expect(hit).toHaveLength(1);
    expect(hit[0]?.from ?? 101).toBeLessThanOrEqual(score);
    expect(score).toBeLessThan(hit[0]?.below ?? 101);
  });

  it('does not depend on the order in which the standard lists its bands', () => {
    const turned = { entryTestBands: [...standard.entryTestBands].reverse() };
    fc.assert(
      fc.property(fc.double({ min: 0, max: 100, noNaN: true }), (score) => {
        expect(tierForScore(score, turned)).toEqual(tierForScore(score, standard));
      }),
    );
  });
});

describe('laying out', () => {
  it('puts items one after the other, in working days, over weekends', () => {
    // 2026-03-05 is a Thursday
    expect(layOut('2026-03-05', [3, 1, 5], calendar)).toEqual([
      { plannedFrom: '2026-03-05', plannedTo: '2026-03-09' },
      { plannedFrom: '2026-03-10', plannedTo: '2026-03-10' },
      { plannedFrom: '2026-03-11', plannedTo: '2026-03-17' },
    ]);
  });

  it('begins on the Monday when the first day is a weekend', () => {
    expect(layOut('2026-03-07', [1], calendar)).toEqual([
      { plannedFrom: '2026-03-09', plannedTo: '2026-03-09' },
    ]);
  });

  it('leaves out the holidays and works the weekends made up for them', () => {
    // 劳动节 1–5 May 2026; Saturday the 9th is worked.
    expect(layOut('2026-04-30', [2, 4], calendar)).toEqual([
      { plannedFrom: '2026-04-30', plannedTo: '2026-05-06' },
      { plannedFrom: '2026-05-07', plannedTo: '2026-05-11' },
    ]);
  });

  it('gives every item its number of working days, without gaps or overlaps', () => {
    const start = fc.nat({ max: 4000 }).map((days) => addDays('2024-01-01', days));
    fc.assert(
      fc.property(
        start,
        fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 15 }),
        (from, days) => {
          const times = layOut(from, days, calendar);
          expect(
            times.map(({ plannedFrom, plannedTo }) => workdaysOf(plannedFrom, plannedTo, calendar)),
          ).toEqual(days);
          const whole = workdaysOf(times[0]?.plannedFrom ?? from, times.at(-1)?.plannedTo ?? from, calendar);
          expect(whole).toBe(days.reduce((sum, count) => sum + count, 0));
          expect(
            times.every(
              ({ plannedFrom, plannedTo }) =>
                isWorkingDay(plannedFrom, calendar) && isWorkingDay(plannedTo, calendar),
            ),
          ).toBe(true);
        },
      ),
    );
  });
});

describe('the order of items', () => {
  const facts = (...states: PlanItemState[]) =>
    states.map((state, index) => ({
      position: index + 1,
      content: 'c',
      state,
      lastOn: state === 'planned' ? null : '2026-03-02',
    }));
  const plan = facts('confirmed', 'planned', 'inProgress', 'planned', 'planned');

  it('stands up to the last item that has begun', () => {
    expect(order.fixedCount(plan)).toBe(3);
    expect([3, 4, 6, 7].map((position) => order.checkInsert(plan, position)?.code)).toEqual([
      'E_PLAN_POSITION',
      undefined,
      undefined,
      'E_PLAN_POSITION',
    ]);
    expect(order.checkMove(plan, 3, 5)).toBeUndefined();
    expect(order.checkMove(plan, 3, 3)?.code).toBe('E_PLAN_POSITION');
    expect(order.checkMove(plan, 3, 6)?.code).toBe('E_PLAN_POSITION');
    expect(order.checkMove(plan, 1, 5)?.code).toBe('E_PLAN_POSITION');
    expect(order.checkMove(plan, 2, 5)?.code).toBe('E_PLAN_ITEM_STARTED');
  });

  it('keeps what has begun or has a history', () => {
    expect(order.checkRemove(plan, 1)).toBeUndefined();
    expect(order.checkRemove(plan, 2)?.code).toBe('E_PLAN_ITEM_STARTED');
    expect(
      order.checkRemove([{ ...facts('planned')[0], lastOn: '2026-03-02' } as never, ...facts('planned')], 0)
        ?.code,
    ).toBe('E_PLAN_ITEM_HAS_HISTORY');
    expect(order.checkRemove(facts('planned'), 0)?.code).toBe('E_PLAN_LAST_ITEM');
  });

  it('lets the trainer change until the evaluation, everything else while planned', () => {
    const states = ['planned', 'inProgress', 'evaluated', 'confirmed', 'disputed', 'returned'] as const;
    expect(states.filter((state) => order.checkItemEdit(facts(state), 0) === undefined)).toEqual(['planned']);
    expect(states.filter((state) => order.checkTrainerEdit(facts(state), 0) === undefined)).toEqual([
      'planned',
      'inProgress',
      'returned',
    ]);
  });

  it('moves one and keeps the rest in order', () => {
    expect(order.moved(['a', 'b', 'c', 'd'], 3, 1)).toEqual(['d', 'a', 'b', 'c']);
    expect(order.moved(['a', 'b', 'c', 'd'], 0, 3)).toEqual(['b', 'c', 'a', 'd']);
  });
});
