import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allowedActions, decideStep, type PlanItemFacts } from '../../../shared/features/plans/rules/items';
import {
  type CountedEvent,
  decideTakeBack,
  type ItemWithEvents,
} from '../../../shared/features/plans/rules/take-back';
import { EVALUATIONS, type Evaluation, SETTLE_OUTCOMES } from '../../../shared/features/plans/vocabulary';
import { addDays } from '../../../shared/kernel/dates';
import { planItem, stepOf } from '../../builders/plan-facts';

const zTry = fc.record({
  choice: fc.nat(50),
  evaluation: fc.constantFrom(...EVALUATIONS),
  outcome: fc.constantFrom(...SETTLE_OUTCOMES),
  days: fc.nat(2),
});

type Walked = readonly ItemWithEvents[];
const factsOf = (walked: Walked): readonly PlanItemFacts[] => walked.map(({ item }) => item);
/** What a step changes of the items and must leave as it was when it is taken back. */
const seen = (walked: Walked) =>
  walked.map(({ item: { state, actualFrom, evaluation }, events }) => ({
    ...{ state, actualFrom, evaluation },
    events: events.length,
  }));

const takeBack = (walked: Walked, index: number): Walked | undefined => {
  const decided = decideTakeBack(walked, index);
  if (!decided.ok) return undefined;
  return walked.map((one, at) => {
    const { item, events } = one;
    const change = decided.value.find((candidate) => candidate.index === at);
    if (change === undefined) return one;
    const { state, actualFrom, evaluation } = change;
    const was = evaluation === undefined ? {} : { evaluation: evaluation.evaluation as Evaluation | null };
    return { ...one, item: { ...item, state, actualFrom, ...was }, events: events.slice(0, -1) };
  });
};

describe('any step that was just taken', () => {
  it('is taken back to what was before it, on every item that it touched', () => {
    fc.assert(
      fc.property(fc.array(zTry, { minLength: 5, maxLength: 60 }), (tries) => {
        let walked: Walked = [1, 2, 3, 4].map((at) => ({
          item: planItem(at, 'planned'),
          events: [],
          foundOn: null,
        }));
        let on = '2026-01-05';
        for (const [no, { choice, evaluation, outcome, days }] of tries.entries()) {
          on = addDays(on, days);
          const facts = factsOf(walked);
          const open = facts.flatMap((_, at) =>
            allowedActions(facts, at, undefined)
              .filter(({ allowed }) => allowed)
              .map(({ action }) => ({ at, action })),
          );
          const chosen = open[choice % Math.max(1, open.length)];
          if (chosen === undefined) return;
          const { at: index, action } = chosen;
          const answer = decideStep(
            facts,
            index,
            stepOf(action, on, {
              ...{ evaluation, outcome, actualTo: on, reason: `因为 ${no}` },
              actualFrom: facts[index]?.actualFrom ?? on,
            }),
            { notBefore: '2026-01-05', today: '2027-01-05', gate: undefined },
          );
          if (!answer.ok) continue;
          const before = seen(walked);
          const happenedOn = on;
          walked = walked.map((one, at) => {
            const { item, events } = one;
            const change = answer.value.find((candidate) => candidate.index === at);
            if (change === undefined) return one;
            const { fromState, toState, reason, actualFrom, evaluated } = change;
            const event: CountedEvent = { id: `${no} ${at}`, happenedOn, action, fromState, toState, reason };
            const begun = actualFrom === undefined ? {} : { actualFrom };
            const said = evaluated === undefined ? {} : { evaluation: evaluated.evaluation };
            return {
              ...one,
              item: { ...item, state: toState, lastOn: happenedOn, ...begun, ...said },
              events: [...events, event],
            };
          });
          for (const { index: touched } of answer.value) {
            const back = takeBack(walked, touched);
            expect(back === undefined ? undefined : seen(back)).toEqual(before);
          }
        }
      }),
    );
  });
});
