import { z } from 'zod';
import { EXAM_PURPOSES } from '../entry-tests/vocabulary';

/** 考核成绩单: the scores of one examination, with the panel's where there was one. */
export const zScoreSheet = z.object({
  form: z.literal('scoreSheet'),
  exam: z.object({
    name: z.string(),
    examType: z.enum(['theory', 'practical', 'comprehensive']),
    /** Absent where it is a grading, as all were before examinations had a purpose. */
    purpose: z.enum(EXAM_PURPOSES).optional(),
    heldOn: z.string(),
    productSeries: z.string(),
    trainer: z.string(),
    passMark: z.number(),
    versionNo: z.number().int(),
  }),
  /** The departments that scored, with who sat for them. */
  panel: z.array(z.object({ department: z.string(), member: z.string() })),
  rows: z.array(
    z.object({
      staffNo: z.string(),
      name: z.string(),
      post: z.string(),
      attempt: z.number().int(),
      panel: z.array(z.string()),
      score: z.string(),
      result: z.string(),
      /** Somebody is missing on the panel: the result decides nothing. */
      provisional: z.boolean().optional(),
      note: z.string(),
    }),
  ),
  passed: z.number().int(),
  failed: z.number().int(),
});

export type ScoreSheetModel = z.infer<typeof zScoreSheet>;

/** 培训师责任确认表: a course run with who failed what, the share, what it costs the trainer, and what was decided. */
export const zTrainerCharge = z.object({
  form: z.literal('trainerCharge'),
  person: z.object({ staffNo: z.string(), name: z.string() }),
  subject: z.string(),
  exams: z.array(
    z.object({
      name: z.string(),
      examType: z.enum(['theory', 'practical', 'comprehensive']),
      heldOn: z.string(),
    }),
  ),
  trainees: z.number().int(),
  failures: z.array(
    z.object({
      staffNo: z.string(),
      name: z.string(),
      parts: z.array(z.enum(['theory', 'practical', 'comprehensive'])),
    }),
  ),
  /** Exact, cut after two places. */
  percent: z.string(),
  yuan: z.number(),
  obliged: z.boolean(),
  waived: z.boolean(),
  clause: z.string(),
  versionNo: z.number().int(),
  decidedOn: z.string(),
  decidedBy: z.string(),
  reason: z.string(),
  negligent: z.boolean(),
  trainingHead: z.string(),
  humanResources: z.string(),
});

export type TrainerChargeModel = z.infer<typeof zTrainerCharge>;
