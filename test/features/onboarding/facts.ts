import training from '../../../resources/standards/training.json';
import type { ApplicationFacts } from '../../../shared/features/onboarding/rules/gates';
import { type OnboardingFacts, onboardingRuling } from '../../../shared/features/onboarding/rules/ruling';
import type { OnboardingExam } from '../../../shared/features/onboarding/types';
import type { OnboardingOutcome } from '../../../shared/features/onboarding/vocabulary';
import { standardSchemas } from '../../../shared/features/sums';

export const standard = standardSchemas.training.parse(training.body).onboarding;

export const APPROVED: ApplicationFacts = {
  requestedOn: '2026-02-15',
  isWaived: false,
  chain: 'complete',
  waitingFor: '',
  lastDecidedOn: '2026-02-15',
};

/** A total unless the test says otherwise. */
export const exam = (
  score: number,
  heldOn = '2026-02-14',
  examType: OnboardingExam['examType'] = 'comprehensive',
): OnboardingExam => ({
  scoreId: `${examType} ${heldOn}`,
  name: '转正考核',
  examType,
  heldOn,
  score,
});

export const facts = (over: Partial<OnboardingFacts> = {}): OnboardingFacts => ({
  startsOn: '2026-01-15',
  extensionMonths: 0,
  extensionRequestedOn: null,
  outcome: null,
  industrySince: null,
  exams: [exam(80)],
  application: APPROVED,
  ...over,
});

export const refusalOf = (given: OnboardingFacts, on: string, outcome: OnboardingOutcome) =>
  onboardingRuling(given, standard, on).outcomes.find((choice) => choice.outcome === outcome)?.refusal?.code;
