export const ONBOARDING_OUTCOMES = [
  'confirmed',
  'earlyConfirmed',
  'toGradingExam',
  'dismissed',
  'movedPost',
] as const;

export type OnboardingOutcome = (typeof ONBOARDING_OUTCOMES)[number];
