import { describe, expect, it } from 'vitest';
import {
  allowedActions,
  decideStep,
  isOverdue,
  isPlanComplete,
  type PlanItemFacts,
  readEvaluationText,
} from '../../../shared/features/plans/rules/items';
import { replayEvents } from '../../../shared/features/plans/rules/ledger';
import {
  PLAN_ACTIONS,
  PLAN_ITEM_STATES,
  type PlanAction,
  type PlanItemState,
} from '../../../shared/features/plans/vocabulary';
import { codeOf, valueOf } from '../../builders/office';
import { DAY, planItem, stepOf } from '../../builders/plan-facts';

const WINDOW = { notBefore: '2026-01-05', today: '2026-06-15', gate: undefined };

const refusal = (items: readonly PlanItemFacts[], index: number, action: PlanAction, over: object = {}) =>
  codeOf(decideStep(items, index, stepOf(action, DAY, over), WINDOW));

/** Every state × action with the item before it confirmed: the state reached, or the code of the refusal. */
const no = (action: PlanAction): string => `E_PLAN_CANNOT_${action.toUpperCase()}`;

const TABLE: Readonly<Record<PlanItemState, Partial<Record<PlanAction, string>>>> = {
  planned: { start: 'inProgress', override: 'E_PLAN_OVERRIDE_NOT_NEEDED', return: 'planned' },
  inProgress: { evaluate: 'evaluated', return: 'planned' },
  evaluated: { confirm: 'confirmed', dispute: 'disputed', reopen: 'E_PLAN_REOPEN_NOT_FAILED' },
  confirmed: {},
  disputed: { settle: 'confirmed' },
  returned: { start: 'inProgress', override: 'E_PLAN_OVERRIDE_NOT_NEEDED', settle: 'confirmed' },
};

describe('the table of steps', () => {
  const cases = PLAN_ITEM_STATES.flatMap((state) =>
    PLAN_ACTIONS.map((action) => ({ state, action, expected: TABLE[state][action] ?? no(action) })),
  );

  it.each(cases)('$state × $action → $expected', ({ state, action, expected }) => {
    const items = [planItem(1, 'confirmed'), planItem(2, state), planItem(3, 'planned')];
    const answer = decideStep(items, 1, stepOf(action), WINDOW);
    expect(answer.ok ? answer.value[0]?.toState : answer.error.code).toBe(expected);
    const listed = allowedActions(items, 1, undefined).find((candidate) => candidate.action === action);
    expect(listed?.allowed).toBe(answer.ok);
    expect(listed?.refusal?.code ?? null).toBe(answer.ok ? null : answer.error.code);
  });

  it('a settled dispute may also be taught again; a returned item may not', () => {
    const settle = (state: PlanItemState) =>
      decideStep([planItem(1, state)], 0, stepOf('settle', DAY, { outcome: 'reteach' }), WINDOW);
    expect(valueOf(settle('disputed'))[0]?.toState).toBe('inProgress');
    expect(codeOf(settle('returned'))).toBe('E_PLAN_CANNOT_SETTLE');
    expect(
      allowedActions([planItem(1, 'disputed')], 0, undefined).find(({ action }) => action === 'settle')
        ?.outcomes,
    ).toEqual(['upheld', 'reteach']);
    expect(
      allowedActions([planItem(1, 'returned')], 0, undefined).find(({ action }) => action === 'settle')
        ?.outcomes,
    ).toEqual(['upheld']);
  });

  it.each(PLAN_ITEM_STATES.filter((state) => state !== 'confirmed'))(
    'the one before it is %s: no start, only an override',
    (before) => {
      const items = [planItem(1, before), planItem(2, 'planned')];
      expect(refusal(items, 1, 'start')).toBe('E_PLAN_ORDER');
      expect(refusal(items, 1, 'return')).toBe('E_PLAN_RETURN_PREVIOUS');
      expect(valueOf(decideStep(items, 1, stepOf('override'), WINDOW))[0]?.toState).toBe('inProgress');
    },
  );

  it('a failed item is not learnt: not confirmed, not upheld, but taught again', () => {
    const failed = [planItem(1, 'evaluated', { evaluation: 'fail' })];
    expect(refusal(failed, 0, 'confirm')).toBe('E_PLAN_NOT_LEARNT');
    expect(valueOf(decideStep(failed, 0, stepOf('reopen', DAY, { reason: '' }), WINDOW))[0]?.toState).toBe(
      'inProgress',
    );
    const disputed = [planItem(1, 'disputed', { evaluation: 'fail' })];
    expect(refusal(disputed, 0, 'settle')).toBe('E_PLAN_NOT_LEARNT');
    expect(
      allowedActions(disputed, 0, undefined).find(({ action }) => action === 'settle')?.outcomes,
    ).toEqual(['reteach']);
  });

  it('a return touches both items and forgets when this one began', () => {
    const items = [planItem(1, 'confirmed'), planItem(2, 'inProgress')];
    expect(valueOf(decideStep(items, 1, stepOf('return'), WINDOW))).toEqual([
      { index: 1, fromState: 'inProgress', toState: 'planned', reason: 'because', actualFrom: null },
      { index: 0, fromState: 'confirmed', toState: 'returned', reason: 'because' },
    ]);
    expect(refusal([planItem(1, 'inProgress')], 0, 'return')).toBe('E_PLAN_RETURN_FIRST');
  });

  it('an item without a trainer cannot be evaluated', () => {
    expect(refusal([planItem(1, 'inProgress', { trainerId: null })], 0, 'evaluate')).toBe(
      'E_PLAN_TRAINER_MISSING',
    );
  });

  it.each(['override', 'dispute', 'settle', 'return'] as const)('%s demands a reason', (action) => {
    const state = {
      override: 'planned',
      dispute: 'evaluated',
      settle: 'disputed',
      return: 'planned',
    } as const;
    const before = action === 'override' ? planItem(1, 'planned') : planItem(1, 'confirmed');
    expect(refusal([before, planItem(2, state[action])], 1, action, { reason: '  ' })).toBe(
      'E_PLAN_REASON_MISSING',
    );
  });

  it('knows no item beyond the last', () => {
    expect(refusal([planItem(1, 'planned')], 1, 'start')).toBe('E_NOT_FOUND');
  });
});

describe('days', () => {
  const items = [planItem(1, 'confirmed', { lastOn: '2026-03-10' }), planItem(2, 'planned')];
  const start = (on: string) => decideStep(items, 1, stepOf('start', on), WINDOW);

  it.each([
    ['2026-03-09', 'E_PLAN_DATE_EARLY'],
    ['2026-03-10', undefined],
    ['2026-06-15', undefined],
    ['2026-06-16', 'E_PLAN_DATE_FUTURE'],
  ])('a start on %s after a confirmation on 2026-03-10: %s', (on, code) => {
    const answer = start(on);
    expect(answer.ok ? undefined : answer.error.code).toBe(code);
  });

  it('an override need not wait for the item before it, but for the hire date', () => {
    const open = [planItem(1, 'inProgress', { lastOn: '2026-03-10' }), planItem(2, 'planned')];
    expect(decideStep(open, 1, stepOf('override', '2026-03-01'), WINDOW).ok).toBe(true);
    expect(codeOf(decideStep(open, 1, stepOf('override', '2026-01-04'), WINDOW))).toBe('E_PLAN_DATE_EARLY');
  });

  const running = [planItem(1, 'inProgress', { actualFrom: '2026-03-02', lastOn: '2026-03-02' })];
  it.each([
    ['2026-03-02', '2026-03-06', '2026-03-06', undefined],
    ['2026-03-01', '2026-03-06', '2026-03-06', 'E_PLAN_ACTUAL_FROM'],
    ['2026-03-05', '2026-03-04', '2026-03-06', 'E_PLAN_ACTUAL_TO'],
    ['2026-03-02', '2026-03-07', '2026-03-06', 'E_PLAN_ACTUAL_TO'],
  ])('really from %s to %s, evaluated on %s: %s', (actualFrom, actualTo, on, code) => {
    const answer = decideStep(running, 0, stepOf('evaluate', on, { actualFrom, actualTo }), WINDOW);
    expect(answer.ok ? undefined : answer.error.code).toBe(code);
  });

  it('an evaluation says what was really taught', () => {
    expect(refusal(running, 0, 'evaluate', { taught: ' ' })).toBe('E_PLAN_TAUGHT_MISSING');
  });

  it('is overdue from the day after the planned end until it is confirmed', () => {
    const planned = { state: 'planned', plannedTo: '2026-03-06' } as const;
    expect([
      isOverdue(planned, '2026-03-06'),
      isOverdue(planned, '2026-03-07'),
      isOverdue({ ...planned, state: 'confirmed' }, '2026-03-07'),
    ]).toEqual([false, true, false]);
    expect(isOverdue({ state: 'planned', plannedTo: null }, '2026-03-07')).toBe(false);
  });
});

describe('a ledger', () => {
  it('that does not fit together replays to nothing', () => {
    expect(replayEvents([{ fromState: 'inProgress', toState: 'evaluated' }])).toBeUndefined();
    expect(replayEvents([])).toBe('planned');
  });

  it('keeps the result of an evaluation next to its note', () => {
    const running = [planItem(1, 'inProgress')];
    const text = (note: string) =>
      valueOf(decideStep(running, 0, stepOf('evaluate', DAY, { evaluation: 'fail', note }), WINDOW))[0]
        ?.reason ?? '';
    expect(readEvaluationText(text('slow: but careful'))).toEqual({
      evaluation: 'fail',
      note: 'slow: but careful',
    });
    expect(readEvaluationText(text(''))).toEqual({ evaluation: 'fail', note: '' });
  });

  it('completes a plan when all of at least one item are confirmed', () => {
    expect(
      [[], [planItem(1, 'confirmed')], [planItem(1, 'confirmed'), planItem(2, 'evaluated')]].map(
        isPlanComplete,
      ),
    ).toEqual([false, true, false]);
  });
});
