export const EXAM_TYPES = ['entry', 'theory', 'practical', 'comprehensive'] as const;
export type ExamType = (typeof EXAM_TYPES)[number];
