import { describe, expect, it } from 'vitest';
import shipped from '../../../resources/standards/approvals.json';
import { chainState, fourEyesFault, requiredSteps, stepsFor } from '../../../shared/features/approvals/rules';
import { zApprovalsStandard } from '../../../shared/features/approvals/standards';
import type { ApprovalLine } from '../../../shared/features/approvals/types';
import { given, line, STEPS, step } from './lines';

describe('relief', () => {
  const standard = zApprovalsStandard.parse(shipped.body);

  it.each([
    ['own', 'grading', ['department', 'humanResources', 'leader']],
    ['office', 'grading', ['department', 'leader']],
    ['dealer', 'plan', ['draw', 'approve']],
    ['own', 'plan', ['draw', 'review', 'approve']],
    ['dealer', 'ladderSelection', ['afterSales', 'personnel', 'head']],
    ['own', 'promotion', ['self', 'department', 'humanResources', 'leader']],
    [undefined, 'grading', ['department', 'humanResources', 'leader']],
    ['own', 'nothing', []],
  ])('asks of a branch of kind %s for a %s: %j', (kind, subject, expected) => {
    expect(requiredSteps(standard, subject, kind)).toEqual(expected);
  });

  it('leaves a step to choice and never takes it away, and never all of them', () => {
    expect(stepsFor(standard, 'grading', 'dealer').map(({ key }) => key)).toEqual([
      'department',
      'humanResources',
      'leader',
    ]);
    const { relief, ...older } = standard;
    expect(requiredSteps(older, 'grading', 'dealer')).toHaveLength(3);
    if (relief === undefined) throw new Error('no relief');
    const wrong = { ...relief, dealer: { ...relief.dealer, requiredSteps: { grading: ['mother'] } } };
    expect(requiredSteps({ ...standard, relief: wrong }, 'grading', 'dealer')).toHaveLength(3);
  });
});

describe('four eyes', () => {
  const lines = (approver: (key: string) => string, more: Partial<ApprovalLine> = {}) =>
    ['department', 'humanResources'].map((key) => line(key, 'agree', { approver: approver(key), ...more }));
  const last = (more: object = {}) => ({ ...given('leader'), approverId: null, approver: '周敏', ...more });
  const judge = (
    said: readonly ApprovalLine[],
    entered: ReturnType<typeof last>,
    others: readonly string[] = [],
    fourEyes: 'refuse' | 'show' = 'refuse',
  ) => fourEyesFault(chainState(STEPS, said), entered, { fourEyes, user: '周敏', others })?.code;
  const typed = { basis: 'screen' as const, updatedBy: '周敏' };
  const signed = { basis: 'paper' as const, documentNo: 'D-1', updatedBy: '周敏' };
  const paper = { basis: 'paper' as const, documentNo: 'D-1' };

  it.each<[string, string | undefined, string | undefined]>([
    [
      'on screen by one user, alone in the office',
      undefined,
      judge(
        lines(() => '李强', typed),
        last(),
      ),
    ],
    [
      'on screen by one user, beside another',
      'E_APPROVAL_FOUR_EYES',
      judge(
        lines((key) => key, typed),
        last(),
        ['孟刚'],
      ),
    ],
    [
      'on screen, where that is only shown',
      undefined,
      judge(
        lines(() => '李强', typed),
        last(),
        ['孟刚'],
        'show',
      ),
    ],
    [
      'on screen by two users',
      undefined,
      judge(
        lines(() => '李强', { ...typed, updatedBy: '孟刚' }),
        last(),
        ['孟刚'],
      ),
    ],
    [
      'from paper, signed by one',
      'E_APPROVAL_FOUR_EYES',
      judge(
        lines(() => '李强', signed),
        last({ ...paper, approver: '李强' }),
        ['孟刚'],
      ),
    ],
    [
      'from paper, signed by two and typed by one',
      undefined,
      judge(
        lines(() => '李强', signed),
        last({ ...paper, approver: '孟刚' }),
        ['孟刚'],
      ),
    ],
    [
      'before the last step',
      undefined,
      judge(lines(() => '李强', typed).slice(0, 1), last({ step: 'humanResources' }), ['孟刚']),
    ],
    [
      'a return',
      undefined,
      judge(
        lines(() => '李强', typed),
        last({ decision: 'return' }),
        ['孟刚'],
      ),
    ],
  ])('%s', (_name, expected, code) => {
    expect(code).toBe(expected);
  });

  it.each<[string, readonly ApprovalLine[], string | null]>([
    ['one user typed all', STEPS.map(({ key }) => line(key, 'agree', typed)), '周敏'],
    [
      'one person signed all',
      STEPS.map(({ key }) => line(key, 'agree', { ...signed, approver: '李强' })),
      '李强',
    ],
    ['three signed, one typed', STEPS.map(({ key }) => line(key, 'agree', signed)), null],
    [
      'it is not complete',
      [line('department', 'agree', typed), line('humanResources', 'agree', typed)],
      null,
    ],
  ])('shows 单人办理 where %s', (_name, said, alone) => {
    expect(chainState(STEPS, said).alone).toBe(alone);
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
