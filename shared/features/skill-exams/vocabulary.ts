import { EXAM_PURPOSES, type ExamPurpose } from '../entry-tests/vocabulary';

/** The examinations after training; entry tests stand before it. */
export const SKILL_EXAM_TYPES = ['theory', 'practical', 'comprehensive'] as const;
export type SkillExamType = (typeof SKILL_EXAM_TYPES)[number];

export const EXAM_BANDS = ['excellent', 'good', 'pass', 'fail'] as const;

/** What they are held for: everything but the entry. */
export const SKILL_PURPOSES = EXAM_PURPOSES.filter((purpose): purpose is SkillPurpose => purpose !== 'entry');
export type SkillPurpose = Exclude<ExamPurpose, 'entry'>;

/** What became of a charge that an examination proposed. */
export const CHARGE_STATES = ['confirmed', 'waived', 'withdrawn'] as const;
export const CHARGE_CHOICES = ['confirm', 'waive'] as const;

/** Whose failures their trainer answers for (ruling 10). */
export const CHARGED_PURPOSES: readonly ExamPurpose[] = ['grading', 'course'];
