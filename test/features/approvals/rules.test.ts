import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { approvalFault, chainState, replyState, waitingFor } from '../../../shared/features/approvals/rules';
import type { ApprovalLine } from '../../../shared/features/approvals/types';
import { APPROVAL_ACTS } from '../../../shared/features/approvals/vocabulary';
import { FACTS, given, line, STEPS, step } from './lines';

describe('how far a subject has come', () => {
  it.each<[string, readonly ApprovalLine[], string, string | null, number, string]>([
    ['nobody', [], 'open', 'department', 1, 'department, humanResources, leader'],
    ['one', [line('department')], 'open', 'humanResources', 1, 'humanResources, leader'],
    ['two', [line('department'), line('humanResources')], 'open', 'leader', 1, 'leader'],
    ['three', STEPS.map(({ key }) => line(key)), 'complete', null, 1, ''],
    ['the last alone', [line('leader')], 'open', 'department', 1, 'department, humanResources'],
    [
      'a disagreement ends it',
      [line('department'), line('humanResources', 'disagree')],
      'rejected',
      null,
      1,
      'humanResources, leader',
    ],
    [
      'a return opens the next round',
      [line('department'), line('humanResources', 'return')],
      'open',
      'department',
      2,
      'department, humanResources, leader',
    ],
    [
      'what was complete and then changed is open again',
      [...STEPS.map(({ key }) => line(key)), line('', 'revise')],
      'open',
      'department',
      2,
      'department, humanResources, leader',
    ],
    [
      'the second round counts alone',
      [line('department', 'return'), line('department', 'agree', { round: 2 })],
      'open',
      'humanResources',
      2,
      'humanResources, leader',
    ],
  ])('%s', (_name, lines, state, next, round, waiting) => {
    const chain = chainState(STEPS, lines);
    expect([chain.state, chain.next, chain.round, waitingFor(chain)]).toEqual([state, next, round, waiting]);
  });

  it('does not depend on the order in which the decisions stand', () => {
    const lines = [
      line('department'),
      line('humanResources', 'return'),
      line('department', 'agree', { round: 2 }),
    ];
    for (const order of [
      [0, 1, 2],
      [1, 0, 2],
      [2, 1, 0],
      [2, 0, 1],
    ]) {
      const { round, next } = chainState(
        STEPS,
        order.flatMap((at) => lines[at] ?? []),
      );
      expect([round, next]).toEqual([2, 'humanResources']);
    }
    expect(chainState(STEPS, [line('humanResources', 'return'), line('department')]).round).toBe(2);
  });

  it('goes on past a step that is not required, and names who signed twice', () => {
    const steps = [step('department', { required: false }), step('humanResources'), step('leader')];
    const chain = chainState(steps, [
      line('humanResources', 'agree', { approver: '李强' }),
      line('leader', 'agree', { approver: '李强' }),
    ]);
    expect([chain.state, chain.twice]).toEqual(['complete', ['李强']]);
  });

  it('is complete only when every required step of the last round agrees, whatever was said before', () => {
    const act = fc.record({
      step: fc.constantFrom('department', 'humanResources', 'leader'),
      decision: fc.constantFrom(...APPROVAL_ACTS),
    });
    fc.assert(
      fc.property(fc.array(act, { maxLength: 12 }), (acts) => {
        const lines: ApprovalLine[] = [];
        for (const { step: key, decision } of acts) {
          const chain = chainState(STEPS, lines);
          if (chain.state === 'rejected') break;
          if (decision === 'revise') lines.push(line('', 'revise', { round: chain.round }));
          else if (
            approvalFault(
              chain,
              given(key, { decision, opinion: '说明', decidedOn: '2026-06-10' }),
              FACTS,
            ) === undefined
          )
            lines.push(line(key, decision, { round: chain.round }));
        }
        const { state, round } = chainState(STEPS, lines);
        const agreed = lines
          .filter((each) => each.round === round && each.decision === 'agree')
          .map((each) => each.step);
        expect(state === 'complete').toBe(STEPS.every(({ key }) => agreed.includes(key)));
        // In order, and each step once a round.
        expect(agreed).toEqual(STEPS.map(({ key }) => key).slice(0, agreed.length));
      }),
    );
  });
});

describe('a reply of head office', () => {
  it.each([
    ['agree', undefined, 'waiting'],
    ['agree', 'agree', 'agrees'],
    ['agree', 'disagree', 'differs'],
  ] as const)('%s, and of its own %s: %s', (decision, own, state) => {
    expect(replyState({ decision }, own === undefined ? undefined : { decision: own })).toBe(state);
  });

  it('gives way to head office’s own word', () => {
    const steps = [step('head', { office: 'head' })];
    const reply = line('head', 'agree', { basis: 'reply', documentNo: '8号' });
    expect(chainState(steps, [reply]).state).toBe('complete');
    expect(chainState(steps, [reply, line('head', 'disagree', { opinion: '不符' })]).state).toBe('rejected');
  });
});
