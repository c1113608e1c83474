import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import shipped from '../../../resources/standards/approvals.json';
import { approvalFault, chainState, waitingFor } from '../../../shared/features/approvals/rules';
import { zApprovalsStandard } from '../../../shared/features/approvals/standards';
import type { ApprovalFacts, ApprovalLine, ApprovalStep } from '../../../shared/features/approvals/types';
import { APPROVAL_ACTS } from '../../../shared/features/approvals/vocabulary';

const step = (key: string, more: Partial<ApprovalStep> = {}): ApprovalStep => ({
  ...{ key, title: key, by: 'approver', office: 'branch', required: true },
  ...more,
});
const STEPS = [step('department'), step('humanResources'), step('leader')];
const FACTS: ApprovalFacts = {
  today: '2026-06-15',
  since: '2026-06-01',
  inBranch: true,
  isSubject: false,
  subjectName: '王强',
};

let count = 0;
const line = (
  key: string,
  decision: ApprovalLine['decision'] = 'agree',
  more: Partial<ApprovalLine> = {},
): ApprovalLine => {
  count += 1;
  return {
    ...{ id: `a${count}`, round: 1, step: key, approverId: null, approver: `${key} 负责人` },
    ...{ decidedOn: '2026-06-10', decision, opinion: '', basis: 'screen', documentNo: '' },
    ...more,
  };
};
const given = (key: string, more: Partial<Parameters<typeof approvalFault>[1]> = {}) => ({
  ...{ step: key, decidedOn: '2026-06-12', decision: 'agree' as const, opinion: '' },
  ...{ basis: 'screen' as const, documentNo: '' },
  ...more,
});

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

describe('what may be entered', () => {
  const fault = (
    lines: readonly ApprovalLine[],
    entered: ReturnType<typeof given>,
    facts: Partial<ApprovalFacts> = {},
    steps: readonly ApprovalStep[] = STEPS,
  ) => approvalFault(chainState(steps, lines), entered, { ...FACTS, ...facts })?.code;

  it.each<[string, string | undefined, string | undefined]>([
    ['the first step', undefined, fault([], given('department'))],
    ['out of order', 'E_APPROVAL_ORDER', fault([], given('leader'))],
    ['a step that the chain lacks', 'E_APPROVAL_STEP', fault([], given('mother'))],
    ['the same step twice', 'E_APPROVAL_DONE', fault([line('department')], given('department'))],
    [
      'after a disagreement',
      'E_APPROVAL_REJECTED',
      fault([line('department', 'disagree')], given('humanResources')),
    ],
    ['after a return, from the start', undefined, fault([line('department', 'return')], given('department'))],
    [
      'after a return, in the middle',
      'E_APPROVAL_ORDER',
      fault([line('department'), line('humanResources', 'return')], given('humanResources')),
    ],
    ['before its subject', 'E_APPROVAL_DATE', fault([], given('department', { decidedOn: '2026-05-31' }))],
    ['on the day of its subject', undefined, fault([], given('department', { decidedOn: '2026-06-01' }))],
    [
      'before the step before it',
      'E_APPROVAL_DATE',
      fault([line('department')], given('humanResources', { decidedOn: '2026-06-09' })),
    ],
    [
      'on the day of the step before it',
      undefined,
      fault([line('department')], given('humanResources', { decidedOn: '2026-06-10' })),
    ],
    ['of tomorrow', 'E_APPROVAL_DATE', fault([], given('department', { decidedOn: '2026-06-16' }))],
    ['a return without a word', 'E_APPROVAL_OPINION', fault([], given('department', { decision: 'return' }))],
    [
      'a disagreement without a word',
      'E_APPROVAL_OPINION',
      fault([], given('department', { decision: 'disagree' })),
    ],
    ['by the person concerned', 'E_APPROVAL_OWN', fault([], given('department'), { isSubject: true })],
    [
      'by another at the step of the person concerned',
      'E_APPROVAL_SUBJECT',
      fault([], given('self'), {}, [step('self', { by: 'subject' })]),
    ],
    [
      'by the person concerned at their own step',
      undefined,
      fault([], given('self'), { isSubject: true }, [step('self', { by: 'subject' })]),
    ],
    ['from paper without its number', 'E_APPROVAL_PAPER', fault([], given('department', { basis: 'paper' }))],
    [
      'from paper with its number',
      undefined,
      fault([], given('department', { basis: 'paper', documentNo: 'DJSP-2026-0001' })),
    ],
    [
      'a step of head office, in a branch, without its paper',
      'E_APPROVAL_PAPER',
      fault([], given('head'), {}, [step('head', { office: 'head' })]),
    ],
    [
      'a step of head office, at head office',
      undefined,
      fault([], given('head'), { inBranch: false }, [step('head', { office: 'head' })]),
    ],
    [
      'a required step that an older app went past, dated before it',
      undefined,
      fault([line('leader')], given('department', { decidedOn: '2026-06-09' })),
    ],
    [
      'an optional step that others went past',
      'E_APPROVAL_PASSED',
      fault([line('leader')], given('department'), {}, [
        step('department', { required: false }),
        step('leader'),
      ]),
    ],
  ])('%s', (_name, expected, code) => {
    expect(code).toBe(expected);
  });
});

describe('the standard', () => {
  it('that is shipped is one', () => {
    expect(zApprovalsStandard.safeParse(shipped.body).success).toBe(true);
  });

  it.each([
    ['without a required step', [step('department', { required: false })]],
    ['with a step twice', [step('department'), step('department')]],
    ['without steps', []],
  ])('%s is none', (_name, steps) => {
    const chains = [{ subject: 'grading', source: '', steps }];
    expect(zApprovalsStandard.safeParse({ chains }).success).toBe(false);
  });
});
