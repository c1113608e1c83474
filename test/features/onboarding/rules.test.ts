import { describe, expect, it } from 'vitest';
import { chargeFor, checkExternal } from '../../../shared/features/external/rules';
import {
  needsOutcomeReason,
  onboardingDueOn,
  onboardingRuling,
} from '../../../shared/features/onboarding/rules/ruling';
import { ONBOARDING_OUTCOMES, type OnboardingOutcome } from '../../../shared/features/onboarding/vocabulary';
import { APPROVED, exam, facts, refusalOf, standard } from './facts';

describe('the end of the training time', () => {
  it.each([
    ['2026-01-15', 0, '2026-04-15'],
    ['2025-11-30', 0, '2026-02-28'],
    ['2027-11-30', 0, '2028-02-29'],
    ['2025-11-30', 1, '2026-03-30'],
    ['2026-01-31', 0, '2026-04-30'],
    ['2026-01-31', 1, '2026-05-31'],
    ['2026-10-31', 3, '2027-04-30'],
  ])('from %s with %d months more: %s', (startsOn, extension, due) => {
    expect(onboardingDueOn(startsOn, standard, extension)).toBe(due);
  });
});

describe('what is open', () => {
  it.each<[string, OnboardingOutcome, string | undefined]>([
    ['2026-04-14', 'confirmed', 'E_ONBOARDING_TOO_EARLY'],
    ['2026-04-15', 'confirmed', undefined],
    ['2026-04-14', 'dismissed', 'E_ONBOARDING_TOO_EARLY'],
    ['2026-04-15', 'dismissed', 'E_ONBOARDING_EXAM_PASSED'],
    ['2026-04-15', 'movedPost', 'E_ONBOARDING_EXAM_PASSED'],
    ['2026-01-15', 'left', undefined],
    ['2026-01-15', 'terminated', undefined],
    ['2026-01-14', 'terminated', 'E_ONBOARDING_DATE_EARLY'],
    ['2026-02-20', 'earlyConfirmed', 'E_ONBOARDING_TRADE_UNKNOWN'],
    ['2026-02-20', 'toGradingExam', 'E_ONBOARDING_TRADE_UNKNOWN'],
    ['2026-01-14', 'confirmed', 'E_ONBOARDING_DATE_EARLY'],
  ])('on %s, %s: %s', (on, outcome, code) => {
    expect(refusalOf(facts(), on, outcome)).toBe(code);
  });

  it.each<[string, string, OnboardingOutcome, string | undefined]>([
    ['2025-02-15', '2026-02-14', 'earlyConfirmed', 'E_ONBOARDING_TRADE_SHORT'],
    ['2025-02-14', '2026-02-14', 'earlyConfirmed', 'E_ONBOARDING_TOO_EARLY'],
    ['2025-02-15', '2026-02-15', 'earlyConfirmed', undefined],
    ['2020-01-01', '2026-04-14', 'earlyConfirmed', undefined],
    ['2020-01-01', '2026-04-15', 'earlyConfirmed', 'E_ONBOARDING_NOT_EARLY'],
    ['2024-01-16', '2026-01-15', 'toGradingExam', 'E_ONBOARDING_TRADE_SHORT'],
    ['2024-01-15', '2026-01-15', 'toGradingExam', undefined],
  ])('in the trade since %s, on %s, %s: %s', (industrySince, on, outcome, code) => {
    expect(refusalOf(facts({ industrySince }), on, outcome)).toBe(code);
  });

  it('a month begun on the 31st is over on the last day of a short one', () => {
    const application = {
      ...APPROVED,
      requestedOn: '2026-02-28',
      lastDecidedOn: null,
    };
    const given = facts({
      startsOn: '2026-01-31',
      industrySince: '2020-01-01',
      application,
    });
    expect(refusalOf(given, '2026-02-27', 'earlyConfirmed')).toBe('E_ONBOARDING_TOO_EARLY');
    expect(refusalOf(given, '2026-02-28', 'earlyConfirmed')).toBeUndefined();
  });

  it('an extension postpones dismissal, not confirmation', () => {
    const exams = [exam(70), exam(75, '2026-04-11')];
    const given = facts({
      extensionMonths: 2,
      extensionRequestedOn: '2026-04-10',
      exams,
    });
    const passed = { ...given, exams: [exam(80, '2026-04-11')] };
    expect(refusalOf(passed, '2026-04-15', 'confirmed')).toBeUndefined();
    expect(refusalOf(given, '2026-06-14', 'dismissed')).toBe('E_ONBOARDING_TOO_EARLY');
    expect(refusalOf(given, '2026-06-15', 'dismissed')).toBeUndefined();
    expect(refusalOf(given, '2026-04-09', 'confirmed')).toBe('E_ONBOARDING_DATE_EARLY');
  });

  it('is extended once, up to the months of the standard', () => {
    expect(onboardingRuling(facts({ exams: [exam(79.99)] }), standard, '2026-04-01').extension).toEqual({
      allowed: true,
      refusal: null,
      monthsMax: 3,
    });
    const again = onboardingRuling(
      facts({ extensionMonths: 1, extensionRequestedOn: '2026-04-01' }),
      standard,
      '2026-04-02',
    ).extension;
    expect(again).toMatchObject({
      allowed: false,
      refusal: { code: 'E_ONBOARDING_EXTENDED_BEFORE' },
    });
    const twice = { ...standard, extensionTimesMax: 2 };
    expect(
      onboardingRuling(facts({ extensionMonths: 3, extensionRequestedOn: '2026-04-01' }), twice, '2026-04-02')
        .extension.refusal?.code,
    ).toBe('E_ONBOARDING_MONTHS');
  });

  it('nothing once it is decided', () => {
    const ruling = onboardingRuling(facts({ outcome: 'confirmed' }), standard, '2026-04-15');
    expect([
      ...ruling.outcomes.map((choice) => choice.refusal?.code),
      ruling.extension.refusal?.code,
    ]).toEqual(Array(8).fill('E_ONBOARDING_DECIDED'));
  });

  it('says what it compared', () => {
    expect(
      onboardingRuling(facts({ industrySince: '2024-03-01', extensionMonths: 1 }), standard, '2026-03-01')
        .derivation,
    ).toEqual({
      on: '2026-03-01',
      startsOn: '2026-01-15',
      months: 3,
      extensionMonths: 1,
      baseDueOn: '2026-04-15',
      dueOn: '2026-05-15',
      earlyFrom: '2026-02-15',
      yearsInTrade: 2,
      yearsForEarly: 1,
      yearsForGrading: 2,
      extensionMonthsMax: 3,
      exams: { state: 'passed', last: [exam(80)], failedOn: [] },
    });
  });

  it('asks for a reason where someone requests or loses something', () => {
    expect(ONBOARDING_OUTCOMES.filter(needsOutcomeReason)).toEqual([
      'earlyConfirmed',
      'dismissed',
      'movedPost',
      'left',
      'terminated',
    ]);
  });
});

describe('external training', () => {
  it.each([
    ['2026-03-02', '2026-03-02', 1, 20_000],
    ['2026-02-27', '2026-03-02', 4, 80_000],
    ['2026-12-30', '2027-01-02', 4, 80_000],
  ])('a dealer pays for both ends: %s to %s is %d days, %d cents', (from, to, days, cents) => {
    expect(chargeFor('dealerContinued', from, to, 20_000)).toEqual({
      days,
      perDayCents: 20_000,
      chargeCents: cents,
    });
    expect(chargeFor('agreement', from, to, 20_000).chargeCents).toBe(0);
  });

  const signed = {
    kind: 'agreement',
    startsOn: '2026-03-02',
    endsOn: '2026-03-06',
    agreementNo: 'XY-1',
    agreementSignedOn: '2026-03-01',
  } as const;
  it.each([
    [{}, false, undefined],
    [{ agreementSignedOn: '2026-03-02' }, false, undefined],
    [{ agreementSignedOn: '2026-03-03' }, false, 'E_EXTERNAL_SIGNED_LATE'],
    [{ agreementNo: ' ' }, false, 'E_EXTERNAL_AGREEMENT'],
    [{ agreementSignedOn: null }, false, 'E_EXTERNAL_AGREEMENT'],
    [{ endsOn: '2026-03-01' }, false, 'E_EXTERNAL_DATES'],
    [{ kind: 'dealerContinued', agreementNo: '', agreementSignedOn: null }, true, undefined],
    [{ kind: 'dealerContinued' }, false, 'E_EXTERNAL_NOT_DEALER'],
  ] as const)('%o, dealer’s trainee %s: %s', (over, dealer, code) => {
    expect(checkExternal({ ...signed, ...over }, dealer)?.code).toBe(code);
  });
});
