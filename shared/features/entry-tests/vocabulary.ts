export const EXAM_TYPES = ['entry', 'theory', 'practical', 'comprehensive'] as const;

/** What an examination is held for (ruling 10). Newcomers' tests are `entry`, nothing else is. */
export const EXAM_PURPOSES = [
  'entry',
  'grading',
  'onboarding',
  'course',
  'ladderSelection',
  'ladderStage',
  'certification',
] as const;
export type ExamPurpose = (typeof EXAM_PURPOSES)[number];

export type ExamType = (typeof EXAM_TYPES)[number];
