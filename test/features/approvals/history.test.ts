import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { approvalFault, chainState, historyFault } from '../../../shared/features/approvals/rules';
import type { ApprovalFacts, ApprovalLine } from '../../../shared/features/approvals/types';
import { APPROVAL_ACTS } from '../../../shared/features/approvals/vocabulary';
import { FACTS, given, line, STEPS } from './lines';

describe('a history that arrives', () => {
  const facts = (each: Pick<ApprovalLine, 'approver'>): ApprovalFacts => ({
    ...FACTS,
    isSubject: each.approver === FACTS.subjectName,
  });
  const on = (day: string) => ({ decidedOn: `2026-06-${day}` });
  const said = { opinion: '材料不全' };
  type Case = readonly [
    name: string,
    lines: readonly ApprovalLine[],
    faults: Readonly<Record<number, string>>,
  ];

  it.each<Case>([
    ['three in order', [line('department'), line('humanResources'), line('leader')], {}],
    ['the same, received backwards', [line('leader'), line('humanResources'), line('department')], {}],
    ['the second without the first', [line('humanResources')], { 0: 'E_APPROVAL_ORDER' }],
    ['the last without the second', [line('department'), line('leader')], { 1: 'E_APPROVAL_ORDER' }],
    [
      'the second dated before the first',
      [line('department', 'agree', on('10')), line('humanResources', 'agree', on('09'))],
      { 1: 'E_APPROVAL_DATE' },
    ],
    [
      'before its subject',
      [line('department', 'agree', { decidedOn: '2026-05-31' })],
      { 0: 'E_APPROVAL_DATE' },
    ],
    ['of tomorrow', [line('department', 'agree', on('16'))], { 0: 'E_APPROVAL_DATE' }],
    ['by the person concerned', [line('department', 'agree', { approver: '王强' })], { 0: 'E_APPROVAL_OWN' }],
    ['a return without a word', [line('department', 'return')], { 0: 'E_APPROVAL_OPINION' }],
    [
      'from paper without a number',
      [line('department', 'agree', { basis: 'paper' })],
      { 0: 'E_APPROVAL_PAPER' },
    ],
    [
      'a step twice',
      [line('department', 'agree', { id: 'd1' }), line('department', 'agree', { id: 'd2' })],
      { 1: 'E_APPROVAL_DONE' },
    ],
    [
      'a second round after a return',
      [line('department', 'return', said), line('department', 'agree', { round: 2 })],
      {},
    ],
    [
      'a first round that was about another day',
      [
        line('department', 'agree', { decidedOn: '2026-05-20' }),
        line('', 'revise'),
        line('department', 'agree', { round: 2 }),
      ],
      {},
    ],
    [
      'a second round that nothing began',
      [line('department'), line('humanResources', 'agree', { round: 2 })],
      { 1: 'E_APPROVAL_ROUND' },
    ],
    [
      'a skipped round',
      [line('department', 'return', said), line('department', 'agree', { round: 3 })],
      { 1: 'E_APPROVAL_ROUND' },
    ],
    [
      'a step after the return of its round',
      [line('department', 'return', said), line('humanResources')],
      { 1: 'E_APPROVAL_ROUND' },
    ],
    ['a change that nobody’s word stood before', [line('', 'revise')], { 0: 'E_APPROVAL_ROUND' }],
    [
      'after a disagreement',
      [line('department', 'disagree', said), line('humanResources')],
      { 1: 'E_APPROVAL_REJECTED' },
    ],
  ])('%s', (_name, lines, faults) => {
    const found = lines.map((each) => historyFault(STEPS, { before: [], lines }, each.id, facts)?.code);
    expect(found).toEqual(lines.map((_line, at) => faults[at]));
  });

  it('finds nothing in what was entered, whatever was entered', () => {
    const act = fc.record({
      step: fc.constantFrom('department', 'humanResources', 'leader'),
      decision: fc.constantFrom(...APPROVAL_ACTS),
      day: fc.integer({ min: 1, max: 15 }),
    });
    fc.assert(
      fc.property(fc.array(act, { maxLength: 15 }), (acts) => {
        const lines: ApprovalLine[] = [];
        for (const { step: key, decision, day } of acts) {
          const chain = chainState(STEPS, lines);
          const decidedOn = `2026-06-${String(day).padStart(2, '0')}`;
          if (decision === 'revise') {
            if (chain.state !== 'rejected' && chain.steps.some((each) => each.line !== null))
              lines.push(line('', 'revise', { round: chain.round }));
          } else if (
            approvalFault(chain, given(key, { decision, opinion: '说明', decidedOn }), FACTS) === undefined
          )
            lines.push(line(key, decision, { round: chain.round, opinion: '说明', decidedOn }));
        }
        for (const each of lines)
          expect(
            historyFault(STEPS, { before: [], lines: lines.toReversed() }, each.id, facts),
          ).toBeUndefined();
      }),
    );
  });
});
