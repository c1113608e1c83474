import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allowedActions, decideStep, type PlanItemFacts } from '../../../shared/features/plans/rules/items';
import { replayEvents } from '../../../shared/features/plans/rules/ledger';
import { EVALUATIONS, type PlanAction, type PlanItemState } from '../../../shared/features/plans/vocabulary';
import { addDays } from '../../../shared/kernel/dates';
import { planItem, stepOf } from '../../builders/plan-facts';

type LedgerLine = {
  readonly index: number;
  readonly action: PlanAction;
  readonly fromState: PlanItemState;
  readonly toState: PlanItemState;
};

const zTry = fc.record({
  choice: fc.nat(),
  evaluation: fc.constantFrom(...EVALUATIONS),
  outcome: fc.constantFrom('upheld' as const, 'reteach' as const),
  days: fc.nat({ max: 2 }),
});

type Try = {
  readonly choice: number;
  readonly evaluation: string;
  readonly outcome: string;
  readonly days: number;
};

/** Take steps at random, of those that the rules allow on any of five items, and look at the plan after each. */
const walk = (
  tries: readonly Try[],
  look: (items: readonly PlanItemFacts[], ledger: readonly LedgerLine[]) => void,
): void => {
  let items: readonly PlanItemFacts[] = [1, 2, 3, 4, 5].map((position) => planItem(position, 'planned'));
  const ledger: LedgerLine[] = [];
  let on = '2026-01-05';
  for (const { choice, evaluation, outcome, days } of tries) {
    on = addDays(on, days);
    const open = items.flatMap((_, at) =>
      allowedActions(items, at, undefined)
        .filter(({ allowed }) => allowed)
        .map(({ action }) => ({ at, action })),
    );
    const chosen = open[choice % Math.max(1, open.length)];
    if (chosen === undefined) return;
    const { at: index, action } = chosen;
    const actualFrom = items[index]?.actualFrom ?? on;
    const answer = decideStep(
      items,
      index,
      stepOf(action, on, { evaluation, outcome, actualFrom, actualTo: on }),
      { notBefore: '2026-01-05', today: '2027-01-05', gate: undefined },
    );
    if (!answer.ok) continue;
    for (const change of answer.value) {
      ledger.push({ index: change.index, action, fromState: change.fromState, toState: change.toState });
      items = items.map((old, i) =>
        i === change.index
          ? {
              ...old,
              state: change.toState,
              lastOn: on,
              ...(change.actualFrom === undefined ? {} : { actualFrom: change.actualFrom }),
              ...(change.evaluated === undefined ? {} : { evaluation: change.evaluated.evaluation }),
            }
          : old,
      );
    }
    look(items, ledger);
  }
};

describe('any sequence of allowed steps', () => {
  const tries = fc.array(zTry, { minLength: 20, maxLength: 200 });

  it('never has an item in progress before the one before it is confirmed, unless it was overridden', () => {
    fc.assert(
      fc.property(tries, (list) =>
        walk(list, (items, ledger) =>
          items.forEach((current, index) => {
            if (current.state !== 'inProgress' || index === 0 || items[index - 1]?.state === 'confirmed')
              return;
            const own = ledger.filter((line) => line.index === index);
            const sincePlanned = own.slice(own.findLastIndex((line) => line.toState === 'planned') + 1);
            expect(sincePlanned.some((line) => line.action === 'override')).toBe(true);
          }),
        ),
      ),
      { numRuns: 200 },
    );
  });

  it('replays to the same states', () => {
    fc.assert(
      fc.property(tries, (list) =>
        walk(list, (items, ledger) =>
          items.forEach((current, index) => {
            expect(replayEvents(ledger.filter((line) => line.index === index))).toBe(current.state);
          }),
        ),
      ),
      { numRuns: 100 },
    );
  });

  it('never confirms what was evaluated as failed', () => {
    fc.assert(
      fc.property(tries, (list) =>
        walk(list, (items) =>
          expect(
            items.some((current) => current.state === 'confirmed' && current.evaluation === 'fail'),
          ).toBe(false),
        ),
      ),
      { numRuns: 100 },
    );
  });

  it('lists as allowed exactly what can be decided', () => {
    fc.assert(
      fc.property(tries, (list) =>
        walk(list.slice(0, 40), (items) =>
          items.forEach((current, index) => {
            for (const { action, allowed, outcomes } of allowedActions(items, index, undefined)) {
              const far = '2026-12-31';
              const step = stepOf(action, far, {
                outcome: outcomes[0] ?? 'upheld',
                actualFrom: current.actualFrom ?? far,
                actualTo: far,
              });
              expect(
                decideStep(items, index, step, { notBefore: '2026-01-05', today: far, gate: undefined }).ok,
              ).toBe(allowed);
            }
          }),
        ),
      ),
      { numRuns: 50 },
    );
  });
});
