import { z } from 'zod';
import { zRef } from '../../kernel/fields';
import { defineRecord } from '../../kernel/record';
import { raiseExam } from './rules/purpose';
import { EXAM_PURPOSES, EXAM_TYPES } from './vocabulary';

/** One examination on one day; entry tests (摸底) are those of newcomers. */
export const examRecord = defineRecord(
  'exam',
  z.object({
    name: z.string().min(1).max(80),
    examType: z.enum(EXAM_TYPES),
    purpose: z.enum(EXAM_PURPOSES),
    /** The session that it closes, where there was one. */
    sessionId: zRef.nullable(),
    heldOn: z.iso.date(),
    productSeries: z.string().max(60),
    trainerId: zRef.nullable(),
    /** 凭批复: the number and day of the paper by which head office takes the place of members that its panel lacks; empty without one. */
    coverNo: z.string().max(60),
    coverOn: z.iso.date().nullable(),
  }),
  { owner: 'office', label: ['name', 'heldOn'], raise: [raiseExam] },
);

/** What one person scored in one examination. */
export const examScoreRecord = defineRecord(
  'examScore',
  z.object({
    examId: zRef,
    staffId: zRef,
    score: z.number().min(0).max(100),
    note: z.string().max(500),
  }),
  { owner: 'office', label: ['staffId', 'examId'] },
);
