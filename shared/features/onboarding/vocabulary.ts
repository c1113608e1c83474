/**
 * How an onboarding ends. `dismissed` and `movedPost` are for not passing; who goes on their own wish has `left`, and an employment that
 * ends for another cause (misconduct) is `terminated`.
 */
export const ONBOARDING_OUTCOMES = [
  'confirmed',
  'earlyConfirmed',
  'toGradingExam',
  'dismissed',
  'movedPost',
  'left',
  'terminated',
] as const;

export type OnboardingOutcome = (typeof ONBOARDING_OUTCOMES)[number];

/** The examinations that an onboarding is judged by: one total (scheme B), or theory and practical (scheme A). */
export const ONBOARDING_EXAM_TYPES = ['comprehensive', 'theory', 'practical'] as const;

export type OnboardingExamType = (typeof ONBOARDING_EXAM_TYPES)[number];
