/** The examinations after training; entry tests stand before it. */
export const SKILL_EXAM_TYPES = ['theory', 'practical', 'comprehensive'] as const;
export type SkillExamType = (typeof SKILL_EXAM_TYPES)[number];

export const EXAM_BANDS = ['excellent', 'good', 'pass', 'fail'] as const;
