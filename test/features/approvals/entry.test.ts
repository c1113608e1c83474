import { describe, expect, it } from 'vitest';
import { approvalFault, chainState } from '../../../shared/features/approvals/rules';
import type { ApprovalFacts, ApprovalLine, ApprovalStep } from '../../../shared/features/approvals/types';
import { FACTS, given, line, STEPS, step } from './lines';

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
      'a step of head office, in a branch, without its reply',
      'E_APPROVAL_REPLY',
      fault([], given('head'), {}, [step('head', { office: 'head' })]),
    ],
    [
      'a step of head office, in a branch, from paper that head office did not write',
      'E_APPROVAL_REPLY',
      fault([], given('head', { basis: 'paper', documentNo: 'BJ-1' }), {}, [
        step('head', { office: 'head' }),
      ]),
    ],
    [
      'a step of head office, in a branch, by its reply without a number',
      'E_APPROVAL_PAPER',
      fault([], given('head', { basis: 'reply' }), {}, [step('head', { office: 'head' })]),
    ],
    [
      'a step of head office, in a branch, by its reply',
      undefined,
      fault([], given('head', { basis: 'reply', documentNo: '总〔2026〕8号' }), {}, [
        step('head', { office: 'head' }),
      ]),
    ],
    [
      'a step of the branch that nobody here may take, by a reply',
      undefined,
      fault([], given('department', { basis: 'reply', documentNo: '总〔2026〕8号' })),
    ],
    [
      'a step of the person concerned, by a reply',
      'E_APPROVAL_SUBJECT',
      fault([], given('self', { basis: 'reply', documentNo: '总〔2026〕8号' }), {}, [
        step('self', { by: 'subject' }),
      ]),
    ],
    [
      'the step of whoever drew it up, by the person concerned',
      undefined,
      fault([], given('draw'), { isSubject: true }, [step('draw', { by: 'drawer' })]),
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
