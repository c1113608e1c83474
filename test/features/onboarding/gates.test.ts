import { describe, expect, it } from 'vitest';
import type { ApplicationFacts } from '../../../shared/features/onboarding/rules/gates';
import { waiverFault } from '../../../shared/features/onboarding/rules/gates';
import {
  decisionFault,
  extensionFault,
  type OnboardingFacts,
} from '../../../shared/features/onboarding/rules/ruling';
import type { OnboardingExam } from '../../../shared/features/onboarding/types';
import { APPROVED, exam, facts, refusalOf, standard } from './facts';

describe('confirmation needs the exam and the chain', () => {
  const parts = (theory: number, practical: number) => [
    exam(theory, '2026-02-10', 'theory'),
    exam(practical, '2026-02-11', 'practical'),
  ];
  it.each<[string, readonly OnboardingExam[], string | undefined]>([
    ['no exam', [], 'E_ONBOARDING_EXAM_MISSING'],
    ['79.99', [exam(79.99)], 'E_ONBOARDING_EXAM_FAILED'],
    ['80', [exam(80)], undefined],
    ['the last total counts', [exam(85, '2026-02-01'), exam(79, '2026-02-02')], 'E_ONBOARDING_EXAM_FAILED'],
    ['a retake passed', [exam(60), exam(80, '2026-03-14')], undefined],
    ['held after the day', [exam(80, '2026-04-16')], 'E_ONBOARDING_EXAM_MISSING'],
    ['held on the day', [exam(80, '2026-04-15')], undefined],
    ['both parts', parts(80, 80), undefined],
    ['theory 100, practical 79.998', parts(100, 79.998), 'E_ONBOARDING_EXAM_FAILED'],
    ['theory 60, practical 100', parts(60, 100), 'E_ONBOARDING_EXAM_FAILED'],
    ['theory alone', [exam(95, '2026-02-10', 'theory')], 'E_ONBOARDING_EXAM_INCOMPLETE'],
    ['a total passed, a part failed', [...parts(60, 100), exam(80)], undefined],
  ])('%s', (_name, exams, code) => {
    expect(refusalOf(facts({ exams }), '2026-04-15', 'confirmed')).toBe(code);
  });

  it.each<[string, Partial<ApplicationFacts> | null, string | undefined]>([
    ['nobody applied', null, 'E_ONBOARDING_NOT_APPLIED'],
    ['steps are missing', { chain: 'open', waitingFor: '领导审批' }, 'E_ONBOARDING_NOT_APPROVED'],
    ['somebody disagreed', { chain: 'rejected' }, 'E_ONBOARDING_REJECTED'],
    ['approved the day after', { lastDecidedOn: '2026-04-16' }, 'E_ONBOARDING_DATE_EARLY'],
    ['approved on the day', { lastDecidedOn: '2026-04-15' }, undefined],
  ])('%s', (_name, over, code) => {
    const application = over === null ? null : { ...APPROVED, ...over };
    expect(refusalOf(facts({ application }), '2026-04-15', 'confirmed')).toBe(code);
  });

  it('or a waiver in place of the exam, whole', () => {
    const application = { ...APPROVED, isWaived: true };
    expect(refusalOf(facts({ exams: [], application }), '2026-04-15', 'confirmed')).toBeUndefined();
    const waiver = {
      waiverReason: '持有同级证书',
      waiverBy: '孟经理',
      waiverPaper: 'MK-1',
    };
    expect(waiverFault(waiver)).toBeUndefined();
    expect(waiverFault({ waiverReason: '', waiverBy: '', waiverPaper: '' })).toBeUndefined();
    for (const part of ['waiverReason', 'waiverBy', 'waiverPaper'] as const)
      expect(waiverFault({ ...waiver, [part]: '' })).toMatchObject({
        code: 'E_ONBOARDING_WAIVER',
        field: part,
      });
  });

  it('early, only on a request of a day from which it may be asked for', () => {
    const early = (requestedOn: string) =>
      refusalOf(
        facts({
          industrySince: '2025-01-01',
          application: { ...APPROVED, requestedOn },
        }),
        '2026-03-01',
        'earlyConfirmed',
      );
    expect(early('2026-02-14')).toBe('E_ONBOARDING_REQUEST_EARLY');
    expect(early('2026-02-15')).toBeUndefined();
    expect(refusalOf(facts({ industrySince: '2025-01-01', exams: [] }), '2026-03-01', 'earlyConfirmed')).toBe(
      'E_ONBOARDING_EXAM_MISSING',
    );
  });

  it('the grading exam at once needs no onboarding exam', () => {
    const given = facts({
      industrySince: '2020-01-01',
      exams: [],
      application: null,
    });
    expect(refusalOf(given, '2026-01-20', 'toGradingExam')).toBeUndefined();
  });
});

describe('going for not having passed', () => {
  const extended = { extensionMonths: 2, extensionRequestedOn: '2026-04-10' };
  it.each<[string, Partial<OnboardingFacts>, string, string | undefined]>([
    ['no exam', { exams: [] }, '2026-04-15', 'E_ONBOARDING_NO_FAILED_EXAM'],
    ['failed, no request', { exams: [exam(79.99)] }, '2026-04-15', undefined],
    ['before the due day', { exams: [exam(70)] }, '2026-04-14', 'E_ONBOARDING_TOO_EARLY'],
    [
      'extended, no second exam',
      { ...extended, exams: [exam(70)] },
      '2026-06-15',
      'E_ONBOARDING_NO_SECOND_EXAM',
    ],
    [
      'extended, the second failed',
      { ...extended, exams: [exam(70), exam(79, '2026-06-14')] },
      '2026-06-15',
      undefined,
    ],
    [
      'extended, the second passed',
      { ...extended, exams: [exam(70), exam(80, '2026-06-14')] },
      '2026-06-15',
      'E_ONBOARDING_EXAM_PASSED',
    ],
    [
      'a failed one of the day of the request is the first',
      { ...extended, exams: [exam(70, '2026-04-10')] },
      '2026-06-15',
      'E_ONBOARDING_NO_SECOND_EXAM',
    ],
  ])('%s', (_name, over, on, code) => {
    for (const outcome of ['dismissed', 'movedPost'] as const)
      expect(refusalOf(facts(over), on, outcome)).toBe(code);
  });

  it.each(['left', 'terminated'] as const)('%s needs no exam, and a reason', (outcome) => {
    const given = facts({ exams: [], application: null });
    const on = '2026-02-01';
    expect(decisionFault({ outcome, on, reason: '旷工三天' }, given, standard, on)).toBeUndefined();
    expect(decisionFault({ outcome, on, reason: '' }, given, standard, on)?.code).toBe(
      'E_ONBOARDING_REASON_MISSING',
    );
  });
});

describe('an extension follows a failed exam, at a request of the due day or before', () => {
  it.each<[string, readonly OnboardingExam[], string, string | undefined]>([
    ['on the due day', [exam(79.99)], '2026-04-15', undefined],
    ['the day after', [exam(79.99)], '2026-04-16', 'E_ONBOARDING_EXTENSION_LATE'],
    ['without an exam', [], '2026-04-15', 'E_ONBOARDING_EXTENSION_NO_FAIL'],
    ['passed', [exam(80)], '2026-04-15', 'E_ONBOARDING_EXTENSION_NO_FAIL'],
    ['before the exam', [exam(70, '2026-04-14')], '2026-04-13', 'E_ONBOARDING_EXTENSION_NO_FAIL'],
    ['on the day of the exam', [exam(70, '2026-04-14')], '2026-04-14', undefined],
  ])('%s', (_name, exams, requestedOn, code) => {
    const request = { months: 3, reason: '再练一练', requestedOn };
    expect(extensionFault(request, facts({ exams }), standard, '2026-05-01')?.code).toBe(code);
  });
});
